import { expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { changeContact } from '@/lib/commands/change-contact';
import { removePerson } from '@/lib/commands/remove-person';
import { run } from '@/lib/commands/testing/people-steps';
import { issued, people as who, sign } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { type AnyView, read } from '@/lib/server/view';
import { agreementHub } from './agreement-hub';
import { peoplePage } from './people-page';
import { removePersonPage } from './remove-person-page';

const admin = demonstrationActor('northfield-admin', { organisationName: 'Northfield Surgery' });
const text = 'Priya Shah has left and still stands on the contact sheet: looks after information';

it('asks whoever changes contacts to name another, from before somebody is removed until it is done', async () => {
  const world = await issued();
  await sign(world, who.sharing);
  await sign(world, who.receiving);
  // biome-ignore lint/suspicious/noExplicitAny: pages of every shape
  async function see(actor: Actor, view: AnyView, input: object = {}): Promise<any> {
    const seen = await read(world, actor, view, input);
    return seen.kind === 'seen' ? seen.view : seen.kind;
  }
  const { reference } = world;
  const href = `/agreements/${reference}/contacts/change?contact=ig-lead`;
  const notes = async (actor: Actor) => (await see(actor, agreementHub, { reference })).notes.filter((one: { heading: string }) => one.heading === text);
  expect((await see(admin, removePersonPage, { id: who.igLead.person })).holds).toContain(
    `Stands on the contact sheet: ${reference}. Afterwards, say there who it is now`,
  );
  expect([await notes(who.drafter), (await see(admin, peoplePage)).named]).toEqual([[], []]);
  expect(await run(world, admin, removePerson, { person: who.igLead.person, heir: who.drafter.person })).toMatchObject({ kind: 'done' });
  expect(await notes(who.drafter)).toMatchObject([{ way: { href } }]);
  expect((await notes(who.sharing))[0]).toMatchObject({ text: expect.stringContaining('Ask whoever drafts agreements') });
  expect(await notes(who.manager)).toEqual([]);
  expect((await see(admin, peoplePage)).named).toMatchObject([{ text, way: { href } }]);
  expect((await see(who.drafter, peoplePage)).named).toEqual([]);
  // Told for a later day already: nothing is left to do.
  const fields = {
    name: 'Sam Lee',
    phone: '01632 960 113',
    email: 'sam.lee@northfield-surgery.example',
    'from-day': '1',
    'from-month': '12',
    'from-year': '2026',
  };
  expect(await world.run(admin, changeContact, { screen: 'ig-lead', revision: '0', fields })).toMatchObject({ kind: 'done' });
  expect([await notes(who.drafter), (await see(admin, peoplePage)).named]).toEqual([[], []]);
});
