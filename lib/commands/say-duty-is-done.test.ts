import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import { aOnce } from '@/db/testing/builders';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Actor } from '@/lib/domain/people/actor';
import { decideDutyDone, dutiesOnce } from '@/lib/domain/print/duties-once';
import { donationHospice } from '@/lib/domain/print/testing/other-files';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { dutyDonePage } from '@/lib/views/duty-done-page';
import { home } from '@/lib/views/home';
import { promisesPage } from '@/lib/views/promises-page';
import { sayDutyIsDone } from './say-duty-is-done';
import { end, signed, today } from './testing/ending-steps';
import { people, type World } from './testing/signing-steps';

const now = new Date('2026-11-23T09:00:00.000Z');
const day = { 'on-day': '22', 'on-month': '11', 'on-year': '2026' };
const say = (world: World, actor: Actor, screen: string, fields: object) =>
  execute(world, actor, sayDutyIsDone, { once: aOnce(), reference: world.reference, screen, fields });

async function atHome(world: World, actor: Actor) {
  const seen = await read(world, actor, home, {});
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view.needsYou.filter(({ tag }) => tag === 'Ended');
}
async function promisesOf(world: World, actor: Actor) {
  const seen = await read(world, actor, promisesPage, { reference: world.reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

describe('what the end of an agreement asks of the details that a side holds', () => {
  it('stands at home until whoever holds them says that it is done, once and with its day', async () => {
    const begun = await signed();
    await end(begun, people.drafter, { ...today, held: 'deleted' });
    const world = { ...begun, now: () => now };
    const asked = expect.stringMatching(/ asks Riverside Debt Advice to delete the details it holds on 21 November 2026$/);
    expect(await atHome(world, people.manager)).toMatchObject([
      { href: `/agreements/${world.reference}/promises`, since: 'overdue: was due by 21 November 2026' },
    ]);
    expect(await atHome(world, people.igLead)).toEqual([]);
    expect(await promisesOf(world, people.manager)).toMatchObject({
      toSay: { ways: [{ href: `/agreements/${world.reference}/promises/held-details`, text: asked }] },
    });
    const page = await read(world, people.manager, dutyDonePage, { reference: world.reference, duty: 'held-details' });
    expect(page).toMatchObject({ kind: 'seen', view: { promised: asked, value: { on: '2026-11-23' } } });
    expect(await say(world, people.igLead, 'held-details', day)).toMatchObject({ kind: 'refused' });
    expect(await say(world, people.stranger, 'held-details', day)).toEqual({ kind: 'not-found' });
    expect(await say(world, people.manager, 'held-details', {})).toMatchObject({ kind: 'invalid', errors: { on: 'Enter the day on which it was done' } });
    expect(await say(world, people.manager, 'held-details', { ...day, 'on-day': '30' })).toMatchObject({
      kind: 'invalid',
      errors: { on: 'The day on which it was done must be today or in the past' },
    });
    expect(await say(world, people.manager, 'held-details', day)).toEqual({ kind: 'done', result: { reference: world.reference } });
    expect(await say(world, people.manager, 'held-details', day)).toMatchObject({ kind: 'refused' });
    expect(await atHome(world, people.manager)).toEqual([]);
    const after = await promisesOf(world, people.manager);
    expect([after.toSay, after.kept?.lines]).toEqual([undefined, [expect.stringMatching(/ Done on 22 November 2026, said by .* on 23 November 2026$/)]]);
    expect(after.dates.map(({ what }) => what)).not.toContainEqual(asked);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({
      what: 'duty-done',
      more: { duty: 'held-details', day: '2026-11-22' },
    });
  });
});

it('stands at home of the sharing side for its IG lead alone: whoever answers checklists there may not say it', async () => {
  const begun = await signed();
  await end(begun, people.drafter, { ...today, held: 'deleted' });
  const file = await begun.file();
  if (!file.end?.early) throw new Error('not ended');
  const ending = { ...file.end, early: { receiving: { choice: 'as-agreed' }, sharing: { choice: 'deleted' } } } as const;
  await begun.store.tx((q) => agreements.change(q, file, { ending }, now));
  const world = { ...begun, now: () => now };
  const owner = { ...people.drafter, roles: ['checklist-owner'] } as const;
  expect(await say(world, owner, 'held-details', day)).toMatchObject({ kind: 'forbidden' });
  expect([await atHome(world, people.igLead), await atHome(world, owner)]).toEqual([[expect.anything()], []]);
});

it('is not said to be done before sharing has stopped: more may come until then', async () => {
  const world = await signed();
  await end(world, people.drafter, { held: 'deleted' }); // on 1 March 2027
  expect([(await promisesOf(world, people.manager)).toSay, await atHome(world, people.manager)]).toEqual([undefined, []]);
  expect(await say(world, people.manager, 'held-details', { ...day, 'on-day': '20' })).toMatchObject({ kind: 'refused' });
  const then = { ...world, now: () => new Date('2027-03-01T12:00:00.000Z') };
  expect((await promisesOf(then, people.manager)).toSay?.ways).toHaveLength(1);
  expect(await atHome(then, people.manager)).toHaveLength(1);
});

describe('duties of the text that are done once', () => {
  const young = withAnswers(donationHospice, { people: { who: ['adults', 'children'], howMany: '50-500' } });
  const file: AgreementFile = { ...young, status: 'signed' };
  const open = (of: AgreementFile, side: 'sharing' | 'receiving') => dutiesOnce(of, side, catalogue, '2026-11-23').map(({ duty }) => duty);

  it('are for each side to say of its own, and for none before both have signed', () => {
    expect(open(young, 'sharing')).toEqual([]);
    expect(open(file, 'receiving')).toEqual(['childrens-records', 'childrens-notice']);
    const by = { by: 'x', byName: 'Tom Ashby', at: now.toISOString() };
    const out = decideDutyDone({ file, side: 'receiving', catalogue }, { duty: 'childrens-notice', fields: day }, by);
    if (out.kind !== 'done') throw new Error(out.kind);
    const { dutiesDone } = out.writes;
    expect(dutiesDone).toEqual([{ duty: 'childrens-notice', side: 'receiving', what: 'Make a notice that children can follow', day: '2026-11-22', ...by }]);
    const after = { ...file, dutiesDone };
    expect([open(after, 'receiving'), open(after, 'sharing').includes('childrens-notice')]).toEqual([['childrens-records'], true]);
  });
});

it('asks what both signed, and nothing that the answers would come to since', async () => {
  const begun = await signed();
  const file = await begun.file();
  const { answers } = withAnswers(file, { people: { who: ['adults', 'children'], howMany: '50-500' } });
  await begun.store.tx((q) => agreements.change(q, file, { answers }, now));
  const world = { ...begun, now: () => now };
  // The file alone would ask it: the text that was signed does not.
  expect(dutiesOnce(await world.file(), 'sharing', catalogue, '2026-11-23').map(({ duty }) => duty)).toContain('childrens-notice');
  expect((await promisesOf(world, people.igLead)).toSay).toBeUndefined();
  expect(await say(world, people.igLead, 'childrens-notice', day)).toMatchObject({ kind: 'refused' });
});
