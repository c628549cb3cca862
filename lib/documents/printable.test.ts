import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPrintable, unprintable } from '@/lib/domain/questions/printable';
import { fontCharacters } from './testing/font-characters';

const folder = 'lib/documents/typst/fonts';

it('a text can hold exactly the characters that one of the fonts can draw', () => {
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ttf'));
  const drawn = new Set(fonts.flatMap((name) => [...fontCharacters(readFileSync(join(folder, name)))]));
  const differ: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) if (isPrintable(point) !== drawn.has(point)) differ.push(point.toString(16));
  expect(differ).toEqual([]);
});

it.each([
  ['names of many languages and the marks of everyday writing', 'Zoë Ó Ceallaigh, Łukasz, Иван, 王小明, محمد, आरती – “½ → ✓ •”\nand a new line', undefined],
  ['a picture', 'Thank you 😀', '😀'],
  ['a script that no font has', 'สมชาย', 'ส'],
])('%s', (_, text, found) => {
  expect(unprintable(text)).toBe(found);
});
