import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import * as versions from '@/db/versions';
import { moveOf } from '@/lib/domain/agreement/moves';
import { isClosedHere, sectionOf } from '@/lib/domain/agreement/replaces';
import { statusTag } from '@/lib/domain/agreement/status-tag';
import { termOnFile } from '@/lib/domain/agreement/term-on-file';
import { unconfirmedCards } from '@/lib/domain/questions/check-cards';
import { missing } from '@/lib/domain/questions/journey';
import { chainOf } from '@/lib/views/agreement-chain';
import { amendAgreement } from './amend-agreement';
import { openSection } from './open-section';
import { sendAgreement } from './send-agreement';
import { issued, people } from './testing/signing-steps';
import { amend, bothSigned, checkAgain, confirmAll, confirmCards, inWorld, issueNext, saveOpened, signNext } from './testing/successor-steps';
import { withdrawAgreement } from './withdraw-agreement';

const day = 24 * 3_600_000;
const riverside = ['riverside-debt-advice'];

describe('amending a signed agreement', () => {
  it('begins a draft of its own with what both sides signed, and leaves the signed one as it is', async () => {
    const world = await bothSigned();
    const before = await world.file();
    const next = await amend(world, ['details']);
    const file = await next.file();
    expect(file).toMatchObject({ status: 'draft', lastVersion: 1, replaces: { reference: world.reference, version: 1, kind: 'amendment', open: ['details'] } });
    expect([file.sent, file.reply, file.version, file.checklist?.status]).toEqual([undefined, undefined, undefined, before.checklist?.status]);
    expect(file.checklist?.id).not.toBe(before.checklist?.id);
    expect(file.sharingSignatory).toEqual(before.sharingSignatory);
    expect(await world.file()).toEqual(before);
    expect((await events.history(world.store.q, next.reference)).at(-1)).toMatchObject({ what: 'new-version-begun', more: { from: world.reference } });
    expect(await chainOf(world.store.q, world.reference, riverside)).toMatchObject({ files: [{ reference: world.reference }] });
  });

  it('asks what is open and nothing that is closed, and keeps what the IG lead wrote without taking it for her check of this one', async () => {
    const world = await bothSigned();
    const signed = await world.file();
    const { file, context, model, draft, factsFor } = await (await amend(world, ['details'])).standing();
    expect(missing(draft).length).toBeGreaterThan(1);
    expect(new Set(missing(draft).map(({ question }) => sectionOf(question)))).toEqual(new Set(['details']));
    expect(unconfirmedCards(context, model)).toEqual(['said', 'left-out']);
    expect(file.igReview).toEqual(signed.igReview);
    expect(factsFor('sharing').resultHash).toBe(signed.igReview?.resultHash);
    expect(factsFor('sharing').assuranceStands).toBe(true);
    expect(moveOf(factsFor('sharing'), 'send')?.unmet).toEqual(['answers-complete', 'suggestions-confirmed', 'ig-review-ready', 'something-changed']);
  });

  it('is sent only when each opened question was looked at, the cards are read, and the IG lead has saved her page after the last answer', async () => {
    const clock = { now: new Date('2026-11-21T09:30:00.000Z') };
    const world = await bothSigned({ now: () => clock.now });
    const next = await amend(world, ['method']);
    const step = async (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
      return moveOf((await next.standing()).factsFor('sharing'), 'send')?.unmet;
    };
    expect(await step(5)).toContain('answers-complete');
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    await saveOpened(next);
    expect(await step(5)).toEqual(['suggestions-confirmed', 'ig-review-ready']);
    await confirmCards(next);
    expect(await step(5)).toEqual(['ig-review-ready']);
    expect(await next.run(people.igLead, sendAgreement, { fields: {} })).toMatchObject({ kind: 'refused', unmet: ['ig-review-ready'] });
    await checkAgain(next);
    expect(await step(5)).toEqual([]);
    expect((await next.file()).igReview?.at).toBe('2026-11-21T09:45:00.000Z');
    await next.answer('send-how', { methods: ['phone'] });
    await confirmCards(next);
    expect(await step(5)).toEqual(['ig-review-ready']);
    await checkAgain(next);
    expect(await step(0)).toEqual([]);
    await next.run(people.igLead, openSection, { section: 'dates' });
    expect(await step(0)).toEqual(['suggestions-confirmed']);
  });

  it('is not sent while nothing differs from what both sides signed', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method']);
    await confirmAll(next);
    const facts = async () => moveOf((await next.standing()).factsFor('sharing'), 'send')?.unmet;
    expect(await facts()).toEqual(['something-changed']);
    expect(await next.run(people.igLead, sendAgreement, { fields: {} })).toMatchObject({ kind: 'refused', unmet: ['something-changed'] });
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    expect(await facts()).not.toContain('something-changed');
    await next.answer('send-how', { methods: (await world.file()).answers['send-how']?.value.methods });
    expect(await facts()).toContain('something-changed');
  });

  it('lets only the chosen sections be answered, and one more when somebody opens it', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['details']);
    const how = { methods: ['encrypted-email', 'phone'] };
    expect(await next.answer('send-how', how)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('not open') as string });
    expect(await next.answer('dates', { start: 'last-signature', review: '6m' })).toMatchObject({ kind: 'refused' });
    expect(await next.answer('details', { enough: 'yes' })).toMatchObject({ kind: 'done' });
    expect(await next.run(people.igLead, openSection, { section: 'method' })).toMatchObject({ kind: 'done' });
    expect(await next.answer('send-how', how)).toMatchObject({ kind: 'done' });
    expect((await next.file()).replaces?.open).toEqual(['details', 'method']);
    expect(await next.run(people.igLead, openSection, { section: 'method' })).toMatchObject({ kind: 'refused' });
  });

  it('never opens who the partner is', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['service']);
    expect(await next.answer('partner', { partner: 'steady-steps' })).toMatchObject({ kind: 'refused' });
  });

  it('asks what a change moved: the cards that read differently, and the check of the legal side where that moved', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method']);
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    const { context, model, file, resultHash } = await next.standing();
    expect(unconfirmedCards(context, model)).toEqual(expect.arrayContaining(['said']));
    expect(unconfirmedCards(context, model)).not.toContain('dates');
    expect(file.igReview?.resultHash).toBe(resultHash);
  });

  it('asks the IG lead anew once a change has moved the law, and every question that rested on what changed', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['service']);
    const unmet = async () => moveOf((await next.standing()).factsFor('sharing'), 'send')?.unmet;
    expect(await next.answer('service', { serviceType: 'mh-peer-support' })).toMatchObject({ kind: 'done' });
    expect(await unmet()).toEqual(expect.arrayContaining(['answers-complete', 'suggestions-confirmed', 'ig-review-ready']));
    const { draft, file } = await next.standing();
    const asked = missing(draft);
    expect(asked.map(({ key }) => key)).toEqual(expect.arrayContaining(['purpose', 'details']));
    expect(asked.filter((step) => isClosedHere(step, file))).toEqual([]);
  });

  it('asks for the checklist again when it is sent and what was accepted stands no more by then', async () => {
    const clock = { now: new Date('2026-11-21T09:30:00.000Z') };
    const world = await bothSigned({ now: () => clock.now });
    clock.now = new Date('2027-05-20T09:30:00.000Z');
    const next = await amend(world, ['dates']);
    expect((await next.file()).checklist?.status).toBe('accepted-with-plan');
    clock.now = new Date('2027-11-25T09:30:00.000Z');
    await next.answer('dates', { start: 'last-signature', review: '6m' });
    await confirmAll(next);
    const out = await next.run(people.igLead, sendAgreement, { fields: {} });
    expect(out).toMatchObject({ kind: 'done' });
    const { checklist, status } = await next.file();
    expect([status, checklist?.status, checklist?.decision, Object.keys(checklist?.answers ?? {}).length > 2]).toEqual([
      'with-partner',
      'in-progress',
      undefined,
      true,
    ]);
  });

  it('is for those who draft, and for an agreement that both sides signed', async () => {
    const world = await bothSigned();
    const fields = { sections: ['details'] };
    expect(await world.run(people.sharing, amendAgreement, { fields })).toMatchObject({ kind: 'not-found' });
    expect(await world.run(demonstrationActor('riverside-admin', { roles: ['drafter'] }), amendAgreement, { fields })).toMatchObject({ kind: 'forbidden' });
    expect(await world.run(people.drafter, amendAgreement, { fields: {} })).toMatchObject({
      kind: 'invalid',
      errors: { sections: 'Select what needs to change' },
    });
    expect(await (await issued()).run(people.drafter, amendAgreement, { fields })).toMatchObject({ kind: 'refused' });
  });

  it('prepares one new version at a time; one that was given up frees the way, and its number is not used again', async () => {
    const world = await bothSigned();
    const first = await amend(world, ['dates']);
    await first.answer('dates', { start: 'last-signature', review: '6m' });
    expect(await world.run(people.drafter, amendAgreement, { fields: { sections: ['dates'] } })).toMatchObject({ kind: 'refused' });
    await confirmAll(first);
    await issueNext(first);
    expect((await first.file()).version?.number).toBe(2);
    await first.run(people.drafter, withdrawAgreement, { fields: { reason: 'The times are not settled' } });
    const second = await amend(world, ['dates']);
    expect((await second.file()).lastVersion).toBe(2);
    await second.answer('dates', { start: 'last-signature', review: '6m' });
    await confirmAll(second);
    await issueNext(second);
    expect((await second.file()).version?.number).toBe(3);
    const chain = await chainOf(world.store.q, second.reference, riverside);
    expect(chain?.versions.map(({ version, file }) => [version.number, file.reference])).toEqual([
      [1, world.reference],
      [2, first.reference],
      [3, second.reference],
    ]);
  });

  it('replaces the earlier version with the last signature, in the record of both, and neither bytes nor signatures change', async () => {
    const clock = { now: new Date('2026-11-21T09:30:00.000Z') };
    const world = await bothSigned({ now: () => clock.now });
    const signed = await world.file();
    const bytes = await versions.byId(world.store.q, signed.version?.id ?? '');
    const next = await amend(world, ['dates']);
    clock.now = new Date(clock.now.getTime() + day);
    await next.answer('dates', { start: 'date', 'startDate-day': '1', 'startDate-month': '12', 'startDate-year': '2026', review: '12m' });
    await confirmAll(next);
    await issueNext(next);
    expect((await world.file()).status).toBe('signed');
    await signNext(next);
    const before = await world.file();
    expect(before).toMatchObject({ status: 'ended', endReason: 'superseded', end: { on: '2026-12-01', byOrganisation: 'riverside-debt-advice' } });
    expect(await versions.byId(world.store.q, signed.version?.id ?? '')).toEqual(bytes);
    const tag = async (of: typeof world, on: string) => {
      const file = await of.file();
      const term = termOnFile(file, (await inWorld(world, file.reference).standing()).model ?? { start: { on: 'last-signature' }, reviewMonths: 12 });
      return statusTag({ ...file, ...(term && { term }) }, on).text;
    };
    expect([await tag(world, '2026-11-30'), await tag(next, '2026-11-30')]).toEqual(['Replaced from 1 December 2026', 'Signed, starts 1 December 2026']);
    expect([await tag(world, '2026-12-01'), await tag(next, '2026-12-01')]).toEqual(['Ended, replaced by a newer version', 'In force']);
    const happened = await events.history(world.store.q, world.reference);
    expect(happened.at(-1)).toMatchObject({ what: 'agreement-superseded', more: { next: next.reference, version: 2, from: '2026-12-01' } });
    expect(await world.run(people.drafter, amendAgreement, { fields: { sections: ['dates'] } })).toMatchObject({ kind: 'refused' });
  });
});
