import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';
import { dropFrom } from '@/scripts/css/drop-unused.mjs';
import { ourCode, usedClasses } from '@/scripts/css/used-classes.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { css } = compile(here('./app.scss'), { loadPaths: [here('../../node_modules')] });

/** nhsuk-frontend 10.6.1, core/settings/_colours-palette.scss, white apart. */
const nhsPalette = [
  '005eb8',
  '212b32',
  '007f3b',
  '330072',
  '7c2855',
  'd5281b',
  'ffeb3b',
  '003087',
  'fff9c4',
  'ffb81c',
  'ed8b00',
  '00a499',
  'ae2573',
  '4c6272',
  '768692',
  'aeb7bd',
  'd8dde0',
  'f0f4f5',
];

describe('the built CSS', () => {
  it.each(nhsPalette)('holds no %s of the NHS palette', (hex) => {
    expect(css).not.toMatch(new RegExp(`(#|%23)${hex}`, 'i'));
  });

  it.each([
    'main :is(p, h2, h3, h4, td, th, dd) > a:only-child:not([class])',
    'main .nhsuk-summary-list__actions a',
    'main .sa-documents a',
    'main .sa-evidence a',
  ])('makes links that stand alone as high as a finger on a telephone: %s', (selector) => {
    const padded: string[] = [];
    postcss.parse(css).walkAtRules('media', (media) => {
      if (media.params.includes('max-width')) media.walkRules((rule) => void (rule.selectors.includes(selector) && padded.push(rule.toString())));
    });
    expect(padded.join('')).toContain('padding-bottom: 0.75rem');
  });

  it('opens the menu where there is room, and hides the line that opens it only where a browser can show it so', () => {
    const shown: string[] = [];
    postcss.parse(css).walkAtRules('supports', ({ params, nodes = [], parent }) => {
      if (params.includes('details-content') && parent?.type === 'atrule') shown.push(...nodes.map(String));
    });
    expect(shown.join(' ').replace(/\s+/g, ' ')).toMatch(
      /__menu>? ?> ?summary ?{ ?display: ?none;? ?} .sa-header__menu::details-content ?{ ?content-visibility: ?visible/,
    );
  });

  it('opens on paper what stands behind a line of the legal basis and the rules about one person, since nobody can open it there', () => {
    const opened: string[] = [];
    postcss.parse(css).walkAtRules('media', (media) => {
      if (media.params === 'print')
        media.walkDecls('content-visibility', ({ value, parent }) => void opened.push(`${(parent as postcss.Rule).selector} ${value}`));
    });
    expect(opened).toEqual(['.sa-law .nhsuk-details::details-content visible', '.sa-first-look ~ .nhsuk-details::details-content visible']);
  });

  it('asks nobody outside for anything, and for no NHS font or logo', () => {
    expect(css).not.toMatch(/frutiger/i);
    expect(css).not.toMatch(/url\(["']?(https?:)?\/\//i);
    expect(css).not.toMatch(/\.nhsuk-(header|footer|logo)\b/);
  });

  it('has no rule that Turbopack cannot parse', () => {
    expect(css).not.toMatch(/@container\s+[a-z-]+\s*\{/i);
  });

  it('hides what is not chosen only where a browser knows :has()', () => {
    const rule = css.indexOf('+ .sa-reveal');
    const guard = css.lastIndexOf('@supports selector(:has(*))', rule);
    expect(guard).toBeGreaterThan(-1);
    expect(css.slice(guard, rule)).not.toContain('\n}\n');
  });

  it('draws every tint with a border in the colour of its text', () => {
    for (const tint of ['green', 'amber', 'blue', 'red', 'grey'])
      expect(css).toMatch(new RegExp(`\\.sa-tag--${tint} \\{\\s+border-color: (#[0-9a-f]{6});[^}]+color: \\1;`));
  });

  it('asks for no weight that the font was narrowed away from', () => {
    expect([...new Set(css.match(/(?<=font-weight: )\w+/g))].sort()).toEqual(['400', '700', 'inherit']);
    expect(readFileSync(here('./fonts/atkinson.css'), 'utf8').match(/(?<=font-weight: )[^;]+/g)).toEqual(['400 700', '400 700']);
  });

  it('keeps edges when colours are forced, and keeps still when asked to', () => {
    expect(css).toContain('@media (forced-colors: active)');
    expect(css).toContain('@media (prefers-reduced-motion: reduce)');
  });

  it('keeps every class of the package that our pages write, and less than half of the others', () => {
    const code = ourCode(here('../..'));
    const sheet = postcss.parse(css);
    dropFrom(sheet, usedClasses(code));
    const classes = (text: string) => new Set(text.match(/\bnhsuk-[\w-]+/g));
    const [all, left, written] = [classes(css), classes(sheet.toString()), classes(code)];
    expect([...written].filter((name) => all.has(name) && !left.has(name))).toEqual([]);
    expect(left.size).toBeLessThan(all.size / 2);
  });
});
