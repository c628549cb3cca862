// What is read for one page does not grow with what others have written.
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import * as agreements from './agreements';
import * as authenticators from './authenticators';
import * as checklistAgain from './checklist-again';
import * as checklists from './checklists';
import { comingFor } from './coming-days';
import { northfieldSurgery } from './demonstration/demonstration-organisations';
import * as notifications from './notifications';
import * as partners from './partners';
import * as passports from './passports';
import * as sessions from './sessions';
import type { Q } from './store';
import * as successors from './successors';
import { testPorts } from './testing/test-store';
import { unanswered } from './unanswered';
import { versionNumbers } from './version-numbers';

const prepare = Database.prototype.prepare;
afterEach(() => {
  Database.prototype.prepare = prepare;
});

/** What the database is asked, in its own words, and how it goes about it. */
async function asked(read: (q: Q) => Promise<unknown>): Promise<readonly { readonly text: string; readonly way: string }[]> {
  const seen: { text: string; way: string }[] = [];
  const { store } = testPorts();
  Database.prototype.prepare = function watched(this: Database.Database, text: string) {
    const plan = prepare.call(this, `explain query plan ${text}`).all(
      text
        .split('?')
        .slice(1)
        .map(() => null),
    ) as readonly { readonly detail: string }[];
    const statement = prepare.call(this, text);
    const all = statement.all.bind(statement) as (...given: readonly unknown[]) => unknown[];
    const told = (...given: readonly unknown[]) => {
      seen.push({ text, way: plan.map(({ detail }) => detail).join('; ') });
      return all(...given);
    };
    return Object.defineProperty(statement, 'all', { value: told });
  } as typeof prepare;
  await read(store.q);
  Database.prototype.prepare = prepare;
  return seen;
}

it('looks at what nobody has answered of the own agreements alone, and at no more than are shown', async () => {
  const own = ['northfield-surgery'];
  const [one, ...more] = await asked((q) => unanswered(q, own, { own, leads: own, answers: own, replies: own, persons: ['northfield-drafter'], most: 5 }));
  expect(more).toEqual([]);
  expect(one?.way).toContain('SEARCH');
  // The three parts are read row by row, and so is nothing else.
  expect(one?.way).not.toMatch(/SCAN (?!questions|comments|told)|MATERIALIZE/u);
  expect(one?.text).toContain(' limit ');
});

it('reads one version for the newest', async () => {
  const [one] = await asked((q) => passports.newest(q, ['riverside-debt-advice'], 'riverside-debt-advice'));
  expect(one?.text).toContain(' limit ');
});

it('walks from these partners to what became part of them, and reads the names of those alone', async () => {
  const [one, ...more] = await asked((q) => partners.formerNames(q, ['riverside-debt-advice'], ['northfield-surgery']));
  expect(more).toEqual([]);
  expect(one?.way).toMatch(/SEARCH organisation/u);
  expect(one?.way).not.toMatch(/SCAN organisation/u);
  expect(one?.text).toContain("'$.name'");
});

it('goes by the references of a page of the list, however many agreements its organisation has', async () => {
  const page = Array.from({ length: 25 }, (_, n) => `SA-0000-000${n}`);
  const own = ['northfield-surgery'];
  const all = await asked(async (q) => {
    await checklistAgain.among(q, page, own, '2026-11-23');
    await successors.successorsOf(q, page, own);
    await successors.chain(q, 'SA-7K4M-2QXR', own);
    await checklists.acceptedOf(q, page, own);
    await versionNumbers(q, page, own);
  });
  expect(all.length).toBeGreaterThan(4);
  for (const { way } of all) expect(way).not.toMatch(/SCAN|INDEX (?:agreement|checklist)_(?:sharing|partner|organisation)|checklist_again_from/u);
});

it('reads the next days of an organisation in their order, and the checklists that wait for another look: no more than are shown', async () => {
  const own = ['northfield-surgery', 'exampleton-trust'];
  const looksAfter = () => ({ kinds: ['promise', 'help', 'evidence', 'plan', 'dspt'] as const, others: ['northfield-deputy'] });
  const window = { from: '2026-09-28', until: '2027-01-22', today: '2026-11-23' };
  const all = await asked(async (q) => {
    await comingFor(q, own, { person: 'northfield-ig-lead', looksAfter, ...window }, 18);
    await checklistAgain.toCheckAgain(q, own, '2026-11-23', 6);
  });
  expect(all).toHaveLength(2);
  const [days = '', again = ''] = all.map(({ way }) => way);
  // Of each organisation its next things, and then what belongs to those.
  const next = 'CORRELATED LIST SUBQUERY \\d+; SEARCH coming_day USING INDEX coming_day_due \\(organisation_id=\\? AND kind=\\? AND due>\\? AND due<\\?\\)';
  const theirs = 'SEARCH one USING INDEX coming_day_due \\(organisation_id=\\? AND kind=\\? AND due=\\? AND key=\\?\\)';
  expect(days.match(new RegExp(`${theirs}; ${next}`, 'gu'))).toHaveLength(4);
  expect(again).toMatch(/SEARCH again USING INDEX \w+ \(checklist_id=\?\); .*checklist_again_from \(sharing_organisation_id=\? AND from_day<\?\)/u);
  expect(all.map(({ text }) => text.match(/ limit /gu)?.length)).toEqual([6, 2]);
  for (const way of [days, again]) expect(way).not.toMatch(/SEARCH \w+ USING INDEX (?:agreement|checklist)_(?:sharing|partner|organisation)/u);
});

it('finds the agreement of each notification by its reference, and counts for a page no further than its header says', async () => {
  const all = await asked(async (q) => {
    await sessions.byToken(q, 'a-token', '2026-11-23');
    await notifications.fresh(q, 'northfield-ig-lead', 'northfield-surgery');
    await notifications.ofPerson(q, 'northfield-ig-lead', 'northfield-surgery', 100);
  });
  expect(all).toHaveLength(3);
  for (const { way } of all) {
    expect(way).toContain('SEARCH listed_agreement USING INDEX listed_agreement_reference (organisation_id=? AND reference=?)');
    expect(way).not.toMatch(/SCAN (?!fresh)/u);
  }
  expect(all.map(({ text }) => text.match(/ limit /gu)?.length)).toEqual([1, undefined, 1]);
});

it('looks between two organisations at what the partner has, and not at all that the sharing side has', async () => {
  const own = ['northfield-surgery'];
  const pair = { id: 'this-one', organisationId: 'riverside-debt-advice', sharingOrganisationId: 'northfield-surgery' };
  const parties = { id: 'this-one', sharing: northfieldSurgery, partner: { ...northfieldSurgery, id: 'riverside-debt-advice' } };
  const all = await asked(async (q) => {
    await checklists.sentBeside(q, pair, own);
    await checklists.acceptedBeside(q, pair, own);
    await agreements.between(q, parties, own);
  });
  expect(all.map(({ way }) => /INDEX (\w+)/u.exec(way)?.[1])).toEqual(['checklist_organisation', 'checklist_organisation', 'agreement_partner']);
});

it('asks once who of a team has no app', async () => {
  const team = ['one', 'two', 'three'].map((id) => ({ id }));
  const all = await asked(async (q) => expect(await authenticators.withoutOne(q, team)).toEqual(team));
  expect(all).toHaveLength(1);
});
