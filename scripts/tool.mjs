// npm run backup, restore, first-organisation, remove-authenticator, merge-organisations: bundles the one tool and runs it. It needs the packages, not the build of the pages.
import { spawnSync } from 'node:child_process';
import { bundle, deps, env, stop } from './ready.mjs';

const TOOLS = ['backup', 'restore', 'first-organisation', 'remove-authenticator', 'merge-organisations'];
const [name = '', ...rest] = process.argv.slice(2);
if (!TOOLS.includes(name)) stop(`the tools are ${TOOLS.join(', ')}.`);
await deps();
await bundle({ [name]: `scripts/${name}.ts` });
process.exit(spawnSync(process.execPath, [`dist/${name}.mjs`, ...rest], { env, stdio: 'inherit' }).status ?? 1);
