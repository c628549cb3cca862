import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { testNow } from '@/db/testing/test-store';
import { catalogue } from '@/content/catalogue';
import type { AssuranceReview } from '@/lib/domain/assurance/checklist';
import { checkMet } from '@/lib/domain/agreement/checks';
import { standingOf } from '@/lib/domain/agreement/standing';
import { allInPlace, currentDspt, reviewOf } from '@/lib/domain/assurance/testing/checklists';
import { sha256 } from '@/lib/server/sha256';
import { decideChecklist } from './decide-checklist';
import { reviewChecklist } from './review-checklist';
import { aChecklist, type ChecklistState, type ChecklistWorld, igLead, manager } from './testing/checklist-steps';

const plan = { plan: 'use', text: 'Publish a notice', owner: 'Service manager', by: '2026-12-14', safeguard: 'Staff hand out the leaflet' };
const { privacy, email } = allInPlace;
const inPlace = { ...currentDspt, privacy: privacy!, mistakes: { answer: 'in-place' }, email: email! };
const gap = { ...inPlace, privacy: { answer: 'not-yet' }, 'plan/transparency': plan };
const lookup = { outcome: 'matches', code: '8ZZ98', level: 'met', on: '2026-11-14' } as const;
const sent = (rows: AssuranceReview['rows'] = {}): ChecklistState['checklist'] => ({
  status: 'with-sharing-organisation',
  version: 1,
  sentAt: '2026-11-14T09:00:00.000Z',
  review: reviewOf(rows, lookup),
});
const safeguarded = sent({ transparency: { outcome: 'accept-safeguard' } });
const yes = { fields: { decision: 'yes' } };

async function assuranceMet(world: ChecklistWorld, today = '2026-11-21') {
  const standing = standingOf(await world.file(), catalogue, { knownPartners: [], partnerSignatories: [], today, hash: sha256 });
  return checkMet['assurance-accepted'](standing.factsFor('sharing'));
}

describe('deciding on a checklist', () => {
  it('accepts it with name and date, tells the charity, and the agreement may rest on it', async () => {
    const world = await aChecklist({ given: inPlace, checklist: sent()! });
    expect(await assuranceMet(world)).toBe(false);
    expect(await world.run(decideChecklist, igLead, yes)).toEqual({ kind: 'done', result: { reference: world.reference, goesOn: true } });
    expect(await world.checklist()).toMatchObject({ status: 'accepted', decision: { decision: 'yes', byName: 'Priya Shah', by: 'northfield-ig-lead' } });
    expect(await world.due()).toContain('mail-checklist-decided');
    expect(await assuranceMet(world)).toBe(true);
    expect(await assuranceMet(world, '2027-07-01')).toBe(false); // the DSPT result has lapsed
    expect(await assuranceMet(world, '2028-01-01')).toBe(false);
  });

  it('refuses “Yes” while a point that stops the sharing has no accepted plan and safeguard', async () => {
    const world = await aChecklist({ given: gap, checklist: sent()! });
    expect(await world.run(decideChecklist, igLead, { fields: { decision: 'yes-plan', reason: 'It will do', first: 'no' } })).toEqual({
      kind: 'invalid',
      errors: { decision: 'Select ‘Not yet’, or go back to the review: the plan and the safeguard for telling people are not accepted' },
    });
    expect((await world.checklist()).status).toBe('with-sharing-organisation');
    expect(await world.run(decideChecklist, igLead, { fields: { decision: 'not-yet', reason: 'No notice yet' } })).toMatchObject({ kind: 'done' });
    expect(await world.checklist()).toMatchObject({ status: 'not-accepted', decision: { reason: 'No notice yet' } });
    expect(await assuranceMet(world)).toBe(false);
  });

  it('speaks of what the page showed', async () => {
    const world = await aChecklist({ given: inPlace, checklist: sent()! });
    const { revision } = await world.checklist();
    const stale = { kind: 'refused', reason: 'This checklist changed while you were here. Look at it again before you go on' };
    for (const command of [decideChecklist, reviewChecklist]) {
      expect(await world.run(command, igLead, { ...yes, revision: String(revision - 1) })).toEqual(stale);
      expect(await world.run(command, igLead, { ...yes, revision: undefined })).toMatchObject({ kind: 'invalid' });
    }
    expect(await world.run(decideChecklist, igLead, { ...yes, revision: String(revision) })).toMatchObject({ kind: 'done' });
  });

  it('takes “Yes” with open plans as yes with a plan only', async () => {
    const world = await aChecklist({ given: gap, checklist: safeguarded! });
    expect(await world.run(decideChecklist, igLead, yes)).toMatchObject({ kind: 'invalid', errors: { decision: expect.stringMatching(/^Select if/) } });
    expect(await world.run(decideChecklist, igLead, { fields: { decision: 'yes-plan', reason: 'The plan is short', first: 'no' } })).toMatchObject({
      kind: 'done',
    });
    expect((await world.checklist()).status).toBe('accepted-with-plan');
    expect(await assuranceMet(world)).toBe(true);
  });

  it.each([
    ['a choice', {}, { decision: 'Select if Riverside Debt Advice is ready to receive the details' }],
    ['a reason for a plan', { decision: 'yes-plan', reason: '', first: 'no' }, { reason: 'Enter your reason' }],
    ['if something comes first', { decision: 'yes-plan', reason: 'So' }, { first: 'Select if something must be done before anything is sent' }],
    ['a reason for not yet', { decision: 'not-yet' }, { reason: 'Enter your reason' }],
    ['a short reason', { decision: 'not-yet', reason: 'a'.repeat(301) }, { reason: 'Reason must be 300 characters or less' }],
  ] as const)('wants %s', async (_, fields, errors) => {
    const world = await aChecklist({ given: gap, checklist: safeguarded! });
    expect(await world.run(decideChecklist, igLead, { fields })).toEqual({ kind: 'invalid', errors });
  });

  it.each([
    ['nobody has reviewed it', { ...sent(), review: undefined }, {}, /Review the checklist before you decide/],
    ['the review is older than what was sent', { ...sent(), sentAt: '2026-11-20T09:00:00.000Z' }, {}, /Review the checklist before you decide/],
    ['it is not sent', { status: 'in-progress' }, {}, /has not sent its checklist yet/],
    ['it is decided', { ...sent(), status: 'accepted' }, {}, /Review it again/],
    ['the final version is made', sent()!, { issued: true }, /must reopen the agreement/],
  ] as const)('is not possible while %s', async (_, checklist, more, reason) => {
    const state = checklist as ChecklistState['checklist'];
    const world = await aChecklist({ given: inPlace, checklist: state!, ...more });
    expect(await world.run(decideChecklist, igLead, yes)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  it.each([
    ['lets the final version be made at once where the sender ordered it and the partner agreed to everything as it stood', { where: 'use' }, true],
    ['leaves the final version to people where the partner agreed with an answer of its own', { where: 'change' }, false],
  ])('%s', async (_, over, made) => {
    const world = await aChecklist({ given: inPlace, checklist: sent()! });
    const { answers, ...file } = await world.file();
    const onlyYou = answers['only-you']!;
    const order = { by: 'northfield-drafter', byName: 'Maya Collins', at: '2026-11-01T09:00:00.000Z', finalOnYes: true };
    const change = { sent: order, answers: { ...answers, 'only-you': { ...onlyYou, value: { ...onlyYou.value, ...over } } } };
    await world.ports.store.tx((q) => agreements.change(q, file, change, testNow));
    expect(await world.run(decideChecklist, igLead, yes)).toMatchObject({ kind: 'done', result: { goesOn: !made } });
    expect((await world.due()).includes('issue-in-advance')).toBe(made);
  });

  it.each([
    ['no order', { by: 'northfield-drafter', byName: 'Maya Collins', at: '2026-11-01T09:00:00.000Z', finalOnYes: false }, yes],
    [
      '“Not yet”',
      { by: 'northfield-drafter', byName: 'Maya Collins', at: '2026-11-01T09:00:00.000Z', finalOnYes: true },
      { fields: { decision: 'not-yet', reason: 'Later' } },
    ],
  ] as const)('orders no final version with %s', async (_, order, decision) => {
    const world = await aChecklist({ given: inPlace, checklist: sent()!, agreement: { sent: order } });
    expect(await world.run(decideChecklist, igLead, decision)).toMatchObject({ kind: 'done' });
    expect(await world.due()).not.toContain('issue-in-advance');
  });

  it('is for an IG lead of the sharing side, never for the charity’s own', async () => {
    const world = await aChecklist({ given: inPlace, checklist: sent()! });
    expect(await world.run(decideChecklist, manager, yes)).toMatchObject({ kind: 'forbidden' });
    expect(await world.run(decideChecklist, demonstrationActor('northfield-signatory'), yes)).toEqual({ kind: 'not-found' });
    expect(await world.run(decideChecklist, demonstrationActor('exampleton-hospice-manager'), yes)).toEqual({ kind: 'not-found' });
    expect((await world.checklist()).decision).toBeUndefined();
  });
});
