import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { dropFrom } from './drop-unused.mjs';
import { usedClasses } from './used-classes.mjs';

function kept(css: string, code: string): string {
  const root = postcss.parse(css);
  dropFrom(root, usedClasses(code));
  return root.toString();
}

describe('what is left out of the built CSS', () => {
  it('is a rule that needs a class which nobody writes', () => {
    expect(kept('.nhsuk-card--care{a:b}.nhsuk-card .nhsuk-gone{a:b}.nhsuk-card{a:b}', '<div className="nhsuk-card sa-x">')).toBe('.nhsuk-card{a:b}');
  });

  it('is one selector among several, and a condition with nothing in it', () => {
    const css = '@media print{.nhsuk-a,.nhsuk-b>p{a:b}}@media screen{@supports (c:d){.nhsuk-b{a:b}}}';
    expect(kept(css, "'nhsuk-a'")).toBe('@media print{.nhsuk-a{a:b}}');
  });

  it('is nothing of our own, of the elements, or of what only must not be there', () => {
    const css = '.sa-never{a:b}main p{a:b}a:not(.nhsuk-b,.nhsuk-c){a:b}p:not(:has(.nhsuk-b)) a{a:b}@keyframes n{from{a:b}}';
    expect(kept(css, '')).toBe(css);
  });

  it('is no class that is put together', () => {
    const code = 'className={`$' + '{family}__item nhsuk-input--width-$' + '{width}`} id={`team-$' + '{row}-$' + '{name}`}';
    expect(kept('.nhsuk-radios__item{a:b}.nhsuk-input--width-10{a:b}.nhsuk-radios--x--y{a:b}', code)).toBe(
      '.nhsuk-radios__item{a:b}.nhsuk-input--width-10{a:b}',
    );
  });
});
