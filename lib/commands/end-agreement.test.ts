import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { read } from '@/lib/server/view';
import { recipients } from '@/lib/server/worker/recipients';
import { endPage } from '@/lib/views/end-page';
import { endAgreement } from './end-agreement';
import { issueForSignature } from './issue-for-signature';
import { end, hub, said, signed, today } from './testing/ending-steps';
import { agreed, people, sign } from './testing/signing-steps';
import { withdrawAgreement } from './withdraw-agreement';

describe('ending a signed agreement early', () => {
  it.each([
    ['the drafter', people.drafter],
    ['the IG lead', people.igLead],
    ['the signatory', people.sharing],
    ['the signatory of the partner', people.receiving],
  ])('is for %s, touches no signed byte, and is told to everybody of both sides who works with it', async (_, actor) => {
    const world = await signed();
    const before = await versions.all(world.store.q, world.reference, ['northfield-surgery']);
    expect(await end(world, actor)).toEqual({ kind: 'done', result: { reference: world.reference } });
    const file = await world.file();
    expect(file).toMatchObject({ status: 'ended', endReason: 'ended-early', endNote: said.reason });
    expect(file.signed).toHaveLength(2);
    expect(file.end).toEqual({
      on: '2027-03-01',
      at: testNow.toISOString(),
      signedAt: testNow.toISOString(),
      by: actor.person,
      byName: actor.name,
      byOrganisation: actor.organisation,
      early: { receiving: { choice: 'as-agreed' } },
    });
    expect(await versions.all(world.store.q, world.reference, ['northfield-surgery'])).toEqual(before);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({
      what: 'agreement-ended',
      more: { on: '2027-03-01', held: 'as-agreed', note: said.reason },
    });
    expect((await outbox.due(world.store.q, testNow)).at(-1)?.kind).toBe('mail-ended');
    const told = (await recipients(world.store.q, 'mail-ended', file, actor.person)).map(({ id }) => id);
    const all = ['northfield-drafter', 'northfield-ig-lead', 'northfield-signatory', 'riverside-manager', 'riverside-signatory'];
    expect([...told].sort()).toEqual(all.filter((id) => id !== actor.person));
  });

  it('asks whether they are sure, and keeps nothing until they say so', async () => {
    const world = await signed();
    for (const sure of ['no', ''])
      expect(await end(world, people.drafter, { sure })).toMatchObject({ kind: 'invalid', errors: { sure: expect.stringContaining('confirm') } });
    expect((await world.file()).status).toBe('signed');
  });

  it('asks for every answer, each in its own words', async () => {
    const world = await signed();
    expect(await world.run(people.drafter, endAgreement, { fields: {} })).toEqual({
      kind: 'invalid',
      errors: {
        on: 'Enter the date sharing will stop',
        sooner: 'Select whether that is sooner than 21 December 2026',
        reason: 'Enter why you are ending this agreement',
        held: 'Select what will happen to the details Riverside Debt Advice holds',
      },
    });
    expect(await end(world, people.drafter, { ...today, 'on-day': '20' })).toEqual({
      kind: 'invalid',
      errors: { on: 'Date sharing will stop must be today or later' },
    });
    expect(await end(world, people.drafter, { 'on-year': '2028' })).toEqual({
      kind: 'invalid',
      errors: { on: 'Date sharing will stop must be within 12 months' },
    });
    expect(await end(world, people.drafter, { held: 'other' })).toEqual({
      kind: 'invalid',
      errors: { heldOther: 'Enter what will happen to the details Riverside Debt Advice holds' },
    });
  });

  it('sooner than the notice needs the reason that section 13 names, or both sides', async () => {
    const world = await signed();
    expect(await end(world, people.drafter, { ...today, sooner: 'no' })).toEqual({
      kind: 'invalid',
      errors: { sooner: 'Select why sharing stops sooner than 21 December 2026' },
    });
    expect(await end(world, people.drafter, { 'on-day': '20', 'on-month': '12', 'on-year': '2026' })).toMatchObject({ kind: 'invalid' });
    expect(await end(world, people.drafter, { ...today, held: 'other', heldOther: 'Handed to the county archive' })).toMatchObject({ kind: 'done' });
    expect((await world.file()).end).toMatchObject({
      on: '2026-11-21',
      early: { sooner: 'at-risk', receiving: { choice: 'other', inWords: 'Handed to the county archive' } },
    });
  });

  it('on the last day of the notice it needs none, and nobody says that it is sooner', async () => {
    const world = await signed();
    const last = { 'on-day': '21', 'on-month': '12', 'on-year': '2026' };
    expect(await end(world, people.receiving, { ...last, sooner: 'both-agree' })).toMatchObject({
      errors: { sooner: 'Select no: 21 December 2026 is not sooner than 21 December 2026' },
    });
    expect(await end(world, people.receiving, last)).toMatchObject({ kind: 'done' });
    expect((await world.file()).end?.early).toEqual({ receiving: { choice: 'as-agreed' } });
  });

  it('is refused before both have signed, a second time, and to everybody else; what has ended is never issued, signed or taken back', async () => {
    const early = await agreed();
    expect(await end(early)).toEqual({ kind: 'refused', reason: 'Only an agreement that both sides have signed can be ended here' });
    const world = await signed();
    expect(await end(world, people.manager)).toEqual({ kind: 'forbidden', reason: 'Ask whoever signs for Riverside Debt Advice' });
    expect(await end(world, people.stranger)).toEqual({ kind: 'not-found' });
    await end(world);
    for (const actor of [people.drafter, people.receiving])
      expect(await end(world, actor)).toEqual({ kind: 'refused', reason: 'This agreement has been ended already' });
    const { revision } = await world.file();
    expect(await world.run(people.drafter, issueForSignature, { revision: String(revision) })).toMatchObject({ kind: 'refused' });
    expect(await world.run(people.drafter, withdrawAgreement)).toMatchObject({ kind: 'refused' });
    expect(await sign(world, people.sharing)).toMatchObject({ kind: 'refused' });
    expect((await agreements.file(world.store.q, world.reference, ['riverside-debt-advice']))?.status).toBe('ended');
  });

  it('refuses an NHS number in the reason, and asks about a telephone number', async () => {
    const world = await signed();
    expect(await end(world, people.drafter, { reason: 'About 943 476 5919' })).toMatchObject({
      kind: 'invalid',
      errors: { reason: 'Remove the NHS number from why you are ending this agreement' },
    });
    const asks = await end(world, people.drafter, { reason: 'Ring her on 07700 900982' });
    expect(asks).toMatchObject({ kind: 'invalid', errors: { 'keep-anyway': expect.any(String) } });
    expect(await end(world, people.drafter, { reason: 'Ring us on 07700 900982', 'keep-anyway': 'yes' })).toMatchObject({ kind: 'done' });
  });
});

describe('the page of an agreement that has been ended', () => {
  it('says the day, why, who, and what becomes of the details; in force until then', async () => {
    const world = await signed();
    expect((await hub(world, people.drafter)).also.map(({ text }) => text)).toContain('End this agreement early');
    expect((await hub(world, people.manager)).also.map(({ text }) => text)).not.toContain('End this agreement early');
    await end(world, people.receiving, { held: 'given-back' });
    const seen = await hub(world, people.drafter);
    expect(seen.tag).toBe('Sharing stops on 1 March 2027');
    expect(seen.notes).toEqual([
      {
        heading: 'Sharing stops on 1 March 2027: this agreement is ending',
        text: said.reason,
        lines: ['Riverside Debt Advice gives the details it holds back to Northfield Surgery on 1 March 2027, with no copy kept'],
        from: `${people.receiving.name}, Riverside Debt Advice, 21 November 2026 at 9:30am`,
        way: { href: `/agreements/${world.reference}/promises`, text: 'See what is left to do' },
      },
    ]);
    expect(seen.also.map(({ text }) => text)).not.toContain('End this agreement early');
    expect(seen.facts).toContainEqual({ key: 'Sharing stops on', value: '1 March 2027' });
    const later = await hub(world, people.receiving, new Date('2027-03-01T00:30:00Z'));
    expect([later.tag, later.notes[0]?.heading]).toEqual(['Ended early', 'Sharing stopped on 1 March 2027: this agreement has ended']);
    expect(later.notes[0]?.from).toBe('You, 21 November 2026 at 9:30am');
    expect(later.next?.text).toBe('Read the signed agreement');
  });

  it('asks the other side for what it alone can do', async () => {
    const world = await signed();
    await end(world, people.drafter, { held: 'deleted' });
    expect((await hub(world, people.receiving)).notes[0]?.lines).toEqual([
      'Northfield Surgery asks Riverside Debt Advice to delete the details it holds on 1 March 2027',
    ]);
  });

  it('shows what follows before anything happens, then that it has happened', async () => {
    const world = await signed();
    const look = async (attempt?: Parameters<typeof read>[4]) => {
      const out = await read(world, people.drafter, endPage, { reference: world.reference }, attempt);
      if (out.kind !== 'seen') throw new Error(out.kind);
      return out.view;
    };
    const fresh = await look();
    expect([fresh.sure, fresh.ended, fresh.closed, fresh.form.fields.map(({ name }) => name)]).toEqual([
      undefined,
      undefined,
      undefined,
      ['on', 'sooner', 'reason', 'held'],
    ]);
    expect(fresh.form.fields.at(-1)?.options?.[0]?.hint).toMatch(/^Referral not taken up: deleted 3 months after/);
    const outcome = await end(world, people.drafter, { sure: '' });
    const asked = await look({ command: 'end-agreement', values: { reference: world.reference, ...said }, outcome });
    expect(asked.errors).toEqual({});
    expect(asked.sure?.lines).toEqual([
      'Sharing stops on 1 March 2027',
      'Riverside Debt Advice keeps the details it holds for the times in section 5, then deletes them',
      'Riverside Debt Advice is told, and reads your reason',
      'It cannot be taken back. To share again, both sides sign a new agreement',
    ]);
    expect(asked.hidden).toMatchObject({ sure: 'yes' });
    await end(world);
    const after = await look();
    expect([after.ended?.heading, after.ended?.lines[0], after.sure]).toEqual(['The agreement is ending', 'Sharing stops on 1 March 2027', undefined]);
  });
});
