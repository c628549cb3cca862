// Words that no agreement may carry: ways to send that are none, purposes that are closed, and a standard that the body may not claim.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { Field } from '../questions/form';
import { readForm } from '../questions/read-form';
import { fullOfWordsFile } from './testing/full-of-words-file';
import { goldenFile, plannedFile } from './testing/golden-file';
import * as others from './testing/other-files';
import { ownWordsFile } from './testing/own-words-file';
import { printedText } from './testing/printed';

const files = { goldenFile, plannedFile, fullOfWordsFile, ownWordsFile, ...others };
const fieldsOf = (id: string) => {
  const found = catalogue.questions.find((one) => one.id === id);
  if (!found?.fields) throw new Error(`no question ${id}`);
  return found.fields;
};

it.each(Object.entries(files))('%s claims no accreditation and sends nothing by ordinary email, text or messaging', (_, file) => {
  const text = printedText(file);
  expect(text).not.toMatch(/DCB\s?1596|accredited/iu);
  expect(text).not.toMatch(/(by|through|using) (ordinary e-?mail|text message|WhatsApp|instant messag)/iu);
});

it('offers no way of sending that is none', () => {
  const ways = fieldsOf('send-how').flatMap(({ options = [] }) => ('from' in options ? [] : options.map(({ value, label }) => `${value} ${label}`)));
  expect(ways.length).toBeGreaterThan(3);
  expect(ways.filter((way) => /ordinary|text message|messaging|whatsapp|fax/iu.test(way))).toEqual([]);
});

it.each(['contact the person and tell them of our fundraising', 'send our newsletter', 'ask for a donation'])('takes no “%s” for a use', (mayDo) => {
  const field = fieldsOf('purpose-edit').find(({ name }) => name === 'mayDo');
  if (!field) throw new Error('what the partner may do is a field');
  const read = readForm({ fields: [field as Field] }, { mayDo }, '2026-11-21');
  expect(read.ok ? {} : read.errors).toHaveProperty('mayDo');
});
