// Bundles the one script of our own that goes to the browser without Next, and puts it where Next gives out files that never change.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** After the build of Next, in whose folder it lies. Its name says what is in it. */
export async function ownScript() {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: ['lib/client/answers-script.ts'],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    logLevel: 'warning',
  });
  const [{ contents }] = outputFiles;
  const name = `answers-${createHash('sha256').update(contents).digest('hex').slice(0, 12)}.js`;
  writeFileSync(`.next/static/${name}`, contents);
  writeFileSync('dist/own-script.json', JSON.stringify({ src: `/_next/static/${name}` }));
}
