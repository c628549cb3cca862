// Bundles the scripts of our own that go to the browser without Next, and puts them where Next gives out files that never change.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** Each page names the one that it needs. */
const SCRIPTS = { answers: 'lib/client/answers-script.ts', now: 'lib/client/now-script.ts' };

/** After the build of Next, in whose folder they lie. The name of each says what is in it. */
export async function ownScripts() {
  const esbuild = await import('esbuild');
  const bundled = async ([name, file]) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [file],
      bundle: true,
      write: false,
      minify: true,
      platform: 'browser',
      target: 'es2020',
      format: 'iife',
      logLevel: 'warning',
    });
    const [{ contents }] = outputFiles;
    const named = `${name}-${createHash('sha256').update(contents).digest('hex').slice(0, 12)}.js`;
    writeFileSync(`.next/static/${named}`, contents);
    return [name, `/_next/static/${named}`];
  };
  writeFileSync('dist/own-scripts.json', JSON.stringify(Object.fromEntries(await Promise.all(Object.entries(SCRIPTS).map(bundled)))));
}
