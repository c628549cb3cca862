import { expect, it } from 'vitest';
import { contactSheet } from '../print/contact-sheet';
import { goldenChecklist, goldenFile } from '../print/testing/golden-file';
import { printedText } from '../print/testing/printed';
import type { AgreementFile } from './agreement-file';

const said = (caldicott: string): AgreementFile => {
  const lead = { value: { scale: 'in-place', name: 'Jo Example', role: 'Manager', caldicott }, by: 'x', at: '2026-11-20T10:00:00.000Z' };
  return {
    ...goldenFile,
    checklist: { ...goldenChecklist, answers: { ...goldenChecklist.answers, lead: { ...goldenChecklist.answers.lead, ...lead } } },
  } as AgreementFile;
};

it('prints what the checklist says of a Caldicott Guardian in section 6, on the contact sheet and where somebody decides', () => {
  const file = said('The vice chair answers for it');
  expect(printedText(file)).toContain('in place of a Caldicott Guardian, the vice chair answers for it');
  expect(printedText(said('Caldicott Guardian: our registered manager'))).toContain(
    'Caldicott Guardian or in place of one, Caldicott Guardian: our registered',
  );
  const rows = contactSheet(file, '2026-11-20').sides[1]?.rows ?? [];
  expect(rows.find(({ job }) => job === 'In place of a Caldicott Guardian')?.name).toBe('The vice chair answers for it');
});

it('leaves a profile that names one as it is', () => {
  const file = said('The vice chair');
  const { partner } = file;
  if (!partner) throw new Error('no partner');
  const own = { ...file, partner: { ...partner, contacts: { ...partner.contacts, caldicottAlternative: 'the registered manager' } } };
  expect(printedText(own)).toContain('in place of a Caldicott Guardian, the registered manager');
});
