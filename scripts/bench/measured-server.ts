// The built server with a meter in it: what a request costs is read inside the process that answers it.
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { freePort } from '@/scripts/testing/own-server';
import { post } from '@/scripts/faults/signing-client';

export interface Meter {
  readonly statements: number;
  readonly cpuMs: number;
}

export interface MeasuredServer {
  readonly origin: string;
  readonly port: number;
  readonly meter: () => Promise<Meter>;
  /** Cookies of this person of the demonstration. */
  readonly logIn: (person: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((ready, failed) => {
    child.stdout?.on('data', (data) => {
      said += data;
      if (said.includes('is ready on')) ready();
    });
    child.stderr?.on('data', (data) => (said += data));
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
}

async function logIn(port: number, person: string): Promise<string> {
  const { status, body, cookie } = await post(port, 'log-in-as-demo', { person, once: randomUUID() });
  if (status !== 200 || !cookie) throw new Error(`${person} could not log in: ${status} ${body}`);
  return cookie;
}

export async function startMeasured(dataDir: string): Promise<MeasuredServer> {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), DATA_DIR: dataDir };
  const child = fork('dist/server.mjs', { env, execArgv: ['--require', './scripts/bench/meter.cjs'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  await untilReady(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    meter: () =>
      new Promise((told) => {
        child.once('message', told);
        child.send('meter');
      }),
    logIn: (person) => logIn(port, person),
    stop: () =>
      new Promise((ended) => {
        child.once('close', () => ended());
        child.kill('SIGTERM');
      }),
  };
}
