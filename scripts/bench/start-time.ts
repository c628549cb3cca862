// How long npm start takes until the service is there, when nothing has changed since the last time.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { freePort } from '@/scripts/testing/own-server';
import { atMost, type Figure } from './figure';
import { samples } from './samples';
import { median } from './statistics';

const MOST_S = 1.5;

async function start(dataDir: string): Promise<number> {
  const env = { ...process.env, PORT: String(await freePort()), DATA_DIR: dataDir };
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('is ready on')) ready();
    });
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}`)));
  });
  const seconds = (performance.now() - began) / 1000;
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

export async function startTime(dataDir: string): Promise<Figure> {
  await start(dataDir);
  const times: number[] = [];
  for (let n = 0; n < samples.starts; n++) times.push(await start(dataDir));
  return atMost({ name: 'second start', value: median(times), unit: 's' }, MOST_S);
}
