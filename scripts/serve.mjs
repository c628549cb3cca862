// Runs the bundled server as a child, and ends it when its own parent ends: a stopped npm takes its shell along, not its children.
import { spawn } from 'node:child_process';
import { env } from './ready.mjs';

export function serve(mode) {
  const child = spawn(process.execPath, ['dist/server.mjs'], { stdio: 'inherit', env: { ...env, NODE_ENV: mode } });
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 1000).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}
