import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { aOnce } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { recipients } from '@/lib/server/worker/recipients';
import { endPage } from '@/lib/views/end-page';
import { endAgreement } from './end-agreement';
import { end, hub, said, signed, today } from './testing/ending-steps';
import { people } from './testing/signing-steps';

describe('an end whose day is still to come', () => {
  const soon = { ...today, ends: '2027-03-01', reason: 'A laptop was stolen', held: 'deleted' } as const;

  it.each([
    ['by whoever ended it', people.drafter],
    ['by the other side', people.receiving],
  ])('is brought forward %s, told to both sides and kept with what it was', async (_, actor) => {
    const world = await signed();
    await end(world);
    const before = await versions.all(world.store.q, world.reference, ['northfield-surgery']);
    expect(await end(world, actor, soon)).toEqual({ kind: 'done', result: { reference: world.reference } });
    const file = await world.file();
    expect(file).toMatchObject({ status: 'ended', endReason: 'ended-early', endNote: soon.reason });
    expect(file.end).toMatchObject({
      on: '2026-11-21',
      signedAt: testNow.toISOString(),
      by: actor.person,
      early: { sooner: 'at-risk', receiving: { choice: 'deleted' } },
    });
    expect((await events.history(world.store.q, world.reference)).slice(-2)).toMatchObject([
      { what: 'agreement-ended', more: { on: '2027-03-01', note: said.reason } },
      {
        what: 'end-brought-forward',
        by: actor.person,
        more: { on: '2026-11-21', before: '2027-03-01', sooner: 'at-risk', held: 'deleted', note: soon.reason },
      },
    ]);
    expect((await outbox.due(world.store.q, testNow)).at(-1)?.kind).toBe('mail-ended-sooner');
    const told = (await recipients(world.store.q, 'mail-ended-sooner', file, actor.person)).map(({ id }) => id);
    expect(told).toEqual((await recipients(world.store.q, 'mail-ended', file, actor.person)).map(({ id }) => id));
    expect(await versions.all(world.store.q, world.reference, ['northfield-surgery'])).toEqual(before);
    expect((await hub(world, people.receiving)).tag).toBe('Ended early');
  });

  it('never goes to the same or a later day, needs the reason of section 13, and is over on its day', async () => {
    const world = await signed();
    await end(world);
    for (const on of [{ 'on-day': '1' }, { 'on-day': '2' }])
      expect(await end(world, people.receiving, { ...on, ends: '2027-03-01' })).toEqual({
        kind: 'invalid',
        errors: { on: 'Date sharing will stop must be before 1 March 2027' },
      });
    expect(await end(world, people.receiving, { ...soon, sooner: 'no' })).toMatchObject({ kind: 'invalid', errors: { sooner: expect.any(String) } });
    expect(await end(world, people.manager, soon)).toMatchObject({ kind: 'forbidden' });
    const over = { ...world, now: () => new Date('2027-03-01T00:30:00Z') };
    const { reference } = world;
    expect(await execute(over, people.drafter, endAgreement, { reference, once: aOnce(), fields: { ...soon, sure: 'yes' } })).toEqual({
      kind: 'refused',
      reason: 'This agreement has been ended already',
    });
    expect((await world.file()).end?.on).toBe('2027-03-01');
  });

  it('is not overwritten by somebody who has not read it', async () => {
    const world = await signed();
    await end(world);
    await end(world, people.receiving, { ...soon, 'on-day': '30', ends: '2027-03-01' });
    expect((await world.file()).end?.on).toBe('2026-11-30');
    for (const ends of ['', '2027-03-01']) expect(await end(world, people.drafter, { ...soon, ends })).toMatchObject({ kind: 'refused' });
    expect((await world.file()).end?.on).toBe('2026-11-30');
  });

  it('has its way on the page of the agreement and its own questions', async () => {
    const world = await signed();
    await end(world);
    const way = { href: `/agreements/${world.reference}/end?sooner=yes`, text: 'Bring the end forward' };
    expect((await hub(world, people.receiving)).also).toContainEqual(way);
    expect((await hub(world, people.receiving, new Date('2027-03-01T00:30:00Z'))).also).not.toContainEqual(way);
    const look = async (sooner: boolean) => {
      const out = await read(world, people.receiving, endPage, { reference: world.reference, sooner });
      if (out.kind !== 'seen') throw new Error(out.kind);
      return out.view;
    };
    expect((await look(false)).ended?.ways).toContainEqual(way);
    expect(await look(true)).toMatchObject({ h1: 'Bring the end forward', hidden: { ends: '2027-03-01' }, value: { held: 'as-agreed' } });
    expect((await look(true)).ended).toBeUndefined();
  });
});

it('says one thing of an agreement that was ended before its first day: its tag, its pages and its papers', async () => {
  const world = await signed();
  const file = await world.file();
  const dates = file.answers.dates;
  const later = { ...file.answers, dates: { ...dates, value: { start: 'date', startDate: '2027-04-01', review: '12m' } } } as typeof file.answers;
  await world.store.tx((q) => agreements.change(q, file, { answers: later }, testNow));
  await end(world);
  const seen = await hub(world, people.drafter);
  expect([seen.tag, seen.notes[0]?.heading]).toEqual(['Ended early', 'Ended before its first day: nothing is shared under it']);
  expect(seen.facts).toContainEqual({ key: 'Ended before its first day, on', value: '21 November 2026' });
  expect(seen.documents.map(({ text, about }) => [text, about])).toContainEqual(['Forms, leaflets and guides', 'Out of use']);
  expect(seen.documents.map(({ text }) => text)).not.toContain('Can I share details about this person?');
  expect(seen.also.map(({ text }) => text)).not.toContain('Bring the end forward');
  const out = await read(world, people.drafter, endPage, { reference: world.reference });
  expect(out.kind === 'seen' && [out.view.ended?.heading, out.view.ended?.lines[0]]).toEqual([
    'The agreement has ended',
    'Ended before its first day: nothing is shared under it',
  ]);
});

it('asks for the notice that both signed, on the page and where it is ended, whatever the answers would come to since', async () => {
  const world = await signed();
  const file = await world.file();
  const { answers } = withAnswers(file, { 'standard-terms': { notice: '6' } });
  await world.store.tx((q) => agreements.change(q, file, { answers }, testNow));
  const seen = await read(world, people.drafter, endPage, { reference: world.reference });
  expect(seen.kind === 'seen' && JSON.stringify(seen.view.form)).toContain('Section 13 asks for 1 month’s notice');
  // 1 March is within six months, and not within one: no reason of section 13 is needed.
  expect(await end(world)).toMatchObject({ kind: 'done' });
});
