import { expect, it } from 'vitest';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { contactWords } from '@/lib/domain/print/frame-words';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { contactSheetPaper } from './printed-paper';
import { paperNamed, blocksOf, papersOfFile } from './testing/papers-on-file';

const { caldicott: _, ...contacts } = goldenFile.sharing.contacts;
const cells = (alternativePhone?: string) => {
  const instead = { ...contacts, caldicottAlternative: 'The head of legal services', ...(alternativePhone && { alternativePhone }) };
  const paper = paperNamed(papersOfFile({ ...goldenFile, sharing: { ...goldenFile.sharing, contacts: instead } }), 'objection-procedure');
  return blocksOf(paper, 'table').flatMap(({ rows }) => rows.map((row) => row.cells.join(' | ')));
};

it('says on the contact sheet too through whom they are asked, and nothing of it beside a number', () => {
  const lines = (alternativePhone?: string) => {
    const sharing = {
      ...goldenFile.sharing,
      contacts: { ...contacts, caldicottAlternative: 'The head of legal services', ...(alternativePhone && { alternativePhone }) },
    };
    const sheet = contactSheet({ ...goldenFile, sharing }, '2026-11-21');
    const paper = contactSheetPaper(sheet, { reference: goldenFile.reference });
    return [
      ...blocksOf(paper, 'table').flatMap(({ rows }) => rows.map((row) => row.cells.join(' | '))),
      ...Object.values(contactWords(sheet).through[0] ?? {}),
    ];
  };
  expect(lines()).toEqual(
    expect.arrayContaining(['In place of a Caldicott Guardian | The head of legal services, through the IG lead', 'through the IG lead']),
  );
  expect(lines('01632 960144').join()).not.toContain('through');
});

it('says how whoever is in place of a Caldicott Guardian is reached, or through whom', () => {
  expect(cells('01632 960144')).toContainEqual(expect.stringMatching(/The head of legal services, on 01632 960144$/u));
  const { phone } = contacts.igLead;
  expect(cells()).toContainEqual(expect.stringMatching(new RegExp(`The head of legal services; through the IG lead, on ${phone}`, 'u')));
});
