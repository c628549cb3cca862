// Who may know whom. Three sentences: the domain knows nobody; pages never touch the database; commands never call commands.
// What two commands share goes down into the domain, never sideways. Types-only cells are checked in scripts/tree-rules.mjs.

// dependency-cruiser asks swc to read every file without JSX, and would stop at the first component.
const swc = require('@swc/core');
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });

const TESTS = '\\.test\\.tsx?$|^scripts/testing/|/testing/|^e2e/';
const packages = (...names) => names.map((name) => `^(node_modules/)?${name}(/|$)`);
const NODE =
  '^(node:)?(assert|async_hooks|child_process|crypto|events|fs|http|module|net|os|path|perf_hooks|readline|stream|timers|url|util|v8|vm|worker_threads|zlib)(/|$)';
const NEXT = packages('next');
const REACT = packages('react', 'react-dom');
const ALWAYS = packages('server-only');

/** Everything that a room may import; all else is forbidden. Its own folder is named where it may know itself. */
const ROOMS = {
  content: { at: '^content/', may: ['^content/', '^lib/domain/', ...packages('zod')] },
  domain: { at: '^lib/domain/', may: ['^lib/domain/', ...packages('zod')] },
  db: { at: '^db/', may: ['^db/', '^lib/domain/', '^lib/server/config\\.ts$', NODE, ...ALWAYS, ...packages('drizzle-orm', 'better-sqlite3')] },
  server: {
    at: '^lib/server/',
    may: [
      '^lib/domain/',
      '^db/',
      '^lib/server/',
      '^lib/views/[^/]+-model\\.ts$',
      NODE,
      ...ALWAYS,
      ...packages('zod', 'pino', 'nodemailer', '@node-rs/argon2', 'otpauth', 'uqr'),
    ],
  },
  commands: { at: '^lib/commands/', may: ['^content/', '^lib/domain/', '^db/', '^lib/server/', NODE, ...ALWAYS, ...packages('zod')] },
  views: { at: '^lib/views/', may: ['^content/', '^lib/domain/', '^db/', '^lib/server/', '^lib/views/', NODE, ...ALWAYS, ...packages('zod')] },
  documents: {
    at: '^lib/documents/',
    may: ['^lib/domain/', '^lib/documents/', NODE, ...ALWAYS, ...packages('@myriaddreamin/typst-ts-node-compiler', 'uqr', 'fflate')],
  },
  drawing: { at: '^lib/drawing/', may: ['^lib/drawing/', '^lib/server/log\\.ts$', NODE, ...ALWAYS, ...REACT] },
  client: { at: '^lib/client/', may: ['^lib/domain/', '^lib/views/', '^lib/client/', ...REACT, ...packages('react-hook-form', '@tanstack/react-query')] },
  components: {
    at: '^components/',
    may: [
      '^content/',
      '^lib/domain/',
      '^lib/views/',
      '^lib/client/',
      '^components/',
      ...NEXT,
      ...REACT,
      ...packages('react-hook-form', 'uqr', '@fontsource-variable/.*'),
    ],
  },
  app: {
    at: '^app/',
    may: [
      '^content/',
      '^lib/domain/',
      '^lib/server/',
      '^lib/commands/registry\\.ts$',
      '^lib/views/',
      '^lib/documents/',
      '^lib/client/',
      '^components/',
      '^app/',
      ...NEXT,
      ...REACT,
      ...packages('zod'),
    ],
  },
  door: {
    at: '^((server|instrumentation)\\.ts$|scripts/)',
    may: [
      '^content/',
      '^lib/domain/',
      '^db/',
      '^lib/server/',
      '^lib/commands/registry\\.ts$',
      '^lib/views/registry\\.ts$',
      '^lib/documents/',
      '^scripts/',
      NODE,
      ...packages('next', 'zod', 'esbuild', 'better-sqlite3', 'dependency-cruiser', 'drizzle-orm'),
      ...packages('autocannon', '@playwright/test', '@myriaddreamin/typst-ts-node-compiler'), // for npm run bench
      ...packages('@swc/core'), // reads the words of the public pages
    ],
  },
};

/** The lists that name every command, and the one file of the kernel that a page calls: each has a seam of its own below. */
const apart = { commands: ['^lib/commands/registry\\.ts$'], server: ['^lib/server/see\\.ts$'] };

const rooms = Object.entries(ROOMS).map(([name, { at, may }]) => ({
  name: `room-${name}`,
  severity: 'error',
  comment: `${at} may import only what its line in the table of rooms allows`,
  from: { path: at, pathNot: [TESTS, ...(apart[name] ?? [])] },
  to: { pathNot: may },
}));

/** Narrower than a room: the seams inside the kernel, and what stays apart inside a room. */
const seams = [
  { name: 'commands-never-call-commands', from: { path: '^lib/commands/', pathNot: [TESTS, '^lib/commands/registry\\.ts$'] }, to: { path: '^lib/commands/' } },
  {
    name: 'commands-and-views-know-only-the-kernel',
    from: { path: '^lib/(commands|views)/', pathNot: TESTS },
    to: { path: '^lib/server/(door/|runtime|session|see|execute|request-context|config|read-fields)' },
  },
  { name: 'the-door-stays-outside', from: { path: '^(app|components|lib|db)/', pathNot: [TESTS, '^lib/server/door/'] }, to: { path: '^lib/server/door/' } },
  {
    name: 'the-registry-lists-commands',
    from: { path: '^lib/commands/registry\\.ts$' },
    to: { pathNot: ['^lib/commands/', '^lib/server/command\\.ts$', ...ALWAYS] },
  },
  { name: 'see-reads-for-pages', from: { path: '^lib/server/see\\.ts$' }, to: { pathNot: [...ROOMS.server.may, ...NEXT, ...REACT] } },
  { name: 'next-stays-in-server-ts', from: { path: '^scripts/', pathNot: TESTS }, to: { path: NEXT } },
  {
    name: 'journeys-use-the-outside',
    from: { path: '^e2e/' },
    to: { path: '^(app|components|lib/(server|commands|views|documents|client))/|^db/(?!testing/)' },
  },
  {
    name: 'nothing-runs-tests',
    from: { pathNot: [TESTS, '^scripts/(faults|bench)/'] },
    to: { path: '\\.test\\.tsx?$|^e2e/|^scripts/testing/(?!server-only)' },
  },
  { name: 'no-circles', from: {}, to: { circular: true } },
  { name: 'everything-resolves', from: {}, to: { couldNotResolve: true } },
].map((rule) => ({ severity: 'error', comment: rule.name.replaceAll('-', ' '), ...rule }));

module.exports = {
  forbidden: [...rooms, ...seams],
  options: {
    parser: 'swc', // with TypeScript 7 the default parser reads nothing and reports success
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'scripts/alias.cjs' },
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(s?css|svg)$' },
  },
};
