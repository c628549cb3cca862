import { describe, expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import { allInPlace, currentDspt, noDspt, reviewOf } from '@/lib/domain/assurance/testing/checklists';
import { sendChecklist } from './send-checklist';
import { aChecklist, igLead, manager } from './testing/checklist-steps';

const { privacy, mistakes, email } = allInPlace;
const complete = { ...currentDspt, privacy: privacy!, mistakes: { answer: 'in-place' }, email: email! };

describe('sending the checklist', () => {
  it('makes a version of it, with the links to evidence, and tells the IG lead', async () => {
    const world = await aChecklist({ given: complete });
    const fields = { 'evidence-transparency': 'riverside-debt.example/privacy', 'evidence-secure-transfer': '' };
    expect(await world.run(sendChecklist, manager, { fields })).toEqual({ kind: 'done', result: { checklist: world.id } });
    const sent = await world.checklist();
    expect(sent).toMatchObject({ status: 'with-sharing-organisation', version: 1, sentAt: testNow.toISOString() });
    expect(sent.answers.evidence?.value).toEqual({ 'evidence-transparency': 'https://riverside-debt.example/privacy' });
    expect(await world.happened()).toContain('checklist-sent');
    expect(await world.due()).toContain('mail-checklist-sent');
  });

  it('names every question that is still open, plans among them', async () => {
    const world = await aChecklist({ given: { ...noDspt, privacy: { answer: 'partly' } } });
    const out = await world.run(sendChecklist, manager, { fields: {} });
    expect(out).toMatchObject({
      kind: 'invalid',
      errors: {
        training: 'Answer ‘Are staff and volunteers trained to look after information when they start and at least every year?’ before you send',
        'plan/transparency': 'Answer ‘What will you do about telling people?’ before you send',
      },
    });
    expect(await world.checklist()).toMatchObject({ status: 'in-progress', version: 0 });
    expect(await world.due()).not.toContain('mail-checklist-sent');
  });

  it('says which link is no web address', async () => {
    const world = await aChecklist({ given: complete });
    expect(await world.run(sendChecklist, manager, { fields: { 'evidence-incident-reporting': 'in the drawer' } })).toEqual({
      kind: 'invalid',
      errors: { 'evidence-incident-reporting': 'Enter a web address in the correct format, like www.example.org' },
    });
  });

  it('sends a second version after a question, which needs a look of its own', async () => {
    const review = reviewOf({ transparency: { outcome: 'ask', question: 'Where is it shown?' } });
    const world = await aChecklist({ given: complete, checklist: { status: 'question-asked', version: 1, review } });
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({ kind: 'done' });
    expect(await world.checklist()).toMatchObject({ status: 'with-sharing-organisation', version: 2, review: { byName: 'Priya Shah' } });
  });

  it('takes a decision back with it when it was not accepted', async () => {
    const decision = { by: 'northfield-ig-lead', byName: 'Priya Shah', at: '2026-11-15T10:00:00.000Z', decision: 'not-yet', reason: 'No notice' } as const;
    const world = await aChecklist({ given: complete, checklist: { status: 'not-accepted', version: 1, decision } });
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({ kind: 'done' });
    expect((await world.checklist()).decision).toBeUndefined();
  });

  it('posted twice is sent once, and sent again it is with the other side', async () => {
    const world = await aChecklist({ given: complete });
    const once = aOnce();
    const both = await Promise.all([world.run(sendChecklist, manager, { once, fields: {} }), world.run(sendChecklist, manager, { once, fields: {} })]);
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect((await world.checklist()).version).toBe(1);
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('with Northfield Surgery'),
    });
  });

  it('is for the partner’s checklist owner alone', async () => {
    const world = await aChecklist({ given: { ...complete, mistakes: mistakes! } });
    expect(await world.run(sendChecklist, igLead, { fields: {} })).toEqual({ kind: 'not-found' });
    const other = demonstrationActor('northfield-drafter', { roles: ['checklist-owner'] });
    expect(await world.run(sendChecklist, other, { fields: {} })).toMatchObject({ kind: 'forbidden' });
    expect((await world.checklist()).status).toBe('in-progress');
  });
});
