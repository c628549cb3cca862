// What the house forbids and no other tool can see. Each rule looks at one file: its path, its text, its text without comments.
import { dirname, join } from 'node:path/posix';
import { readSource, sourceFiles, withoutComments } from './source-files.mjs';

const isTest = (file) => /\.test\.tsx?$|\/testing\/|^e2e\//.test(file);
const isScript = (file) => /^scripts\/[^/]*\.(mjs|cjs)$/.test(file);

/** Rooms that may know another room's shapes but not its code. Types vanish at build, so nothing travels to the browser by them. */
const TYPES_ONLY = [
  [/^components\//, /^(content|lib\/views)\//],
  [/^lib\/client\//, /^lib\/(domain|views)\//],
  [/^lib\/server\//, /^lib\/views\//],
];

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+([^;'"]*?)\s*from\s*['"]([^'"]+)['"]/g;

function target(file, spec) {
  if (spec.startsWith('@/')) return spec.slice(2);
  return spec.startsWith('.') ? join(dirname(file), spec) : spec;
}

/** `type X`, `type { X }`, or braces in which every name says type. */
function bringsOnlyTypes(clause) {
  if (/^type\s/.test(clause)) return true;
  const braces = /^\{([\s\S]*)\}$/.exec(clause.trim());
  return Boolean(braces?.[1].split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())));
}

function importsValues(file, code) {
  return [...code.matchAll(IMPORT)].some(([, clause, spec]) => {
    const to = target(file, spec);
    return !bringsOnlyTypes(clause) && TYPES_ONLY.some(([from, into]) => from.test(file) && into.test(to));
  });
}

const SERVER_ROOMS = /^(db|lib\/(server|commands|views))\/.*\.tsx?$/;

/** Files of types alone, and the tables, which are shapes as well. */
const onlyShapes = (file, code) => /^db\/(schema|columns)\.ts$/.test(file) || !/^export\s+(?!type\b|interface\b)/m.test(code);

const lines = (text) => text.split('\n').length - 1;
const mostLines = (file) => (/^content\/|^db\/schema\.ts$/.test(file) ? 350 : 300);
const CHANGING = /export\s+(?:async\s+)?(?:function|const)\s+(?:POST|PUT|PATCH|DELETE)\b/;

/** Name → whether a file breaks it. The words that a rule looks for are written so that this file does not break it itself. */
export const RULES = {
  'types only across this line': ({ file, code }) => !isTest(file) && importsValues(file, code),
  'server-only on the first line': ({ file, text, code }) =>
    SERVER_ROOMS.test(file) && !isTest(file) && !onlyShapes(file, code) && !/^(\/\/[^\n]*\n)*import 'server-only';\n/.test(text),
  'no Server Actions': ({ code }) => /^\s*['"]use server['"]/m.test(code),
  'no loading.tsx': ({ file }) => /(^|\/)loading\.[jt]sx?$/.test(file),
  'no blank pages': ({ code, file }) => !isScript(file) && /\b(notFound|forbidden|unauthorized)\b[^;]*from\s+['"]next\/navigation['"]/.test(code),
  'no inline styles': ({ file, code }) => file.endsWith('.tsx') && !isTest(file) && /\sstyle=/.test(code),
  'no raw HTML': ({ code, file }) => !isScript(file) && /dangerouslySet/.test(code),
  'no raw SQL': ({ code, file }) => !isScript(file) && /\bsql\.raw\b/.test(code),
  'one way to write': ({ file, code }) => /^(app|lib|db)\//.test(file) && !isTest(file) && /\b(q|db|store)\.transaction\(/.test(code),
  'one place to change': ({ file, code }) =>
    file.startsWith('app/') && !file.startsWith('app/api/') && file !== 'app/do/[command]/route.ts' && CHANGING.test(code),
  'no long files': ({ file, text }) => lines(text) > mostLines(file),
  'no catch-all names': ({ file }) =>
    /(^|\/)(utils?|helpers?|services?|types|common|managers?|data|misc)(\/|\.[^/]+$)/.test(file.replace(/^content\/data\//, '')),
  'no barrels': ({ file }) => /(^|\/)index\.[jt]sx?$/.test(file),
  'named exports outside app': ({ file, code }) => !file.startsWith('app/') && /\.tsx?$/.test(file) && /^export default/m.test(code),
  'zod by its namespace': ({ code, file }) => !isScript(file) && /import\s+(type\s+)?(\{|z\b)[^;]*from\s+['"]zod['"]/.test(code),
  'no silenced compiler': ({ text, file }) => !isScript(file) && /@ts-(ignore|nocheck)/.test(text),
  'no unfinished work': ({ text, file }) => !isScript(file) && /\b(TODO|FIXME|XXX)\b/.test(text),
  'no classes': ({ file, code }) => !isTest(file) && /\.tsx?$/.test(file) && /^(export )?(abstract )?class\s/m.test(code),
  'time and chance are arguments': ({ file, code }) =>
    /^(content|lib\/domain)\//.test(file) && !isTest(file) && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\./.test(code),
};

/** Every broken rule of the tree below root: { rule, file }. */
export function treeFaults(root) {
  return sourceFiles(root).flatMap((file) => {
    const text = readSource(root, file);
    const seen = { file, text, code: withoutComments(text) };
    return Object.entries(RULES).flatMap(([rule, breaks]) => (breaks(seen) ? [{ rule, file }] : []));
  });
}
