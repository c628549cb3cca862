import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { goldenFile } from '../print/testing/golden-file';
import * as otherFiles from '../print/testing/other-files';
import { ownWordsFile } from '../print/testing/own-words-file';
import { saidIn } from '../print/testing/printed';
import { sectionFed } from './section-fed';

const drafted = catalogue.questions.filter(({ journey, beforeDraft }) => journey === 'draft' && !beforeDraft);
const said = [goldenFile, ownWordsFile, ...Object.values(otherFiles)].flatMap((file) => saidIn(file, catalogue, 'say'));

it('every question of the draft goes into a section that prints', () => {
  const printed = new Set(said.map(({ section }) => section));
  expect(drafted.filter((question) => !printed.has(sectionFed(question) ?? '')).map(({ id }) => id)).toEqual([]);
});

it('the answer to a question that is printed stands in the section that it goes into', () => {
  const where = (id: string) =>
    new Set(said.filter(({ from, section }) => section !== 'small-charity' && from.split('/')[0] === id).map(({ section }) => section));
  const elsewhere = drafted.filter((question) => where(question.id).size > 0 && !where(question.id).has(sectionFed(question) ?? ''));
  expect(elsewhere.map(({ id }) => id)).toEqual([]);
  expect(drafted.filter(({ id }) => where(id).size > 0).length).toBeGreaterThan(9);
});
