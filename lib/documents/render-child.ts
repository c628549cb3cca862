// The life of the child process: started, fed one job at a time, killed when it hangs, replaced when it grows or dies.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { refusal, refusalFromEngine } from './render-refusal';
import type { RenderState } from './render-state';

interface Reply {
  readonly ready?: true;
  readonly missing?: string;
  readonly id?: number;
  readonly pdf?: Uint8Array;
  readonly error?: string;
  readonly rss?: number;
}

export function startChild(state: RenderState): void {
  state.phase = 'starting';
  state.renders = 0;
  // No settings and no secrets of the server reach the child.
  const child = fork(join(state.root, 'lib/documents/typst-child.cjs'), {
    serialization: 'advanced',
    execArgv: [],
    env: { NODE_ENV: 'production' },
    cwd: state.root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  state.child = child;
  const slow = setTimeout(() => child.kill('SIGKILL'), state.limits.startMs);
  child.on('message', (reply: Reply) => {
    clearTimeout(slow);
    if (state.child === child) hear(state, child, reply);
  });
  child.on('error', (error) => state.onTrouble(`PDF child: ${error.message}`));
  child.on('exit', (code, signal) => {
    clearTimeout(slow);
    if (state.child === child) bury(state, `PDF child ended (${signal ?? code})`);
  });
}

function hear(state: RenderState, child: ChildProcess, reply: Reply): void {
  if (reply.missing !== undefined) {
    state.phase = 'missing';
    state.onTrouble(`PDF engine missing: ${reply.missing}`);
    refuseWaiting(state, 'engine-missing');
    return;
  }
  if (reply.ready) {
    state.phase = 'ready';
    feed(state);
    return;
  }
  if (reply.id === state.inFlight?.id) answer(state, reply);
  if (state.renders >= state.limits.renders || state.rss > state.limits.rssBytes) {
    state.child = undefined;
    child.kill('SIGKILL');
    startChild(state);
  }
  feed(state);
}

function answer(state: RenderState, { pdf, error, rss }: Reply): void {
  const job = state.inFlight;
  if (!job) return;
  clearTimeout(job.timer);
  state.inFlight = undefined;
  state.failures = 0;
  state.renders += 1;
  state.rss = rss ?? 0;
  job.settle(pdf ? { ok: true, pdf, versions: state.versions } : refusalFromEngine(error ?? ''));
}

/** Gives the child the next job, if it is free. */
export function feed(state: RenderState): void {
  if (state.phase !== 'ready' || state.inFlight || !state.child) return;
  const job = state.waiting.shift();
  if (!job) return;
  const child = state.child;
  const id = state.renders + 1;
  const timer = setTimeout(() => {
    // Resting at once: nothing more is given to a child that is about to be killed.
    state.phase = 'resting';
    failInFlight(state, 'took-too-long');
    child.kill('SIGKILL');
  }, state.limits.timeoutMs);
  state.inFlight = { ...job, id, timer };
  child.send({ id, template: job.template, inputs: job.inputs }, (error) => error && child.kill('SIGKILL'));
}

function failInFlight(state: RenderState, code: 'took-too-long' | 'engine-stopped'): void {
  const job = state.inFlight;
  if (!job) return;
  clearTimeout(job.timer);
  state.inFlight = undefined;
  job.settle(refusal(code));
}

export function refuseWaiting(state: RenderState, code: 'engine-missing' | 'engine-stopped'): void {
  for (const job of state.waiting.splice(0)) job.settle(refusal(code));
}

/** The child is gone: the job in flight fails once, and a new child is started after a rest that doubles each time. */
function bury(state: RenderState, how: string): void {
  const neverReady = state.phase === 'starting';
  state.child = undefined;
  failInFlight(state, 'engine-stopped');
  if (state.phase === 'missing' || state.phase === 'stopped') return;
  state.onTrouble(how);
  if (neverReady) refuseWaiting(state, 'engine-stopped');
  const { first, longest } = state.limits.restMs;
  state.phase = 'resting';
  state.rest = setTimeout(() => startChild(state), Math.min(first * 2 ** state.failures, longest));
  state.failures += 1;
}

export function stopChild(state: RenderState): void {
  state.phase = 'stopped';
  clearTimeout(state.rest);
  failInFlight(state, 'engine-stopped');
  refuseWaiting(state, 'engine-stopped');
  state.child?.kill('SIGKILL');
}
