// Bundles the pages for drawing without Next: dist/pages.mjs. A client component, and what only Next
// can do, is left out of it and says so when a page comes to it.
import { existsSync, readFileSync } from 'node:fs';

const CLIENT = /^(?:\s|\/\/[^\n]*\n)*['"]use client['"]/;
const GIVEN = /^export (?:async )?(?:function|const) (\w+)/gm;

/** What pages ask of Next: with it the page is Next's. */
const NEXT = { 'next/navigation': ['redirect'], 'next/server': ['connection'] };

const standIns = (names) => ({
  contents: `export { ${names.map((name) => `ComesAlive as ${name}`).join(', ')} } from '@/lib/drawing/needs-browser';`,
  resolveDir: process.cwd(),
  loader: 'ts',
});

/** Each client module as a stand-in with the same names. */
const withoutClients = {
  name: 'without-clients',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^next\// }, ({ path }) => ({ path, namespace: 'next' }));
    onLoad({ filter: /.*/, namespace: 'next' }, ({ path }) => standIns(NEXT[path] ?? []));
    onLoad({ filter: /[\\/](components|lib[\\/]client|app)[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!CLIENT.test(text)) return undefined;
      return standIns([...text.matchAll(GIVEN)].map(([, name]) => name));
    });
  },
};

/** “/help” → app/help/page.tsx, and a place that gives out a file → nothing. As the build of Next lists them. */
function places() {
  const listed = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'));
  return Object.entries(listed)
    .filter(([key]) => !key.startsWith('/_'))
    .map(([key, path]) => ({ path, file: key.endsWith('/page') ? `app${key}.tsx` : undefined }));
}

/** The style sheets of the layout, by the names that the build gave them. */
function styles() {
  const text = readFileSync('.next/server/app/page_client-reference-manifest.js', 'utf8');
  const { entryCSSFiles } = JSON.parse(text.slice(text.indexOf('= {"') + 2).replace(/;\s*$/, ''));
  const named = entryCSSFiles['[project]/app/layout'].map(({ path }) => `/_next/${path}`);
  if (named.length === 0) throw new Error('the build names no style sheet of app/layout.tsx');
  return named;
}

function entry() {
  const all = places();
  const pages = all.filter(({ file }) => file !== undefined);
  return [
    `import { drawing } from '@/lib/drawing/drawing';`,
    `import { metadata, viewport } from '@/app/layout';`,
    ...pages.map(({ file }, n) => `import * as page${n} from './${file}';`),
    `const pages = { ${pages.map(({ path }, n) => `${JSON.stringify(path)}: page${n}`).join(', ')} };`,
    `const places = ${JSON.stringify(all.map(({ path }) => ({ path })))}.map(({ path }) => ({ path, page: pages[path] }));`,
    `const { title, description, icons } = metadata;`,
    `const head = { title, description, icon: icons.icon, themeColor: viewport.themeColor, styles: ${JSON.stringify(styles())} };`,
    'export const draw = drawing(places, head);',
  ].join('\n');
}

/** After the build of Next, whose lists it reads. */
export async function drawnPages() {
  if (!existsSync('.next/app-path-routes-manifest.json')) throw new Error('the pages are bundled after the build of Next');
  const esbuild = await import('esbuild');
  await esbuild.build({
    stdin: { contents: entry(), resolveDir: process.cwd(), loader: 'ts', sourcefile: 'drawn-pages.ts' },
    outfile: 'dist/pages.mjs',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    alias: { 'server-only': './scripts/testing/server-only.ts' },
    loader: { '.css': 'empty', '.scss': 'empty' },
    plugins: [withoutClients],
    logLevel: 'warning',
  });
}
