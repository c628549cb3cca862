import { describe, expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { currentDspt, noDspt } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import { answerChecklist } from './answer-checklist';
import { aChecklist, type ChecklistWorld, igLead, manager } from './testing/checklist-steps';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** As a page would post it, drawn from the answer that stands. */
async function answer(world: ChecklistWorld, screen: string, fields: Fields, actor: Actor = manager) {
  const { answers } = await world.checklist();
  return world.run(answerChecklist, actor, { screen, revision: String(answers[screen]?.revision ?? 0), fields });
}

describe('answering the checklist', () => {
  it('saves the answer with its event and leads on to what it leaves open', async () => {
    const world = await aChecklist();
    const date = { 'published-day': '3', 'published-month': '6', 'published-year': '2026' };
    expect(await answer(world, 'dspt', { status: 'met', ...date })).toEqual({ kind: 'done', result: { checklist: world.id, to: 'privacy' } });
    expect(await answer(world, 'privacy', { answer: 'in-place', noticeUrl: 'riverside-debt.example/privacy' })).toMatchObject({ result: { to: 'mistakes' } });
    expect(await answer(world, 'mistakes', { answer: 'in-place' })).toMatchObject({ result: { to: 'email' } });
    expect(await answer(world, 'email', { answer: 'ordinary', email: 'referrals@riverside-debt.example' })).toMatchObject({ result: { to: 'check' } });
    const { answers, status } = await world.checklist();
    expect(status).toBe('in-progress');
    expect(answers.dspt).toMatchObject({ value: { status: 'met', published: '2026-06-03' }, revision: 1, by: 'riverside-manager' });
    expect((await world.happened()).filter((what) => what === 'checklist-answered').length).toBeGreaterThanOrEqual(4);
  });

  it('refuses an address that is not of the kind of email that was selected', async () => {
    const world = await aChecklist({ given: { ...currentDspt, mistakes: { answer: 'in-place' } } });
    expect(await answer(world, 'email', { answer: 'nhsmail', email: 'referrals@gmail.com' })).toMatchObject({
      kind: 'invalid',
      errors: { email: 'Enter an address that ends in nhs.net, or select another kind of email' },
    });
  });

  it('asks every point of somebody without a result', async () => {
    const world = await aChecklist({ given: noDspt });
    const asked: string[] = [];
    const answers: Readonly<Record<string, Fields>> = {
      privacy: { answer: 'in-place', noticeUrl: 'We tell people' },
      training: { answer: 'in-place', 'lastTraining-month': '9', 'lastTraining-year': '2026', often: 'yearly' },
      email: { answer: 'no-email' },
    };
    for (let to = 'privacy'; to !== 'check'; ) {
      asked.push(to);
      const out = await answer(world, to, answers[to] ?? { answer: 'in-place' });
      to = (out as { result: { to: string } }).result.to;
    }
    expect(asked).toEqual(['privacy', 'contracts', 'training', 'staff-rules', 'premises', 'devices', 'keeping', 'mistakes', 'email']);
  });

  it('asks for a plan behind the questions, and “Use this plan” keeps the words that were shown', async () => {
    const world = await aChecklist({ given: { ...currentDspt, mistakes: { answer: 'in-place' }, email: { answer: 'no-email' } } });
    expect(await answer(world, 'plan/transparency', { plan: 'use' })).toEqual({ kind: 'not-found' });
    expect(await answer(world, 'privacy', { answer: 'not-yet' })).toMatchObject({ result: { to: 'plan/transparency' } });
    expect(await answer(world, 'plan/transparency', { plan: 'use', help: ['yes'] })).toMatchObject({ result: { to: 'check' } });
    const { value } = (await world.checklist()).answers['plan/transparency']!;
    expect(value).toMatchObject({ plan: 'use', help: ['yes'], by: '2026-12-21' });
    expect(value.text).toContain('Northfield Surgery');
    expect(value.safeguard).toMatch(/\w{3}/);
  });

  it('keeps what the charity makes of the plan itself', async () => {
    const world = await aChecklist({ given: { ...currentDspt, privacy: { answer: 'partly' } } });
    const by = { 'by-day': '27', 'by-month': '3', 'by-year': '2027' };
    const own = { plan: 'change', text: 'Write one', owner: 'Manager', ...by };
    for (const safeguard of ['None.', 'n/a', '-', 'Nothing yet'])
      expect(await answer(world, 'plan/transparency', { ...own, safeguard })).toMatchObject({
        kind: 'invalid',
        errors: { safeguard: expect.stringContaining('until then') },
      });
    await answer(world, 'plan/transparency', { ...own, safeguard: 'Staff tell everybody' });
    expect((await world.checklist()).answers['plan/transparency']?.value).toMatchObject({ plan: 'change', text: 'Write one', by: '2027-03-27' });
  });

  it.each([
    ['nothing chosen', 'privacy', {}, { answer: 'Select if you tell people how you use their information' }],
    ['what a choice needs', 'privacy', { answer: 'in-place', noticeUrl: '' }, { noticeUrl: 'Enter the web address, or how you tell people' }],
    ['an NHS number', 'privacy', { answer: 'not-applicable', whyNot: 'Only 943 476 5919' }, { whyNot: 'Remove the NHS number from why it does not apply' }],
    ['a field that no page has', 'privacy', { answer: 'partly', colour: 'blue' }, { '': 'Something was sent that this page does not ask for' }],
  ] as const)('says what is wrong: %s', async (_, screen, fields, errors) => {
    const world = await aChecklist({ given: currentDspt });
    expect(await answer(world, screen, fields)).toEqual({ kind: 'invalid', errors });
    expect((await world.checklist()).answers[screen]).toBeUndefined();
  });

  it('asks before it keeps a text that may speak of a real person', async () => {
    const world = await aChecklist({ given: currentDspt });
    const text = { answer: 'not-applicable', whyNot: 'Ring 01632 960 111' };
    expect(await answer(world, 'privacy', text)).toMatchObject({ kind: 'invalid', errors: { 'keep-anyway': expect.stringContaining('real person') } });
    expect(await answer(world, 'privacy', { ...text, 'keep-anyway': 'yes' })).toMatchObject({ kind: 'done' });
  });

  it('shows both answers when somebody else was faster, and never overwrites in silence', async () => {
    const world = await aChecklist({ given: currentDspt });
    const other = demonstrationActor('riverside-signatory', { roles: ['checklist-owner'] });
    expect(await answer(world, 'privacy', { answer: 'partly' }, other)).toMatchObject({ kind: 'done' });
    const late = { screen: 'privacy', revision: '0', fields: { answer: 'not-yet' } };
    const out = await world.run(answerChecklist, manager, late);
    expect(out).toMatchObject({ kind: 'conflict', yours: { answer: 'not-yet' }, theirs: { answer: 'partly' }, by: 'Ella Park' });
    expect((await world.checklist()).answers.privacy?.value).toEqual({ answer: 'partly' });
    expect(await world.run(answerChecklist, manager, { ...late, revision: '1' })).toMatchObject({ kind: 'done' });
  });

  it('tells somebody who was faster in another tab that it was they themselves', async () => {
    const world = await aChecklist({ given: currentDspt });
    await answer(world, 'privacy', { answer: 'partly' });
    const late = { screen: 'privacy', revision: '0', fields: { answer: 'not-yet' } };
    expect(await world.run(answerChecklist, manager, late)).toMatchObject({ kind: 'conflict', by: 'You', theirs: { answer: 'partly' } });
  });

  it('takes another press on a page that the browser went back to for another answer, and the same one for the same', async () => {
    const world = await aChecklist({ given: currentDspt });
    const page = { screen: 'email', revision: '0', once: aOnce() };
    const press = (fields: Fields) => world.run(answerChecklist, manager, { ...page, fields });
    const first = await press({ answer: 'nhsmail', email: 'riverside@nhs.net' });
    expect(await press({ answer: 'ordinary', email: 'riverside@nhs.net' })).toMatchObject({ kind: 'conflict', by: 'You', yours: { answer: 'ordinary' } });
    expect(await press({ answer: 'nhsmail', email: 'other@nhs.net' })).toMatchObject({ kind: 'conflict', by: 'You', yours: { email: 'other@nhs.net' } });
    expect(await press({ email: 'riverside@nhs.net', answer: 'nhsmail' })).toEqual(first);
  });

  it('lets two people answer two questions at once', async () => {
    const world = await aChecklist({ given: currentDspt });
    const post = (screen: string) => world.run(answerChecklist, manager, { screen, revision: 0, fields: { answer: 'not-yet' } });
    const out = await Promise.all([post('privacy'), post('mistakes')]);
    expect(out.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(Object.keys((await world.checklist()).answers).toSorted()).toEqual(['dspt', 'mistakes', 'privacy']);
  });

  it.each(['contracts', 'constructor', 'plan/nothing', 'plan', 'check'])('knows no question “%s” here', async (screen) => {
    const world = await aChecklist({ given: currentDspt });
    expect(await answer(world, screen, { answer: 'in-place' })).toEqual({ kind: 'not-found' });
  });

  it.each([
    ['it is sent', { status: 'with-sharing-organisation' }, {}, /with Northfield Surgery/],
    ['it is decided on', { status: 'accepted' }, {}, /has decided/],
    ['the final version is made', {}, { issued: true }, /must reopen the agreement/],
    ['the agreement has ended', {}, { agreement: { status: 'ended', endReason: 'withdrawn' } }, /has ended/],
  ] as const)('rests once %s', async (_, checklist, more, reason) => {
    const world = await aChecklist({ given: currentDspt, checklist, ...more });
    expect(await answer(world, 'privacy', { answer: 'partly' })).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  it('is for the partner’s checklist owner alone', async () => {
    const world = await aChecklist({ given: currentDspt });
    const asOwner = (id: string) => demonstrationActor(id, { roles: ['checklist-owner'] });
    expect(await answer(world, 'privacy', { answer: 'partly' }, demonstrationActor('riverside-signatory'))).toEqual({ kind: 'not-found' });
    expect(await answer(world, 'privacy', { answer: 'partly' }, igLead)).toEqual({ kind: 'not-found' });
    expect(await answer(world, 'privacy', { answer: 'partly' }, asOwner('northfield-ig-lead'))).toEqual({
      kind: 'forbidden',
      reason: 'Ask Tom Ashby at Riverside Debt Advice, who fills in the checklist',
    });
    expect(await answer(world, 'privacy', { answer: 'partly' }, asOwner('exampleton-hospice-manager'))).toEqual({ kind: 'not-found' });
    expect((await world.checklist()).answers.privacy).toBeUndefined();
  });
});
