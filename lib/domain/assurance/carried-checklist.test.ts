import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import type { ReplacementKind } from '../agreement/replaces';
import { goldenChecklist, goldenFile } from '../print/testing/golden-file';
import { asksChecklistAgain, carriedChecklist } from './carried-checklist';

const next = (kind: ReplacementKind): AgreementFile => ({
  ...goldenFile,
  reference: 'SA-NEXT-VERS',
  status: 'draft',
  replaces: {
    reference: goldenFile.reference,
    root: goldenFile.reference,
    version: 1,
    kind,
    signedOn: '2026-11-06',
    starts: '2026-11-06',
    open: ['details'],
    carried: [],
    at: '2027-01-10T09:00:00.000Z',
  },
});
const carried = (kind: ReplacementKind, today: string) => carriedChecklist(goldenChecklist, 'next', next(kind), catalogue, today);

describe('the checklist of a new version', () => {
  it('is that of the signed one with its decision, while it stands', () => {
    expect(carried('amendment', '2027-01-10')).toEqual({ ...goldenChecklist, id: 'next', agreementReference: 'SA-NEXT-VERS', revision: 1 });
  });

  it('is asked again with its answers in place when it is a year old, and by every renewal; what was decided stays behind', () => {
    for (const made of [carried('amendment', '2027-12-10'), carried('renewal', '2027-01-10')]) {
      expect(made).toMatchObject({ id: 'next', status: 'in-progress', version: 0, revision: 1 });
      expect([made.decision, made.review, made.sentAt]).toEqual([undefined, undefined, undefined]);
      expect(made.answers.email).toEqual({ ...goldenChecklist.answers.email, revision: 1 });
    }
  });

  it('asks for a DSPT result anew once its edition has closed', () => {
    expect(carried('renewal', '2027-01-10').answers.dspt).toBeDefined();
    expect(carried('renewal', '2027-12-10').answers.dspt).toBeUndefined();
  });

  it('is asked again when the new version is sent and it stands no more, and never for an agreement that replaces nothing', () => {
    const file = { ...next('amendment'), checklist: goldenChecklist };
    expect(asksChecklistAgain(file, false)).toBe(true);
    expect(asksChecklistAgain(file, true)).toBe(false);
    expect(asksChecklistAgain({ ...file, checklist: { ...goldenChecklist, status: 'in-progress' } }, false)).toBe(false);
    const { replaces: _, ...first } = file;
    expect(asksChecklistAgain(first, false)).toBe(false);
  });
});
