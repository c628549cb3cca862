import { describe, expect, it } from 'vitest';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { allAgreements } from '@/db/testing/all-agreements';
import { anAgreement, aPerson, aPractice, actorFor, settle } from '@/db/testing/builders';
import { demonstrationOrganisations } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { manyAgreements } from '@/db/testing/many-agreements';
import { testNow, testPorts } from '@/db/testing/test-store';
import { versionNumbers } from '@/db/version-numbers';
import { reopen } from '@/lib/commands/reopen';
import { agreed, issued, people, type World } from '@/lib/commands/testing/signing-steps';
import { catalogue } from '@/content/catalogue';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { agreementList, perPage } from './agreement-list';
import { agreementListFile } from './agreement-list-file';
import { agreementTag } from './agreement-tag';
import { aroundOnly } from './around-only';

type Place = Pick<World, 'store' | 'now' | 'secret'>;
async function seen(world: Place, actor: Actor, input: Readonly<Record<string, string>> = {}) {
  const out = await read(world, actor, agreementList, input);
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
}
async function file(world: Place, actor: Actor, input: Readonly<Record<string, string>> = {}) {
  const out = await read(world, actor, agreementListFile, input);
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
}

async function many(count: number) {
  const world = testPorts();
  await settle(world.store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  await manyAgreements(world.store, count, testNow);
  return { world, drafter: await loggedIn(world.store, 'northfield-drafter') };
}

describe('the list of agreements', () => {
  it('says of each what its own page says, to both sides', async () => {
    const { world, drafter } = await many(100);
    for (const actor of [drafter, actorFor(aPerson({ organisationId: 'many-partner-1', roles: ['checklist-owner'] }))]) {
      const files = await allAgreements(world.store.q, actor.organisations);
      const tags = new Map<string, string>();
      for (let page = 1; page <= Math.ceil(files.length / perPage); page++)
        for (const { reference, tag } of (await seen(world, actor, { page: String(page) })).lines) tags.set(reference, tag);
      const now = testNow.toISOString();
      const own = files.map((one): [string, string] => {
        const tag = agreementTag(standingOf(one, catalogue, aroundOnly(one, now)), dayOf(now), actor.organisation);
        return [one.reference, tag.replace('Needs another route', 'Draft')];
      });
      expect(own.length).toBeGreaterThan(5);
      expect(Object.fromEntries(tags)).toEqual(Object.fromEntries(own));
    }
  });

  it('shows both sides an agreement, and others nothing', async () => {
    const world = await agreed();
    expect((await seen(world, people.drafter)).lines).toMatchObject([{ name: 'Riverside Debt Advice', tag: 'With partner' }]);
    expect((await seen(world, people.manager)).lines).toMatchObject([
      { name: 'Northfield Surgery', service: 'Debt counselling', version: 'Version 1', tag: 'You agreed' },
    ]);
    const nobody = await seen(world, people.stranger);
    expect([nobody.lines, nobody.found, nobody.choices.map(({ name }) => name)]).toEqual([[], undefined, ['status', 'review']]);
    expect((await file(world, people.stranger)).content.split('\r\n').slice(1)).toEqual(['']);
  });

  it('waits for whoever can take it further', async () => {
    const world = await issued();
    const you = async (actor: Actor) => (await seen(world, actor, { status: 'with-you' })).lines.length;
    expect([await you(people.sharing), await you(people.receiving), await you(people.drafter), await you(people.manager)]).toEqual([1, 1, 0, 0]);
    expect((await seen(world, people.drafter, { status: 'with-others' })).lines).toMatchObject([{ version: 'Version 1' }]);
  });

  it('numbers what is fixed, and what is written after it', async () => {
    const world = await issued();
    const [line] = (await seen(world, people.drafter)).lines;
    const reference = line?.reference ?? '';
    const numbers = async (organisation: string) => [...(await versionNumbers(world.store.q, [reference], [organisation])).values()];
    expect(await numbers(people.drafter.organisation)).toEqual([1]);
    expect(await numbers(people.stranger.organisation)).toEqual([]);
    await world.run(people.drafter, reopen);
    expect(await numbers(people.manager.organisation)).toEqual([2]);
  });

  it('finds partner, service and reference', async () => {
    const world = await agreed();
    for (const q of ['riverside', 'debt couns', world.reference.toLowerCase(), world.reference.replaceAll('-', '')])
      expect((await seen(world, people.drafter, { q })).found, q).toBe('1 agreement matches');
    const none = await seen(world, people.drafter, { q: 'hospice' });
    expect([none.found, none.chips]).toEqual(['0 agreements match', [{ text: 'Search: hospice', href: '/agreements' }]]);
  });

  it('pages through what it is narrowed to, and keeps it in each way', async () => {
    const { world, drafter } = await many(100);
    const first = await seen(world, drafter, { status: 'under-way', sort: 'with' });
    expect([first.lines.length, first.found]).toEqual([18, '18 agreements match']);
    const whole = await seen(world, drafter, { sort: 'with' });
    expect([whole.title, whole.pages?.next, whole.pages?.previous]).toEqual(['Agreements (page 1 of 4)', '/agreements?sort=with&page=2', undefined]);
    expect((await seen(world, drafter, { page: '4' })).pages).toEqual({ here: 'Page 4 of 4', previous: '/agreements?page=3' });
    expect((await seen(world, drafter, { page: '5' })).title).toBe('Agreements (page 1 of 4)');
    expect((await seen(world, drafter, { status: 'gone', page: 'x', review: 'soon', sort: 'drop' })).found).toBe('100 agreements');
    const narrowed = await seen(world, drafter, { status: 'in-force', service: 'hospice', review: '12-months' });
    expect(narrowed.chips.map(({ href }) => href)).toEqual([
      '/agreements?service=hospice&review=12-months',
      '/agreements?status=in-force&review=12-months',
      '/agreements?status=in-force&service=hospice',
    ]);
    expect(narrowed.download?.href).toBe('/agreements.csv?status=in-force&service=hospice&review=12-months');
    expect(whole.columns.with).toEqual({ href: '/agreements?sort=-with', says: 'sort from Z to A', now: 'ascending' });
    expect(whole.columns.changed).toEqual({ href: '/agreements', says: 'sort the newest first' });
  });

  it('gives the same list as a file, all pages of it', async () => {
    const { world, drafter } = await many(60);
    const { name, content } = await file(world, drafter, { page: '2' });
    expect([name, content.split('\r\n').length]).toEqual(['agreements-2026-11-21.csv', 62]);
    expect(content).toMatch(/^\uFEFFReference,With,Service,Status,Our side,Starts,Review by,Ends,Last changed,Before anything is sent\r\n/);
    expect(content).toMatch(/\r\nSA-[^,]+,[^,]+,[^,]+,In force,Sends details,20\d\d-\d\d-\d\d,20\d\d-\d\d-\d\d,,20\d\d-\d\d-\d\d,\r\n/);
    expect((await file(world, drafter, { status: 'draft' })).content.split('\r\n').length).toBeLessThan(12);
  });

  it('lets no name of a partner run in a spreadsheet', async () => {
    const world = testPorts();
    const organisations = [aPractice(), aPractice({ id: 'riverside', name: '=HYPERLINK("http://evil.example")' })];
    await settle(world.store, { organisations, people: [aPerson({ id: 'jo' })] });
    await anAgreement(world.store, { partnerOrganisationId: 'riverside' });
    expect((await file(world, actorFor(aPerson({ id: 'jo' })))).content).toContain('"\'=HYPERLINK(""http://evil.example"")"');
  });
});
