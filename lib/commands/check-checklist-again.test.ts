import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as checklistAgain from '@/db/checklist-again';
import * as checklists from '@/db/checklists';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { aOnce } from '@/db/testing/builders';
import * as versions from '@/db/versions';
import { datesOfAgreement } from '@/lib/domain/reminders/dates-of-agreement';
import { wantedBy } from '@/lib/domain/assurance/review-queue';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { sharedFacts } from '@/lib/server/worker/agreement-facts';
import { read, type View } from '@/lib/server/view';
import { agreementHub } from '@/lib/views/agreement-hub';
import { agreementList } from '@/lib/views/agreement-list';
import { checklistAgainPage } from '@/lib/views/checklist-again-page';
import { checklistList } from '@/lib/views/checklist-list';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { historyPage } from '@/lib/views/history-page';
import { promisesPage } from '@/lib/views/promises-page';
import { home } from '@/lib/views/home';
import { shownQueue } from '@/lib/views/shown-queue';
import { changeContact } from './change-contact';
import { checkChecklistAgain } from './check-checklist-again';
import { issued, people, sign, type World } from './testing/signing-steps';

const lapsed = new Date('2027-07-02T09:00:00.000Z');

async function signed() {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  expect(await checklistAgain.scheduleMissing(world.store, catalogue, '2026-11-21')).toBe(1);
  expect(await checklistAgain.scheduleMissing(world.store, catalogue, '2026-11-21')).toBe(0);
  return world;
}

async function see<I, S, V>(world: World, actor: Actor, view: View<I, S, V>, input: object, now = lapsed): Promise<V> {
  const seen = await read({ ...world, now: () => now }, actor, view, input);
  if (seen.kind !== 'seen') throw new Error(`the page is ${seen.kind}`);
  return seen.view;
}

/** The page on which the IG lead looks again. */
async function looking(world: World, input: object, now = lapsed) {
  const page = await see(world, people.igLead, checklistAgainPage, input, now);
  if (page.closed) throw new Error('there is nothing to look at');
  return page;
}

async function checkAgain(world: World, actor: Actor, fields: object, now = lapsed) {
  const { checklist } = await world.file();
  const page = await see(world, people.igLead, checklistAgainPage, { id: checklist?.id }, now);
  const shown = page.closed ? 'a'.repeat(64) : page.hidden.shown;
  return execute({ ...world, now: () => now }, actor, checkChecklistAgain, { once: aOnce(), checklist: checklist?.id, fields: { ...fields, shown } });
}

const condition = {
  decision: 'condition',
  what: 'Publish the next DSPT result',
  owner: 'Service manager',
  'by-day': '30',
  'by-month': '9',
  'by-year': '2027',
  first: 'no',
};

it('says on every page that a checklist wants another look, to the side that decides alone', async () => {
  const world = await signed();
  const { reference, checklist } = await world.file();
  const before = new Date('2027-06-30T09:00:00.000Z');
  for (const [now, many] of [
    [before, 0],
    [lapsed, 1],
  ] as const) {
    expect((await see(world, people.igLead, home, {}, now)).needsYou.filter(({ tag }) => tag === 'Check again')).toHaveLength(many);
    expect((await see(world, people.igLead, agreementHub, { reference }, now)).notes.filter(({ heading }) => /again/.test(heading))).toHaveLength(many);
    expect((await see(world, people.drafter, agreementList, {}, now)).lines.filter(({ checkAgain: again }) => again)).toHaveLength(many);
    expect((await see(world, people.igLead, checklistList, { needs: 'again' }, now)).lines).toHaveLength(many);
  }
  expect((await see(world, people.igLead, checklistList, { needs: 'again' })).lines).toMatchObject([
    { href: `/checklists/${checklist?.id}/again`, tag: 'Out of date' },
  ]);
  expect((await see(world, people.igLead, agreementHub, { reference })).notes).toContainEqual({
    heading: 'Check the checklist again',
    lines: ['The DSPT result of Riverside Debt Advice has lapsed since 1 July 2027.'],
    way: { href: `/checklists/${checklist?.id}/again`, text: 'See what changed' },
  });
  expect((await see(world, people.manager, agreementHub, { reference })).notes).toEqual([]);
  expect((await see(world, people.manager, agreementList, {})).lines[0]?.checkAgain).toBeUndefined();
  expect((await see(world, people.drafter, home, {})).needsYou.filter(({ tag }) => tag === 'Check again')).toEqual([]);
});

it('shows only what changed, and keeps the decision beside the checklist: what was signed stays', async () => {
  const world = await signed();
  const { reference, checklist, version } = await world.file();
  const bytes = async () => (await versions.frozen(world.store.q, reference, 1, ['northfield-surgery']))?.content;
  const was = await bytes();
  const page = await looking(world, { id: checklist?.id });
  expect(page.changed.rows.map(({ key }) => key)).toEqual(['dspt 8']);
  const beside = page.changed.rows[0]?.beside;
  expect(beside?.was.text).toBe(beside?.now.text);
  expect([beside?.was.tag?.tint, beside?.now.tag?.tint]).toEqual(['green', 'red']);
  expect(page.same.points.map(({ id }) => id)).not.toContain('dspt');
  expect(page.same.points).toHaveLength(catalogue.checklist.length);
  expect(await checkAgain(world, people.igLead, { decision: 'condition', reason: '' })).toMatchObject({
    kind: 'invalid',
    errors: {
      what: 'Enter what must be done',
      owner: 'Enter who will do it',
      by: 'Enter the day by which it is done',
      first: 'Select if something must be done before anything is sent',
      reason: 'Enter your reason',
    },
  });
  expect(await checkAgain(world, people.igLead, { ...condition, reason: 'They publish in September' })).toMatchObject({ kind: 'done', result: { reference } });
  const after = await world.file();
  expect(after.checklist).toEqual(checklist);
  expect([await bytes(), after.version]).toEqual([was, version]);
  expect(after.rechecks).toMatchObject([{ found: ['dspt 8'], decision: 'condition', condition: { by: '2027-09-30' } }]);
  expect((await events.history(world.store.q, reference)).at(-1)).toMatchObject({ what: 'checklist-checked-again' });
  expect((await outbox.due(world.store.q, lapsed)).map(({ kind }) => kind)).toContain('mail-checklist-checked-again');
  expect(datesOfAgreement(after, 'receiving', catalogue, '2027-07-03').map(({ kind, due }) => `${kind} ${due}`)).toContain('plan 2027-09-30');
  expect((await see(world, people.manager, agreementHub, { reference })).notes).toMatchObject([
    { text: 'They publish in September', lines: [expect.stringContaining('30 September 2027')] },
  ]);
  expect(await see(world, people.manager, checklistStartPage, { id: checklist?.id })).toMatchObject({
    news: { items: [{ text: 'They publish in September' }] },
    condition: { text: 'Publish the next DSPT result. Service manager, by 30 September 2027' },
  });
  expect((await see(world, people.manager, promisesPage, { reference })).dates).toContainEqual(
    expect.objectContaining({ what: 'Publish the next DSPT result', due: '2027-09-30', who: 'Service manager' }),
  );
  const facts = await sharedFacts(world.store.q, after, after.sharing.id, lapsed);
  const mail = letters.agreement['mail-checklist-checked-again'].words({ ...facts, own: facts.partner, other: facts.sharing });
  expect([mail.subject, ...mail.paragraphs].join(' ')).toMatch(/to be done by 30 September 2027/);
  expect((await see(world, people.igLead, checklistAgainPage, { id: checklist?.id })).closed?.text).toMatch(/^Nothing has changed for the worse/);
  expect((await see(world, people.igLead, checklistList, {})).lines[0]?.since).toBe('2 July 2027');
  // Both may see the look, so it is the last change in both lists; the agreement itself stays as it was.
  for (const actor of [people.igLead, people.manager]) expect((await see(world, actor, agreementList, {})).lines[0]?.changed).toBe('2 July 2027');
  expect((await see(world, people.manager, historyPage, { reference })).entries[0]).toMatchObject({
    heading: 'Checked the checklist again: the sharing goes on, on a condition',
    text: 'They publish in September. Publish the next DSPT result. Service manager, by 30 September 2027',
  });
  const late = new Date('2027-10-01T09:00:00.000Z');
  expect((await see(world, people.igLead, checklistList, { needs: 'again' }, late)).lines).toHaveLength(1);
});

it('says what the decision asked for first and nobody has done, since a look takes its place', async () => {
  const world = await signed();
  const { checklist } = await world.file();
  if (!checklist?.decision) throw new Error('not decided');
  const decision = { ...checklist.decision, decision: 'yes-plan' as const, reason: 'Both laptops are encrypted', first: true };
  await world.store.tx((q) => checklists.replace(q, checklist, { ...checklist, status: 'accepted-with-plan', decision }, lapsed));
  expect((await looking(world, { id: checklist.id })).before.rows[0]).toMatch(/^Not said to be done.*both laptops are encrypted/u);
});

it('is not decided unseen, before anything changed, or by anybody else', async () => {
  const world = await signed();
  const yes = { decision: 'stands', reason: 'The next result is published' };
  const { checklist } = await world.file();
  const post = (actor: Actor, shown: string, now = lapsed) =>
    execute({ ...world, now: () => now }, actor, checkChecklistAgain, { once: aOnce(), checklist: checklist?.id, fields: { ...yes, shown } });
  expect(await post(people.igLead, 'a'.repeat(64))).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^Something changed/) });
  expect(await checkAgain(world, people.igLead, yes, new Date('2026-12-01T09:00:00.000Z'))).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^Nothing has/),
  });
  for (const actor of [people.drafter, people.manager, people.stranger]) expect((await checkAgain(world, actor, yes)).kind).not.toBe('done');
  expect(await checkAgain(world, people.igLead, yes)).toMatchObject({ kind: 'done' });
  expect(await checkAgain(world, people.igLead, yes)).toMatchObject({ kind: 'refused' });
});

it('is wanted when the charity changes its secure mailbox to another kind by notice, and no longer when it takes that back', async () => {
  const world = await signed();
  const { checklist } = await world.file();
  if (!checklist) throw new Error('no checklist');
  const { answers } = checklist;
  const email = { ...answers.email, value: { answer: 'nhsmail', email: 'riverside@nhs.net' } };
  await world.store.tx((q) => checklists.replace(q, checklist, { ...checklist, answers: { ...answers, email } as typeof answers }, world.now()));
  const sent = (address: string, revision: string) => {
    const now = () => new Date(world.now().getTime() + Number(revision) * 60_000);
    const fields = { name: 'Referrals', phone: '01632 960 123', email: address, 'from-day': '1', 'from-month': '12', 'from-year': '2026' };
    const input = { once: aOnce(), reference: world.reference, screen: 'referrals', revision, fields };
    return execute({ ...world, now }, people.manager, changeContact, input);
  };
  const rows = async () => (await see(world, people.igLead, home, {}, world.now())).needsYou.filter(({ tag }) => tag === 'Check again').length;
  expect(await rows()).toBe(0);
  expect(await sent('new@riverside-debt.example', '0')).toMatchObject({ kind: 'done' });
  expect(await rows()).toBe(1);
  const page = await looking(world, { id: checklist.id }, world.now());
  const told = `${people.manager.name} of Riverside Debt Advice changed the mailbox for details to new@riverside-debt.example by a notice on 21 November 2026, and nothing shows that it is secure`;
  const hub = await see(world, people.drafter, agreementHub, { reference: world.reference }, world.now());
  expect(hub.notes).toContainEqual({ heading: 'Check the checklist again', lines: [`${told}.`] });
  expect(page.changed.rows).toMatchObject([
    {
      text: told,
      beside: { now: { text: 'new@riverside-debt.example', details: [{ label: 'From', text: '1 December 2026' }] } },
    },
  ]);
  expect(await sent('other@nhs.net', '1')).toMatchObject({ kind: 'done' });
  expect(await rows()).toBe(0);
  expect(await sent('new@riverside-debt.example', '2')).toMatchObject({ kind: 'done' });
  expect(await checkAgain(world, people.igLead, { decision: 'stands', reason: 'Each message is encrypted' }, world.now())).toMatchObject({ kind: 'done' });
  expect(await rows()).toBe(0);
});

it('is one of several that are taken one after another, the longest waiting first', async () => {
  const world = await signed();
  const { checklist, reference } = await world.file();
  const id = checklist?.id;
  const alone = await looking(world, { id });
  expect([alone.back?.href, alone.queue, alone.buttons]).toEqual([`/agreements/${reference}`, undefined, { main: 'Save the decision', exit: false }]);
  const queued = await looking(world, { id, from: 'queue' });
  expect(queued).toMatchObject({
    back: { href: '/checklists?needs=again' },
    queue: { text: 'This is the last checklist to check again.' },
    hidden: { from: 'queue' },
    buttons: { main: 'Save and finish', exit: 'Save and leave the list' },
  });
  expect((await looking(world, { id, from: 'desk' })).back.href).toBe('/desk');
  const second = wantedBy([...(await checklistAgain.looksToCome(world.store.q, ['northfield-surgery'])), { id: 'c2', from: '2027-07-02' }], '2027-07-02');
  expect([second, wantedBy([{ id: 'c2', from: '2027-07-03' }], '2027-07-02')]).toEqual([[id, 'c2'], []]);
  expect(shownQueue(second, String(id), 'queue', 'again')).toMatchObject({
    queue: { text: '1 more checklist to check again.', skip: { href: '/checklists/c2/again?from=queue' } },
    buttons: expect.any(Function),
  });
  expect(await see(world, people.igLead, checklistList, { needs: 'again', done: 'yes' })).toMatchObject({ gone: expect.stringContaining('every checklist') });
});
