import { expect, it } from 'vitest';
import { type FileField, letGoOfOthers, tooLargeIn } from './chosen-files';

const field = (name: string, size?: number): FileField => ({ name, value: size === undefined ? '' : name, files: size === undefined ? [] : [{ size }] });
const values = (fields: readonly FileField[]) => fields.map(({ value }) => value);

it('keeps what was chosen last: a photo taken in place of a file that was refused goes alone', () => {
  const [photo, file] = [field('photo', 10), field('file', 20)];
  letGoOfOthers([photo, file], photo);
  expect(values([photo, file])).toEqual(['photo', '']);
});

it('lets go of nothing where a choice was taken back', () => {
  const [photo, file] = [field('photo'), field('file', 20)];
  letGoOfOthers([photo, file], photo);
  expect(values([photo, file])).toEqual(['', 'file']);
});

it('finds the file that is too large to be sent, and not one that just fits', () => {
  expect(tooLargeIn([field('photo'), field('file', 11)], 10)?.name).toBe('file');
  expect(tooLargeIn([field('photo', 10), field('file')], 10)).toBeUndefined();
});
