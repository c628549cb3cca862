// npm run docs: bundles and runs the writer of the generated pages.
import { spawnSync } from 'node:child_process';
import { bundle, deps, env } from './ready.mjs';

await deps();
await bundle({ 'write-docs': 'scripts/write-docs.ts' });
process.exit(spawnSync(process.execPath, ['dist/write-docs.mjs'], { env, stdio: 'inherit' }).status ?? 1);
