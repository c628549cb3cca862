import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { demonstrationOrganisations } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import * as membership from '@/db/membership';
import type { Store } from '@/db/store';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aPractice, settle } from '@/db/testing/builders';
import { manyAgreements } from '@/db/testing/many-agreements';
import { testNow, testPorts } from '@/db/testing/test-store';
import { type AnyView, read } from '@/lib/server/view';
import { agreementList } from './agreement-list';
import { agreementListFile } from './agreement-list-file';
import { checklistAnswersPage } from './checklist-answers-page';
import { checklistList } from './checklist-list';
import { copyPage } from './copy-page';
import { desk } from './desk';
import { home } from './home';
import { sendAnswersPage } from './send-answers-page';
import { signTogetherPage } from './sign-together-page';

const prepare = Database.prototype.prepare;
afterEach(() => {
  Database.prototype.prepare = prepare;
});

/** Who asks, and the page of whom, each take a few statements besides. */
const most = 12;

/** In every third of them as something else. */
async function actsForMany(store: Store, person: string, count: number): Promise<void> {
  const practices = Array.from({ length: Math.min(count, 40) }, (_, n) => aPractice({ id: `practice-${n}`, name: `Practice ${n}` }));
  await settle(store, { organisations: practices });
  await store.tx(async (q) => {
    for (const [n, { id }] of practices.entries())
      await membership.begin(q, { id: person, organisationId: id, roles: n % 3 === 0 ? ['signatory', 'admin'] : ['ig-lead'] });
  });
}

async function statements(count: number): Promise<readonly (readonly [string, number])[]> {
  const world = testPorts();
  await settle(world.store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  await manyAgreements(world.store, count, testNow);
  await actsForMany(world.store, 'northfield-ig-lead', count);
  const seen = { n: 0 };
  Database.prototype.prepare = function counted(this: Database.Database, ...given: Parameters<typeof prepare>) {
    seen.n += 1;
    return prepare.apply(this, given);
  } as typeof prepare;
  const asked: readonly (readonly [string, AnyView, string, object])[] = [
    ...['northfield-drafter', 'northfield-ig-lead', 'northfield-admin', 'riverside-manager'].map((who) => [`home ${who}`, home, who, {}] as const),
    ['signed in one sitting', signTogetherPage, 'riverside-manager', {}],
    ['own answers', checklistAnswersPage, 'riverside-manager', {}],
    ['sent to all', sendAnswersPage, 'riverside-manager', {}],
    ['home of all', desk, 'northfield-ig-lead', { organisation: '' }],
    ['list', agreementList, 'northfield-drafter', { q: 'hospice', status: 'with-you', sort: 'with', page: '2' }],
    ['checklists', checklistList, 'northfield-ig-lead', { needs: 'accepted', page: '2' }],
    ['file', agreementListFile, 'northfield-reader', {}],
    ['copy', copyPage, 'northfield-drafter', {}],
  ];
  const out: (readonly [string, number])[] = [];
  for (const [name, one, who, input] of asked) {
    seen.n = 0;
    expect((await read(world, demonstrationActor(who), one, input)).kind).toBe('seen');
    out.push([name, seen.n]);
  }
  Database.prototype.prepare = prepare;
  return out;
}

it('lists ask the database as often with many agreements as with few', async () => {
  const [few, many] = [await statements(10), await statements(300)];
  expect(few.filter(([, n]) => n > most)).toEqual([]);
  expect(many.filter(([, n]) => n > most)).toEqual([]);
  expect(many.filter(([name], at) => !name.startsWith('home') && many[at]?.[1] !== few[at]?.[1])).toEqual([]);
});
