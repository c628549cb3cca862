import { eq } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import { demonstrationOrganisations } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import * as membership from '@/db/membership';
import { schema } from '@/db/schema';
import type { Store } from '@/db/store';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aPractice, settle } from '@/db/testing/builders';
import { countStatements, stopCounting } from '@/db/testing/count-statements';
import { manyAgreements } from '@/db/testing/many-agreements';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { roles } from '@/lib/domain/people/person';
import { type AnyView, read } from '@/lib/server/view';
import { agreementList } from './agreement-list';
import { agreementListFile } from './agreement-list-file';
import { checklistAnswersPage } from './checklist-answers-page';
import { checklistList } from './checklist-list';
import { copyPage } from './copy-page';
import { desk } from './desk';
import { home } from './home';
import { partnerList } from './partner-list';
import { partnerPage } from './partner-page';
import { sendAnswersPage } from './send-answers-page';
import { signTogetherPage } from './sign-together-page';

const { agreement, contactNotice } = schema;
afterEach(stopCounting);

/** Who asks takes one besides, of the 15 that a page may take. */
const most = 14;
const mostAtHome = 14;

/** In every third of them as something else. */
async function actsForMany(store: Store, person: string, count: number): Promise<void> {
  const practices = Array.from({ length: Math.min(count, 40) }, (_, n) => aPractice({ id: `practice-${n}`, name: `Practice ${n}` }));
  await settle(store, { organisations: practices });
  await store.tx(async (q) => {
    for (const [n, { id }] of practices.entries())
      await membership.begin(q, { id: person, organisationId: id, roles: n % 3 === 0 ? ['signatory', 'admin'] : ['ig-lead'] });
  });
}

/** The other side of signed agreements has changed where details go to. */
async function newMailboxes(store: Store): Promise<void> {
  const signed = await store.q.select({ reference: agreement.reference }).from(agreement).where(eq(agreement.status, 'signed')).limit(6);
  const reach = { name: 'Front desk', phone: '01632 960100', email: 'desk@riverside.example' };
  await store.tx(async (q) => {
    for (const { reference } of signed) {
      const given = { id: reference, notice: reference, agreementReference: reference, side: 'receiving' as const, line: 'referrals' as const };
      await q.insert(contactNotice).values({ ...given, before: reach, after: reach, fromDay: '2026-11-20', by: 'riverside-manager', at: testNow });
    }
  });
}

async function statements(count: number): Promise<readonly (readonly [string, number])[]> {
  const seen = countStatements();
  const world = testPorts();
  await settle(world.store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  await manyAgreements(world.store, count, testNow);
  await actsForMany(world.store, 'northfield-ig-lead', count);
  await newMailboxes(world.store);
  const asked: readonly (readonly [name: string, view: AnyView, who: string, input: object, over?: Partial<Actor>])[] = [
    ['home of who is everything', home, 'northfield-ig-lead', {}, { roles }],
    ['home of who is everything there', home, 'riverside-manager', {}, { roles }],
    ...['northfield-drafter', 'northfield-ig-lead', 'northfield-admin', 'riverside-manager'].map((who) => [`home ${who}`, home, who, {}] as const),
    ['signed in one sitting', signTogetherPage, 'riverside-manager', {}],
    ['own answers', checklistAnswersPage, 'riverside-manager', {}],
    ['sent to all', sendAnswersPage, 'riverside-manager', {}],
    ['home of all', desk, 'northfield-ig-lead', { organisation: '' }],
    ['list', agreementList, 'northfield-drafter', { q: 'hospice', status: 'with-you', sort: 'with', page: '2' }],
    ['checklists', checklistList, 'northfield-ig-lead', { needs: 'accepted', page: '2' }],
    ['partners', partnerList, 'northfield-ig-lead', { page: '2' }],
    ['partner', partnerPage, 'northfield-ig-lead', { id: 'many-partner-0' }],
    ['file', agreementListFile, 'northfield-reader', {}],
    ['copy', copyPage, 'northfield-drafter', {}],
  ];
  const out: (readonly [string, number])[] = [];
  for (const [name, one, who, input, over] of asked) {
    seen.n = 0;
    expect((await read(world, demonstrationActor(who, over), one, input)).kind).toBe('seen');
    out.push([name, seen.n]);
  }
  return out;
}

it('lists ask the database as often with many agreements as with few', async () => {
  const [few, many] = [await statements(10), await statements(300)];
  expect([...few, ...many].filter(([name, n]) => n > (name.startsWith('home') ? mostAtHome : most))).toEqual([]);
  expect(many.filter(([name], at) => !name.startsWith('home') && many[at]?.[1] !== few[at]?.[1])).toEqual([]);
});
