import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('./theme/_palette.scss', import.meta.url), 'utf8');
const palette = Object.fromEntries([...source.matchAll(/^\$([a-z-]+): (#[0-9a-f]{6});/gm)].map(([, name, hex]) => [name, hex]));

const colour = (name: string): string => {
  const hex = palette[name];
  if (hex === undefined) throw new Error(`No colour “${name}”`);
  return hex;
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe('the palette', () => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'canvas'],
    ['muted', 'paper'],
    ['muted', 'canvas'],
    ['link', 'paper'],
    ['link', 'canvas'],
    ['link-hover', 'paper'],
    ['link-visited', 'paper'],
    ['link-visited', 'canvas'],
    ['ink', 'green-tint'],
    ['ink', 'red-tint'],
    ['ink', 'amber-tint'],
    ['ink', 'focus'],
    ['paper', 'brand'],
    ['paper', 'action'],
    ['paper', 'action-hover'],
  ])('%s on %s is easy to read (7 to 1)', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['error', 'paper'],
    ['error', 'canvas'],
    ['green', 'green-tint'],
    ['amber', 'amber-tint'],
    ['blue', 'blue-tint'],
    ['red', 'red-tint'],
    ['grey', 'grey-tint'],
    ['brand', 'paper'],
    ['brand', 'canvas'],
    ['link', 'amber-tint'],
    ['link-visited', 'amber-tint'],
    ['link', 'green-tint'],
    ['paper', 'green'],
    ['paper', 'blue'],
    ['action', 'paper'],
    ['action', 'canvas'],
  ])('%s on %s can be read (4.5 to 1)', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['control', 'paper'],
    ['control', 'canvas'],
    ['action', 'paper'],
    ['focus', 'brand'],
    ['error', 'paper'],
  ])('an edge of %s on %s can be seen (3 to 1)', (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it('pairs the yellow of the focus with a dark bar, because yellow on paper cannot be seen', () => {
    expect(contrast('focus', 'paper')).toBeLessThan(3);
    expect(contrast('ink', 'paper')).toBeGreaterThanOrEqual(3);
  });
});
