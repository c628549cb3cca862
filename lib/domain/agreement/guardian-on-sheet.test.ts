import { expect, it } from 'vitest';
import { rowOf } from '../contacts/sheet-in-force';
import { contactSheet } from '../print/contact-sheet';
import { partnersDecider } from '../print/decider';
import { contacts } from '../print/sections/contacts';
import { printContext } from '../print/print-context';
import { goldenChecklist, goldenFile } from '../print/testing/golden-file';
import { sourceOf } from '../print/testing/printed';
import type { AgreementFile } from './agreement-file';
import { withGuardianOnSheet } from './guardian-on-sheet';

const about = { revision: 1, by: 'x', at: '2026-11-20T10:00:00.000Z' };
const lead = { value: { answer: 'in-place', caldicott: 'Dr Zelda Quill decides' }, ...about };
const checklist = { ...goldenChecklist, answers: { ...goldenChecklist.answers, lead } };
const file: AgreementFile = { ...goldenFile, checklist };
const source = sourceOf(goldenFile);
const paid = {
  ...source.model,
  parties: source.model.parties.map((party) => (party.side === 'receiving' ? { ...party, commissioned: ['adult_social_care' as const] } : party)),
};

it('has the text say that the contact sheet names whoever the checklist does, and keeps the words on the sheet', () => {
  const model = withGuardianOnSheet(paid, checklist);
  const text = JSON.stringify(contacts(printContext({ ...source, model })));
  expect(text).toContain('whoever the contact sheet names as Caldicott Guardian or in place of one');
  expect(JSON.stringify(model)).not.toContain('Zelda');
  const partner = model.parties.find(({ side }) => side === 'receiving');
  expect(partner && partnersDecider(partner)).toContain('whoever the contact sheet names');
  expect(rowOf(contactSheet(file, '2026-11-20'), 'receiving', 'senior')).toEqual({
    job: 'Caldicott Guardian or in place of one',
    name: 'Dr Zelda Quill decides',
  });
});

it('changes nothing where nobody has to name one, or the profile does', () => {
  expect(withGuardianOnSheet(source.model, checklist)).toEqual(source.model);
  const named = {
    ...paid,
    parties: paid.parties.map((party) => ({
      ...party,
      organisation: { ...party.organisation, contacts: { ...party.organisation.contacts, caldicottAlternative: 'the manager' } },
    })),
  };
  expect(withGuardianOnSheet(named, checklist)).toEqual(named);
});
