// The source files of the project, as the checks see them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT_FILES = ['instrumentation.ts', 'server.ts'];
export const SOURCE_DIRS = ['app', 'components', 'content', 'db', 'e2e', 'lib', 'scripts'];
const CODE = /\.(ts|tsx|mts|mjs|cjs|js)$/;

/** Every code file below the source folders, and the two files above them, as paths from the root with forward slashes. */
export function sourceFiles(root) {
  const below = SOURCE_DIRS.filter((dir) => existsSync(join(root, dir))).flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.test(entry.name))
      .map((entry) =>
        join(entry.parentPath ?? entry.path, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  return [...below, ...ROOT_FILES].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The text without its comments, line numbers kept. Good enough for rules that look for words; addresses in strings stay whole. */
export function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"`\\/])\/\/[^\n]*/g, '$1');
}

export const readSource = (root, file) => readFileSync(join(root, file), 'utf8');
