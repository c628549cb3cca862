import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { answersToReuse } from './reuse-answers';
import { allInPlace, answersOf, checklistOf, contextOf, currentDspt, type Given, noDspt, sentOf } from './testing/checklists';

const plan = { plan: 'use', text: 'We turn it on', owner: 'Manager', by: '2026-12-05', safeguard: 'Referrals are read online only' };

function reused(given: Given, more: { readonly last?: Partial<Checklist>; readonly begun?: Given; readonly context?: Partial<ChecklistContext> } = {}) {
  const checklist = checklistOf(more.begun ?? {}, { id: 'checklist-2', agreementReference: 'SA-4H2P-9WTD' });
  const file = { checklist } as AgreementFile; // only the checklist and what surrounds it are read
  return answersToReuse({ file, checklist, context: contextOf(more.context) }, { ...sentOf(given), ...more.last });
}

describe('the answers of the last checklist', () => {
  it('are copied as they were given', () => {
    expect(reused({ ...currentDspt, ...allInPlace })).toEqual({ ...currentDspt, ...allInPlace });
    expect(catalogue.checklist.length).toBe(Object.keys(allInPlace).length);
  });

  it('are none without an earlier checklist, and none for a checklist that was sent', () => {
    const checklist = checklistOf({});
    expect(answersToReuse({ file: { checklist } as AgreementFile, checklist, context: contextOf() }, undefined)).toEqual({});
    const sentOnce = { ...checklist, version: 1 };
    expect(answersToReuse({ file: { checklist } as AgreementFile, checklist: sentOnce, context: contextOf() }, sentOf(noDspt))).toEqual({});
  });

  it('fill what a checklist that was begun has not answered itself, and overwrite nothing', () => {
    const begun = { ...noDspt, premises: { answer: 'partly' } };
    const { premises: _, ...others } = allInPlace;
    expect(reused({ ...currentDspt, ...allInPlace }, { begun })).toEqual(others);
    expect(reused(begun, { begun })).toEqual({});
  });

  it('are worked out beside a plan that the new checklist has already', () => {
    const open = { ...noDspt, devices: { answer: 'not-yet' }, 'plan/secure-storage': plan };
    expect(reused({ ...open, ...allInPlace }, { begun: open })).toEqual(expect.objectContaining({ premises: allInPlace.premises }));
  });

  it('leave out a DSPT result whose edition has closed, for every level that names one', () => {
    for (const status of ['met', 'exceeded', 'approaching']) {
      const given = { dspt: { status, published: '2026-06-03' }, ...allInPlace };
      expect(reused(given).dspt).toEqual(given.dspt);
      expect(reused(given, { context: { today: '2027-06-30' } }).dspt).toEqual(given.dspt);
      expect(reused(given, { context: { today: '2027-07-01' } })).toEqual(expect.not.objectContaining({ dspt: expect.anything() }));
    }
    expect(Object.keys(reused({ ...currentDspt, ...allInPlace }, { context: { today: '2027-07-01' } }))).toContain('premises');
  });

  it('leave out yearly training that is more than a year ago', () => {
    const trained = (often: string, lastTraining: string) => reused({ ...noDspt, training: { answer: 'in-place', lastTraining, often } });
    expect(trained('yearly', '2025-11')).toHaveProperty('training');
    expect(trained('yearly', '2025-10')).not.toHaveProperty('training');
    expect(trained('less', '2025-10')).toHaveProperty('training');
  });

  it('leave out an answer that is not whole any more', () => {
    expect(reused({ ...noDspt, privacy: { answer: 'in-place' } })).toEqual(noDspt);
    expect(reused({ dspt: { status: 'met', published: '2026-08-03' } })).toEqual({});
  });

  it('keep a plan for the same organisation until its date', () => {
    const given = { ...noDspt, ...allInPlace, devices: { answer: 'not-yet' }, 'plan/secure-storage': plan };
    expect(reused(given)['plan/secure-storage']).toEqual(plan);
    expect(reused(given, { context: { today: '2026-12-04' } })).toHaveProperty(['plan/secure-storage']);
    expect(reused(given, { context: { today: '2026-12-05' } })).not.toHaveProperty(['plan/secure-storage']);
    const elsewhere = reused(given, { last: { sharingOrganisationId: 'another' } });
    expect(elsewhere).not.toHaveProperty(['plan/secure-storage']);
    expect(elsewhere.devices).toEqual({ answer: 'not-yet' });
  });

  it('leave out a plan for what is in place by now', () => {
    expect(reused({ ...noDspt, devices: { answer: 'in-place' }, 'plan/secure-storage': plan })).not.toHaveProperty(['plan/secure-storage']);
  });

  it('keep the evidence beside the answers that are copied', () => {
    const links = { 'evidence-transparency': 'https://riverside-debt.example/privacy', 'evidence-training': 'https://riverside-debt.example/course' };
    const { privacy, mistakes, email } = allInPlace;
    const given = { ...noDspt, privacy: privacy!, mistakes: mistakes!, email: email!, evidence: links };
    expect(reused(given).evidence).toEqual({ 'evidence-transparency': links['evidence-transparency'] });
    expect(reused({ ...noDspt, privacy: { answer: 'partly' } })).not.toHaveProperty('evidence');
  });

  it('bring nothing with them that the other organisation recorded', () => {
    const row = { 'secure-storage': { outcome: 'accept-safeguard' } } as const;
    const given = { ...currentDspt, ...allInPlace };
    const differs = { ...sentOf(given, row, { outcome: 'differs', seen: 'Not there' }), answers: answersOf(given) };
    expect(reused(given, { last: differs })).toEqual(given);
  });
});
