// At most 15 statements on any page: every view of the registry for people with every role there is, each with the look at who asks.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import * as membership from '@/db/membership';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { openStore } from '@/db/store';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { aPractice, settle } from '@/db/testing/builders';
import { countStatements, stopCounting } from '@/db/testing/count-statements';
import { testFile, testNow, testPorts } from '@/db/testing/test-store';
import type { Status } from '@/lib/domain/agreement/lifecycle';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { roles } from '@/lib/domain/people/person';
import { whoIsThere } from '@/lib/server/session';
import { sha256 } from '@/lib/server/sha256';
import { type AnyView, read } from '@/lib/server/view';
import { views } from './registry';
import { asked, askedBesides } from './testing/asked-of-views';
import { layOutWalk } from './testing/lay-out-walk';
import { reference } from './testing/walked-lines';

const most = 15;
const counted = countStatements();
const ports = testPorts({ store: openStore(testFile().file) });
/** With every role there is, and once with each of them left out: some reads are for whoever lacks one. */
const actors: Actor[] = [];
const lacking = (actor: Actor): readonly Actor[] => roles.map((left) => ({ ...actor, roles: actor.roles.filter((role) => role !== left) }));

/** One of 40 practices, in each of them everything. */
async function actsForForty(person: string): Promise<void> {
  const practices = Array.from({ length: 40 }, (_, n) => aPractice({ id: `practice-${n}`, name: `Practice ${n}` }));
  await settle(ports.store, { organisations: practices });
  await ports.store.tx(async (q) => {
    for (const { id } of practices) await membership.begin(q, { id: person, organisationId: id, roles });
  });
}

/** The same for every page: from what a browser sends to the person with their roles. */
async function whoAsks({ person: personId, organisation: organisationId }: Actor): Promise<number> {
  const token = 't'.repeat(43);
  const row = { tokenSha256: sha256(token), personId, organisationId, how: 'demo', endsAt: new Date(testNow.getTime() + 3_600_000) } as const;
  await ports.store.tx((q) => sessions.open(q, row, testNow));
  const config = { cookie: { name: 'sa', secure: false } } as Parameters<typeof whoIsThere>[0]['config'];
  counted.n = 0;
  const { actor } = await whoIsThere({ ...ports, config }, { cookies: `sa=${token}`, address: '127.0.0.1', agent: 'test', awake: true });
  const { n } = counted;
  expect(actor.person).toBe(personId);
  return n;
}

beforeAll(async () => {
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  for (const id of ['northfield-ig-lead', 'northfield-signatory', 'riverside-manager', 'exampleton-hospice-manager'])
    actors.push(await loggedIn(ports.store, id, { roles: anyMember }));
  await layOutWalk(ports.store, northfieldSurgery.id);
  await actsForForty('northfield-ig-lead');
});
afterAll(() => {
  stopCounting();
  ports.store.close();
});

const inStatus = (status: Status) => ports.store.tx((q) => q.update(schema.agreement).set({ status }).where(eq(schema.agreement.reference, reference)));

/** Of each view the most that anybody’s page takes, and whether anybody sees it at all. */
const found = new Map<string, { readonly n: number; readonly seen: boolean }>();

async function walk(names: readonly (keyof typeof views)[], who: readonly Actor[] = actors): Promise<void> {
  for (const name of names) {
    const line = asked[name];
    const one: AnyView = views[name];
    for (const actor of who) {
      counted.n = 0;
      const { kind } = await read(ports, actor, one, typeof line === 'function' ? line() : (askedBesides[name] ?? {}));
      const before = found.get(name) ?? { n: 0, seen: false };
      found.set(name, { n: Math.max(before.n, counted.n), seen: before.seen || kind === 'seen' });
    }
  }
}

it('asks the store 15 times at most for any page, the look at who asks with it', async () => {
  const first = await whoAsks(actors[0] as Actor);
  expect(first).toBeGreaterThan(0);
  const names = Object.keys(views) as (keyof typeof views)[];
  await walk(names.filter((name) => typeof asked[name] !== 'function'));
  await walk(['home', 'desk'], actors.flatMap(lacking));
  for (const status of ['with-partner', 'ready-to-sign', 'signed'] as const) {
    await inStatus(status);
    await walk(names.filter((name) => typeof asked[name] === 'function'));
  }
  expect([...found].filter(([, { n }]) => n + first > most)).toEqual([]);
  // What a mail brings alone, and an edition that nobody has added.
  const unseen = [...found].filter(([, { seen }]) => !seen).map(([name]) => name);
  expect(unseen).toEqual(['email-code-page', 'invite-page', 'join-page', 'toolkit-edition-page', 'stop-email-page']);
});
