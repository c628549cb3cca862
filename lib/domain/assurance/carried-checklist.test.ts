import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import type { ReplacementKind } from '../agreement/replaces';
import type { Evidence } from '../evidence/evidence';
import { goldenChecklist, goldenFile } from '../print/testing/golden-file';
import type { Checklist } from './checklist';
import { checklistGround } from './checklist-ground';
import { checklistJourney } from './checklist-journey';
import { evidenceDue, evidenceRunOut } from './evidence';
import { lapsedPromises } from './lapsed-promises';
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
    expect(carried('amendment', '2026-11-20')).toEqual({ ...goldenChecklist, id: 'next', agreementReference: 'SA-NEXT-VERS', revision: 1 });
  });

  it('is asked again with its answers in place when it is a year old, and by every renewal; what was decided stays behind', () => {
    for (const made of [carried('amendment', '2027-12-10'), carried('renewal', '2027-01-10')]) {
      expect(made).toMatchObject({ id: 'next', status: 'in-progress', version: 0, revision: 1 });
      expect([made.decision, made.review, made.sentAt]).toEqual([undefined, undefined, undefined]);
      expect(made.answers.email).toEqual({ ...goldenChecklist.answers.email, revision: 1 });
    }
  });

  it('takes its evidence along by reference, but for what has run out', () => {
    const piece = (id: string, runsOut?: string): Evidence => ({
      id,
      item: 'training',
      kind: 'pdf',
      sha256: 'a'.repeat(64),
      size: 9,
      scan: 'unscanned',
      ...(runsOut && { runsOut }),
    });
    const before = { ...goldenChecklist, evidence: [piece('stays'), piece('counts', '2027-01-10'), piece('ran-out', '2027-01-09')] };
    const renewed = carriedChecklist(before, 'next', next('renewal'), catalogue, '2027-01-10');
    expect(renewed.evidence?.map(({ id }) => id)).toEqual(['stays', 'counts']);
    expect([evidenceDue(before), evidenceRunOut(before, '2027-01-10')].map((all) => all.map(({ evidence }) => evidence))).toEqual([
      ['ran-out', 'counts'],
      ['ran-out'],
    ]);
  });

  it('is asked again once a promised day has passed, with the plan in place, and the plan waits for a new day', () => {
    const told = { revision: 3, by: 'ella', at: '2026-11-14T09:00:00.000Z' };
    const plan = { value: { plan: 'use', text: 'Write it', owner: 'Manager', by: '2027-02-01', safeguard: 'The leaflet' }, ...told };
    const answers = { ...goldenChecklist.answers, privacy: { value: { answer: 'partly' }, ...told }, 'plan/transparency': plan };
    const planned: Checklist = { ...goldenChecklist, answers, review: { ...goldenChecklist.review!, rows: {} } };
    expect(carriedChecklist(planned, 'next', next('amendment'), catalogue, '2027-02-01').status).toBe('accepted-with-plan');
    const made = carriedChecklist(planned, 'next', next('amendment'), catalogue, '2027-02-02');
    expect(made.status).toBe('in-progress');
    expect(made.answers['plan/transparency']).toEqual({ ...plan, revision: 1 });
    const ground = checklistGround({ ...next('amendment'), checklist: made }, catalogue, '2027-02-02');
    expect(ground && checklistJourney(made, ground.context).next?.key).toBe('plan/transparency');
    expect(ground && lapsedPromises(planned, ground.context)).toEqual(['receiving']);
    expect(ground && lapsedPromises(goldenChecklist, ground.context)).toEqual(['sharing']);
  });

  it('asks for a DSPT result anew once its edition has closed', () => {
    expect(carried('renewal', '2027-01-10').answers.dspt).toBeDefined();
    expect(carried('renewal', '2027-12-10').answers.dspt).toBeUndefined();
  });

  it('is asked again when the new version is sent and it stands no more, and never for an agreement that replaces nothing', () => {
    const file = { ...next('amendment'), checklist: goldenChecklist };
    expect(asksChecklistAgain(file, {})).toBe(true);
    expect(asksChecklistAgain(file, { assuranceStands: true })).toBe(false);
    expect(asksChecklistAgain({ ...file, checklist: { ...goldenChecklist, status: 'in-progress' } }, {})).toBe(false);
    expect(asksChecklistAgain(file, { assuranceStands: true, lapsedPromises: ['sharing'] })).toBe(true);
    const { replaces: _, ...first } = file;
    expect(asksChecklistAgain(first, {})).toBe(false);
  });
});
