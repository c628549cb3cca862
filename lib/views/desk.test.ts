// What home shows of one organisation, the one list of all shows as well: whoever acts for forty misses nothing.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { keepMissing } from '@/db/coming-days';
import { demonstrationOrganisations, northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aPractice, settle } from '@/db/testing/builders';
import { manyAgreements } from '@/db/testing/many-agreements';
import * as membership from '@/db/membership';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { type AnyView, read } from '@/lib/server/view';
import { desk } from './desk';
import type { DeskModel } from './desk-model';
import { home } from './home';
import type { HomeModel, WorkItem } from './home-model';
import { layOutWalk } from './testing/lay-out-walk';

const row = ({ href, text, why, tag, since, about }: WorkItem) => ({ href: href.replace('?from=desk', ''), text, why, tag, since, about });

it('shows of each organisation what its home shows, in the same order', async () => {
  const ports = testPorts();
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  await layOutWalk(ports.store, northfieldSurgery.id);
  ports.clock.now = new Date('2027-06-01T09:00:00Z');
  const look = async <M>(one: AnyView, actor: Actor, input: object): Promise<M> => {
    const seen = await read(ports, actor, one, input);
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view as M;
  };
  const tags = new Set<string>();
  for (const { id } of demonstrationPeople) {
    const actor = demonstrationActor(id);
    const { needsYou, undelivered } = await look<HomeModel>(home, actor, {});
    const all = (await look<DeskModel>(desk, actor, { organisation: actor.organisation })).needsYou;
    expect(all.filter(({ tag }) => tag !== 'Email').map(row)).toEqual(needsYou.map(row));
    expect(all.find(({ tag }) => tag === 'Email')?.text).toBe(undelivered);
    for (const { tag } of all) tags.add(tag);
  }
  expect([...tags].toSorted()).toEqual(['Asked', 'DSPT', 'Draft', 'Email', 'With you']);
});

it('says that there is more than it shows, and of no organisation then that nothing waits', async () => {
  const world = testPorts();
  await settle(world.store, {
    organisations: [...demonstrationOrganisations, aPractice({ id: 'quiet', name: 'Quiet Practice' })],
    people: demonstrationPeople,
  });
  await world.store.tx((q) => membership.begin(q, { id: 'northfield-ig-lead', organisationId: 'quiet', roles: ['ig-lead'] }));
  const look = async (one: AnyView, input: object) => read(world, demonstrationActor('northfield-ig-lead'), one, input);
  expect(await look(home, {})).not.toHaveProperty('view.cut');
  expect(await look(desk, { organisation: '' })).toHaveProperty('view.quiet');
  await manyAgreements(world.store, 60, testNow);
  await keepMissing(world.store);
  expect(await look(home, {})).toMatchObject({ view: { cut: expect.stringContaining('the 5 most pressing') } });
  const all = await look(desk, { organisation: '' });
  expect(all).toMatchObject({ view: { cut: expect.stringContaining('Choose an organisation') } });
  expect(all).not.toHaveProperty('view.quiet');
});
