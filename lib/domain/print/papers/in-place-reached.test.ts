import { expect, it } from 'vitest';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { paperNamed, blocksOf, papersOfFile } from './testing/papers-on-file';

const { caldicott: _, ...contacts } = goldenFile.sharing.contacts;
const cells = (alternativePhone?: string) => {
  const instead = { ...contacts, caldicottAlternative: 'The head of legal services', ...(alternativePhone && { alternativePhone }) };
  const paper = paperNamed(papersOfFile({ ...goldenFile, sharing: { ...goldenFile.sharing, contacts: instead } }), 'objection-procedure');
  return blocksOf(paper, 'table').flatMap(({ rows }) => rows.map((row) => row.cells.join(' | ')));
};

it('says how whoever is in place of a Caldicott Guardian is reached, or through whom', () => {
  expect(cells('01632 960144')).toContainEqual(expect.stringMatching(/The head of legal services, on 01632 960144$/u));
  const { phone } = contacts.igLead;
  expect(cells()).toContainEqual(expect.stringMatching(new RegExp(`The head of legal services; through the IG lead, on ${phone}`, 'u')));
});
