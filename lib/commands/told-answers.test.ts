import { describe, expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { allInPlace, currentDspt, noDspt } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { checklistReviewPage } from '@/lib/views/checklist-review-page';
import { home } from '@/lib/views/home';
import { toldPage } from '@/lib/views/told-page';
import { togetherPage } from '@/lib/views/together-page';
import { answerChecklist } from './answer-checklist';
import { askToConfirmTold } from './ask-to-confirm-told';
import { confirmToldAnswers } from './confirm-told-answers';
import { noteToldAnswer } from './note-told-answer';
import { sendChecklist } from './send-checklist';
import { aChecklist, type ChecklistWorld, igLead, manager } from './testing/checklist-steps';

type Fields = Readonly<Record<string, string>>;
const note = (world: ChecklistWorld, screen: string, fields: Fields, revision = 0, actor: Actor = igLead) =>
  world.run(noteToldAnswer, actor, { screen, revision: String(revision), fields });
/** The charity has answered this much itself, and says on the telephone how it stands in the DSPT. */
async function onTheTelephone(): Promise<ChecklistWorld> {
  const world = await aChecklist({ given: noDspt });
  await note(world, 'dspt', { status: 'not-registered' });
  return world;
}
const lines = async (world: ChecklistWorld, actor: Actor = manager) => {
  const out = await read(world.ports, actor, toldPage, { id: world.id });
  if (out.kind !== 'seen' || out.view.closed) throw new Error(out.kind);
  return out.view.lines;
};

/** Where home leads to confirm it. */
const toConfirm = async (world: ChecklistWorld, actor: Actor = manager) => {
  const out = await read(world.ports, actor, home, {});
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view.needsYou.filter(({ tag }) => tag === 'Told').map(({ href }) => href);
};

describe('what was told on the telephone', () => {
  it('is no answer before the charity confirms the line, and then its own', async () => {
    const world = await aChecklist();
    expect(await note(world, 'dspt', { status: 'not-registered' })).toMatchObject({ kind: 'done', result: { to: 'privacy' } });
    expect(await note(world, 'privacy', { answer: 'in-place', noticeUrl: 'riverside-debt.example/privacy' })).toMatchObject({ result: { to: 'training' } });
    expect((await world.checklist()).answers).toEqual({});
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({ kind: 'invalid' });
    const shown = await lines(world);
    expect(shown.map(({ told }) => told)).toEqual(['Told to Priya Shah, 21 November 2026', 'Told to Priya Shah, 21 November 2026']);
    expect(shown.map(({ correct, later }) => [correct !== undefined, later !== undefined])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(await toConfirm(world)).toEqual([`/checklists/${world.id}/told`]);
    expect(await toConfirm(world, igLead)).toEqual([]);
    expect(await world.run(confirmToldAnswers, manager, { confirm: shown[0]!.value })).toMatchObject({ kind: 'done', result: { left: 1 } });
    const { answers } = await world.checklist();
    expect(answers.dspt).toMatchObject({ value: { status: 'not-registered' }, by: 'riverside-manager', revision: 1 });
    expect(answers).not.toHaveProperty('privacy');
    expect(await lines(world)).toMatchObject([{ key: 'privacy', correct: expect.any(String) }]);
    expect(await toConfirm(world)).toHaveLength(1);
    await world.run(confirmToldAnswers, manager, { confirm: (await lines(world))[0]!.value });
    expect(await toConfirm(world)).toEqual([]);
  });

  it('waits at home for whoever drafts as well, and for nobody once the charity has answered the line itself', async () => {
    const world = await onTheTelephone();
    expect(await toConfirm(world)).toEqual([]); // it has answered that one
    await note(world, 'training', { answer: 'not-sure' });
    const drafts: Actor = { ...manager, roles: [...manager.roles, 'drafter'] };
    expect(await toConfirm(world, drafts)).toEqual([`/checklists/${world.id}/told`]);
    await world.run(answerChecklist, manager, { screen: 'training', revision: '0', fields: { answer: 'not-sure' } });
    expect(await toConfirm(world, drafts)).toEqual([]);
  });

  it('never speaks for the charity about its contracts', async () => {
    const world = await onTheTelephone();
    expect(await note(world, 'contracts', { answer: 'in-place' })).toMatchObject({ kind: 'refused', reason: 'Only Riverside Debt Advice can answer this' });
    const seen = await read(world.ports, igLead, togetherPage, { id: world.id });
    expect(seen.kind === 'seen' && !seen.view.closed && seen.view.tasks.find(({ id }) => id === 'contracts')).toMatchObject({ statusText: 'Theirs to answer' });
  });

  it('shows the IG lead nothing that follows from what the charity answered and did not send', async () => {
    const world = await aChecklist({ given: { ...noDspt, training: { answer: 'not-yet' } } });
    const tasks = async () => {
      const seen = await read(world.ports, igLead, togetherPage, { id: world.id });
      if (seen.kind !== 'seen' || seen.view.closed) throw new Error(seen.kind);
      return seen.view.tasks;
    };
    // Not even how it stands in the DSPT, which it has answered: it is asked on the telephone.
    expect((await tasks()).map(({ id, statusText }) => `${id} ${statusText}`)).toEqual(['dspt Not noted']);
    await note(world, 'dspt', { status: 'not-registered' });
    expect(await lines(world)).toEqual([]); // the charity’s own answer stands
    expect((await tasks()).filter(({ id }) => id.startsWith('plan'))).toEqual([]);
    expect((await tasks()).find(({ id }) => id === 'training')).not.toHaveProperty('href');
    expect(await note(world, 'plan/training', { answer: 'in-place' })).toEqual({ kind: 'not-found' });
    await note(world, 'staff-rules', { answer: 'not-yet' });
    expect((await tasks()).filter(({ id }) => id.startsWith('plan')).map(({ id }) => id)).toEqual(['plan-confidentiality']);
  });

  it('stands behind what the charity answers itself, and is never confirmed unseen', async () => {
    const world = await onTheTelephone();
    await note(world, 'staff-rules', { answer: 'not-yet' });
    const [first] = await lines(world);
    expect(await note(world, 'staff-rules', { answer: 'partly' }, 1)).toMatchObject({ kind: 'done' });
    expect(await world.run(confirmToldAnswers, manager, { confirm: first!.value })).toMatchObject({ kind: 'refused' });
    expect(await note(world, 'staff-rules', { answer: 'partly' }, 1)).toMatchObject({ kind: 'conflict', by: 'You' });
    expect(await world.run(confirmToldAnswers, manager, {})).toEqual({ kind: 'invalid', errors: { confirm: 'Select the lines that are right' } });
    await world.run(answerChecklist, manager, { screen: 'staff-rules', revision: '0', fields: { answer: 'not-sure' } });
    expect(await lines(world)).toEqual([]);
    expect(await note(world, 'staff-rules', { answer: 'partly' }, 2)).toMatchObject({
      kind: 'refused',
      reason: 'Riverside Debt Advice has answered this itself',
    });
  });

  it('is noted by the sharing side’s IG lead and confirmed by the charity’s manager alone', async () => {
    const world = await onTheTelephone();
    expect(await note(world, 'staff-rules', { answer: 'not-yet' }, 0, manager)).toMatchObject({
      kind: 'forbidden',
      reason: expect.stringContaining('Priya Shah'),
    });
    expect(await note(world, 'staff-rules', { answer: 'not-yet' }, 0, demonstrationActor('exampleton-trust-ig-lead'))).toEqual({ kind: 'not-found' });
    await note(world, 'staff-rules', { answer: 'not-yet' });
    const [line] = await lines(world);
    expect(await world.run(confirmToldAnswers, igLead, { confirm: line!.value })).toEqual({ kind: 'not-found' });
    expect((await read(world.ports, igLead, toldPage, { id: world.id })).kind).toBe('forbidden');
    expect((await read(world.ports, manager, togetherPage, { id: world.id })).kind).toBe('forbidden');
  });

  it('asks for it by one mail, and rests once the checklist is sent', async () => {
    const world = await aChecklist({ given: { ...currentDspt, privacy: allInPlace.privacy!, mistakes: { answer: 'in-place' }, email: allInPlace.email! } });
    expect(await world.run(askToConfirmTold, igLead, {})).toMatchObject({ kind: 'refused' });
    await world.run(sendChecklist, manager, { fields: {} });
    expect(await note(world, 'privacy', { answer: 'in-place' })).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(await read(world.ports, igLead, checklistReviewPage, { id: world.id }))).not.toContain('Told to');
    const other = await aChecklist();
    await note(other, 'dspt', { status: 'not-registered' });
    expect(await other.run(askToConfirmTold, igLead, {})).toMatchObject({ kind: 'done' });
    const mails = async () => (await other.due()).filter((kind) => kind === 'mail-told-answers').length;
    expect([await other.run(askToConfirmTold, igLead, {}), await mails()]).toMatchObject([{ kind: 'done' }, 1]);
    await note(other, 'privacy', { answer: 'partly' });
    expect([await other.run(askToConfirmTold, igLead, {}), await mails()]).toMatchObject([{ kind: 'done' }, 2]);
    for (let i = 0; i < 2; i++) await other.run(askToConfirmTold, igLead, {});
    expect([await other.run(askToConfirmTold, igLead, {}), await mails()]).toMatchObject([{ kind: 'too-many' }, 2]);
    expect(await other.due()).toContain('mail-told-answers');
    expect(await other.happened()).toEqual(expect.arrayContaining(['checklist-told', 'told-answers-sent']));
  });

  it('refuses the number of a patient like any other typed text', async () => {
    const world = await onTheTelephone();
    expect(await note(world, 'premises', { answer: 'not-applicable', whyNot: 'For 943 476 5919' })).toEqual({
      kind: 'invalid',
      errors: { whyNot: expect.stringContaining('Remove the NHS number') },
    });
  });
});
