import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { decideChecklistAnswer } from '../assurance/answer-checklist';
import { checklistGround, leavesMailboxOpen } from '../assurance/checklist-ground';
import { ownTexts, ownTextMark } from '../checks/own-words';
import { faultyFiles } from '../checks/contradictions/testing/faulty-files';
import { lookedAtOn, withChecklist } from '../checks/contradictions/testing/changed-files';
import type { PersonRole } from '../people/person';
import { goldenFile } from '../print/testing/golden-file';
import { contextOf } from '../questions/testing/contexts';
import type { AgreementFile } from './agreement-file';
import type { Side } from './model';
import { nextSteps } from './next-step';
import { standingOf } from './standing';
import { stepWords } from '@/content/wording/next-steps';
import { sideToChange, toPutRight } from './to-put-right';
import { whoHasIt } from './who-has-it';

const everyRole: readonly PersonRole[] = ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'admin'];
const standing = (file: AgreementFile) => {
  const { hash } = contextOf(file);
  const around = { today: lookedAtOn, hash, knownPartners: [], partnerSignatories: [] };
  const { resultHash = '', model, context: found } = standingOf(file, catalogue, around);
  const wordsRead = model ? ownTexts(model, found).map((one) => ownTextMark(one, hash)) : [];
  // As the IG lead has read it.
  return standingOf(file.igReview ? { ...file, igReview: { ...file.igReview, resultHash, wordsRead } } : file, catalogue, around);
};
const stepsOf = (file: AgreementFile, side: Side) => {
  const organisation = (side === 'sharing' ? file.sharing : file.partner)?.id ?? '';
  return nextSteps(standing(file), { person: 'somebody', organisation, roles: everyRole }).flatMap(({ id, yours }) => (yours ? [id] : []));
};

describe('what keeps a text from its final version', () => {
  const held = Object.entries(faultyFiles).flatMap(([id, file]) => {
    const found = standing(file)
      .contradictions()
      .find((one) => one.id === id);
    return found?.stops === 'final-version' ? [{ id, file, found }] : [];
  });

  it('waits for a side that has a step to put it right, and is told so', () => {
    expect(held.length).toBeGreaterThan(10);
    const lost = held.flatMap(({ id, file, found }) => {
      const side = sideToChange(found.change);
      // Its own answers hold up its yes itself: see replying.ts.
      if (found.change.at === 'review' || found.change.at === 'own-reason') return [];
      const steps = stepsOf(file, side);
      const told = whoHasIt(standing(file)).some((one) => one.task === 'putting-right' && one.side === side);
      const known = steps.some((step) => step.startsWith('put-right') || step === 'check-legal-side-again');
      return known && told ? [] : [`${id}: ${side} ${steps.join()} ${told}`];
    });
    expect(lost).toEqual([]);
  });

  it('leads to the page that has the answer: a number is not on the page of the people', () => {
    const { 'receiving-ico-no-number': file = goldenFile } = faultyFiles;
    expect(stepsOf(file, 'receiving')).toContain('put-right-numbers');
    expect(stepsOf(file, 'receiving')).not.toContain('put-right-profile');
    expect(stepWords['put-right-numbers'].href).toBe('/organisation/numbers');
  });

  it('is shown to both sides where nobody knows on which the mistake is', () => {
    const { 'one-mailbox-for-both-sides': file = goldenFile } = faultyFiles;
    expect((['sharing', 'receiving'] as const).map((side) => toPutRight(standing(file), side).map(({ id }) => id))).toEqual([
      ['one-mailbox-for-both-sides'],
      ['one-mailbox-for-both-sides'],
    ]);
    expect(stepsOf(file, 'receiving')).toContain('put-right-checklist');
  });
});

describe('a mailbox that is still open when the checklist is accepted', () => {
  const { 'mailbox-not-shown-secure': file = goldenFile } = faultyFiles;
  const sent = (one: AgreementFile): AgreementFile => ({
    ...one,
    ...(one.checklist && { checklist: { ...one.checklist, status: 'with-sharing-organisation' } }),
  });
  const leavesOpen = (one: AgreementFile) => one.checklist !== undefined && leavesMailboxOpen({ file: one, checklist: one.checklist }, catalogue, lookedAtOn);

  it('is said before the plan is accepted, and is no contradiction until then', () => {
    expect([leavesOpen(sent(file)), leavesOpen(sent(goldenFile))]).toEqual([true, false]);
    expect(toPutRight(standing(sent(file)), 'receiving')).toEqual([]);
  });

  it('leads both sides on: the partner to its answer, the sender to the way of sending', () => {
    expect([stepsOf(file, 'receiving').includes('put-right-checklist'), stepsOf(file, 'sharing').includes('put-right')]).toEqual([true, true]);
    const put = withChecklist(file, { email: { answer: 'nhsmail', email: 'riverside.debt@nhs.net' } });
    expect(toPutRight(standing(put), 'receiving')).toEqual([]);
  });
});

describe('a checklist that was accepted', () => {
  const answering = (file: AgreementFile, email: string) => {
    const ground = checklistGround(file, catalogue, lookedAtOn);
    if (!ground) throw new Error('no ground');
    const revision = ground.checklist.answers.email?.revision ?? 0;
    const fields = { answer: 'ordinary', email };
    return decideChecklistAnswer(ground, { screen: 'email', revision, fields }, { person: 'tom', at: `${lookedAtOn}T10:00:00Z` });
  };

  it('is opened again by its owner for an answer that does not fit, and for nothing else', () => {
    const { 'one-mailbox-for-both-sides': file = goldenFile } = faultyFiles;
    expect(file.checklist?.status).toMatch(/^accepted/u);
    expect(answering(file, 'referrals@riverside-debt.example')).toMatchObject({ kind: 'done', writes: { changed: { status: 'in-progress' } } });
    expect(answering(goldenFile, 'other@riverside-debt.example')).toMatchObject({ kind: 'refused' });
    const put = withChecklist(file, { email: { answer: 'ordinary', email: 'referrals@riverside-debt.example' } });
    expect(toPutRight(standing(put), 'receiving')).toEqual([]);
  });
});
