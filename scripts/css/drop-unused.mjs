// A PostCSS plugin: leaves the rules of the design package out that no page of ours can use. It brings a whole design system, and a
// browser that was never here loads all of it before it draws anything. Our own rules (sa-…) are left alone.
import { resolve } from 'node:path';
import { ourCode, rooms, usedClasses } from './used-classes.mjs';

const THEIRS = /\.(nhsuk-[\w-]+)/g;
const NOT = /:not\((?:[^()]|\([^()]*\))*\)/g;

/** Takes out selectors that need a class of the package for which `used` says no; then rules and conditions with nothing in them. */
export function dropFrom(root, used) {
  const needed = (selector) => [...selector.replace(NOT, '').matchAll(THEIRS)].every(([, name]) => used(name));
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(needed);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  const conditions = [];
  root.walkAtRules((condition) => void conditions.push(condition));
  for (const condition of conditions.reverse()) if (condition.nodes?.length === 0) condition.remove(); // from the inside out
}

export default function dropUnused({ root: folder = '.' } = {}) {
  return {
    postcssPlugin: 'drop-unused',
    OnceExit(root, { result }) {
      const at = resolve(folder);
      // The bundler keeps what it made until something changes that it knows of.
      for (const room of rooms)
        result.messages.push({ type: 'dir-dependency', plugin: 'drop-unused', dir: resolve(at, room), glob: '**/*.{ts,tsx}', parent: result.opts.from });
      dropFrom(root, usedClasses(ourCode(at)));
    },
  };
}
dropUnused.postcss = true;
