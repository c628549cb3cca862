// Bundles and runs the check of how hard the public pages are to read. With the word all it names every page.
import { spawnSync } from 'node:child_process';
import { bundle, env, packages } from './ready.mjs';

packages();
await bundle({ 'check-reading': 'scripts/check-reading.ts' });
process.exit(spawnSync(process.execPath, ['dist/check-reading.mjs', ...process.argv.slice(2)], { env, stdio: 'inherit' }).status ?? 1);
