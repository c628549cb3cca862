// Reminders by a clock of the test over more than a year: each step once, whatever happens to the server and its clock.
import { eq, notInArray } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as checklists from '@/db/checklists';
import { demonstrationPerson } from '@/db/demonstration/demonstration-people';
import * as pointMessages from '@/db/point-messages';
import { schema } from '@/db/schema';
import { aSentAgreement, anAgreedAgreement } from '@/db/testing/agreed-agreement';
import { testPorts } from '@/db/testing/test-store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { addDays, dayOf, daysBetween, hourOf } from '@/lib/domain/assurance/calendar';
import type { Runtime } from '../runtime';
import { morning } from './morning';
import { workOff } from './work-off';

const HOUR = 3_600_000;
const parts = { letters, catalogue };

async function world(told: 'agreed' | 'sent') {
  const ports = testPorts();
  const file = told === 'agreed' ? await anAgreedAgreement(ports.store) : await aSentAgreement(ports.store);
  const running = {
    ...ports,
    config: {} as Runtime['config'],
    renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
    ready: async () => true,
  };
  let wake = morning(running, parts);
  const known = new Set<string>();
  const at = (moment: string | number) => {
    running.clock.now = new Date(moment);
  };
  return {
    running,
    file,
    at,
    restart: () => {
      wake = morning(running, parts);
    },
    /** One look of the worker at a moment; returns the steps that it took, as “key step”. */
    pass: async (moment: string | number): Promise<readonly string[]> => {
      at(moment);
      await wake();
      const rows = (await running.store.q.select().from(schema.outbox).where(eq(schema.outbox.kind, 'mail-reminder'))).filter(({ id }) => !known.has(id));
      for (const { id } of rows) known.add(id);
      return rows.map(({ dedupe }) => dedupe);
    },
    mails: async () => {
      await workOff(running, parts);
      return running.store.q.select().from(schema.mail);
    },
  };
}
type World = Awaited<ReturnType<typeof world>>;

const change = async ({ running, file }: World, changes: agreements.AgreementChange) => {
  const now = (await agreements.file(running.store.q, file.reference, [file.sharing.id])) as AgreementFile;
  await running.store.tx((q) => agreements.change(q, now, changes, running.clock.now));
};
/** As both sides have signed it; what stands in the version is of no matter here. */
async function signed(here: World): Promise<void> {
  const version = { id: 'v', agreementId: here.file.id, number: 1, content: '{}', fingerprint: 'f'.repeat(64), frozenBy: 'x', frozenAt: here.running.now() };
  await here.running.store.tx(async (q) => {
    await q.insert(schema.version).values({ ...version, contactSheet: {} as never });
  });
  await change(here, { status: 'signed', versionId: 'v' });
}
/** A promise that falls due on a day. */
async function promised(here: World, by: string): Promise<void> {
  const { checklist } = (await agreements.file(here.running.store.q, here.file.reference, [here.file.sharing.id])) as AgreementFile;
  if (!checklist) throw new Error('no checklist');
  const entries = Object.entries(checklist.answers).map(
    ([key, answer]) => [key, key.startsWith('plan/') ? { ...answer, value: { ...answer.value, by } } : answer] as const,
  );
  await here.running.store.tx((q) => checklists.change(q, checklist, { answers: Object.fromEntries(entries) }, here.running.now()));
}

const lefts = [60, 30, 7, 1, -7, -14, -21, -28, -35, -42, -49, -56];

/** Pseudo-random, the same each time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % sides;
  };
}

it('takes each step on its day and once, over 400 days with restarts and a clock that jumps', async () => {
  const here = await world('agreed');
  await signed(here);
  const due = '2028-02-29'; // within the walk, over a change of the clocks and into the spring
  await promised(here, due);
  await here.running.store.tx(async (q) => {
    await q.delete(schema.membership).where(notInArray(schema.membership.organisationId, [here.file.sharing.id, here.file.partner?.id ?? '']));
  });
  const roll = dice(7);
  const review = '2027-11-21';
  const seen = new Map<string, string[]>();
  const took: string[] = [];
  for (let n = 0; n < 400; n++) {
    const today = addDays('2027-04-25', n);
    const near = lefts.some((left) => [due, review].some((day) => Math.abs(daysBetween(addDays(day, -left), today)) < 2));
    if (!near && roll(15) > 0) continue; // nothing happens on most days
    const looks = [Date.parse(`${today}T00:30:00Z`), Date.parse(`${today}T08:00:00Z`) + roll(15) * HOUR];
    if (roll(9) === 0) looks.push((looks[1] ?? 0) - 24 * HOUR, (looks[1] ?? 0) + HOUR / 2);
    for (const moment of looks) {
      if (roll(6) === 0) here.restart();
      const fresh = await here.pass(moment);
      if (fresh.length > 0) expect(hourOf(new Date(moment).toISOString())).toBeGreaterThanOrEqual(8);
      took.push(...fresh);
      for (const step of fresh) {
        const key = step.replace(/ \d+$/u, '');
        seen.set(key, [...(seen.get(key) ?? []), dayOf(new Date(moment).toISOString())]);
      }
    }
  }
  expect(new Set(took).size).toBe(took.length);
  for (const [kind, day] of [
    ['plan', due],
    ['review', review],
  ] as const)
    expect([...seen].find(([key]) => key.includes(` ${kind} `))?.[1]).toEqual(lefts.map((left) => addDays(day, -left)));
});

it('reminds who was asked by a charity, each step once, until it is answered', async () => {
  const here = await world('sent');
  const { q, tx } = here.running.store;
  const ask = { reference: 'SA-ASKE-D222', asking: 'riverside-debt-advice', asked: 'northfield-surgery', by: 'riverside-manager', answers: {} } as const;
  const at = '2027-02-01T10:00:00.000Z';
  await tx((w) => asks.insert(w, { ...ask, status: 'waiting', at }));
  const on = async (day: string) => (await here.pass(`${day}T09:00:00Z`)).filter((key) => key.includes(' ask '));
  const taken: [string, number][] = [];
  for (const day of ['2027-02-07', '2027-02-08', '2027-02-08', '2027-02-13', '2027-02-14', '2027-02-22']) taken.push([day, (await on(day)).length]);
  expect(taken.filter(([, n]) => n > 0)).toEqual([
    ['2027-02-08', 1],
    ['2027-02-14', 1],
    ['2027-02-22', 1],
  ]);
  const said = (await here.mails()).filter(({ text }) => text.includes('/asks/SA-ASKE-D222'));
  expect(said.map(({ to }) => to)).toContain(demonstrationPerson('northfield-ig-lead').email);
  expect(said.at(0)?.subject).toContain('answer what Riverside Debt Advice asks for');
  const [open] = await asks.askedOfThem(q, ['northfield-surgery']);
  if (!open) throw new Error('nobody asked');
  await tx((w) => asks.settle(w, { ask: open, status: 'declined', by: 'northfield-ig-lead', reason: 'No' }, here.running.clock.now));
  expect(await on('2027-03-01')).toEqual([]);
});

it('reminds a mailbox that a charity asked before the day alone, and from that day whoever asked, with their deputy later', async () => {
  const here = await world('sent');
  const { q, tx } = here.running.store;
  const to = { name: 'Elm Surgery', mailbox: 'office@elm.example' };
  const ask = { reference: 'SA-ASKE-D333', asking: 'riverside-debt-advice', to, by: 'riverside-manager', answers: {} } as const;
  await tx((w) => asks.insert(w, { ...ask, status: 'waiting', at: '2027-02-01T10:00:00.000Z' }));
  const asked = async () => (await q.select().from(schema.outbox).where(eq(schema.outbox.kind, 'mail-asked-again'))).length;
  const steps: (readonly [string, number, number])[] = [];
  for (const day of ['2027-02-07', '2027-02-08', '2027-02-08', '2027-02-14', '2027-02-15', '2027-02-15', '2027-02-22', '2027-03-01']) {
    steps.push([day, (await here.pass(`${day}T09:00:00Z`)).filter((key) => key.includes('SA-ASKE-D333')).length, await asked()]);
    await here.mails();
  }
  expect(steps).toEqual([
    ['2027-02-07', 0, 0],
    ['2027-02-08', 0, 1],
    ['2027-02-08', 0, 1],
    ['2027-02-14', 0, 2],
    ['2027-02-15', 1, 2],
    ['2027-02-15', 0, 2],
    ['2027-02-22', 1, 2],
    ['2027-03-01', 1, 2],
  ]);
  const mails = await here.mails();
  expect(mails.filter((one) => one.to === to.mailbox).map(({ subject }) => subject)).toEqual(
    Array(2).fill('Reminder: Riverside Debt Advice asks for an agreement'),
  );
  const late = mails.filter(({ subject }) => subject.endsWith('Elm Surgery has not answered what you asked for'));
  const asker = demonstrationPerson('riverside-manager').email;
  expect(late.filter((one) => one.to === asker).map(({ subject }) => subject.split(':')[0])).toEqual(['Reminder', 'Overdue', 'Overdue']);
  expect(late.filter(({ text }) => text.includes('reminded before')).length).toBeGreaterThan(0);
  const [open] = await asks.waitingOf(q, ['riverside-debt-advice']);
  if (!open) throw new Error('nobody asks');
  await tx((w) => asks.settle(w, { ask: open, status: 'taken-back', by: 'riverside-manager' }, here.running.clock.now));
  expect((await here.pass('2027-03-08T09:00:00Z')).filter((key) => key.includes('SA-ASKE-D333'))).toEqual([]);
});

it('reminds the IG lead of a question about a checklist, each step once, until somebody replies', async () => {
  const here = await world('sent');
  const { checklist } = (await agreements.file(here.running.store.q, here.file.reference, [here.file.sharing.id])) as AgreementFile;
  const message = { point: 'training', side: 'receiving', by: 'riverside-manager', byName: '', asks: true, text: 'Do volunteers count?' } as const;
  const write = (more: object) =>
    here.running.store.tx((q) =>
      pointMessages.insert(q, { checklist: checklist?.id ?? '', message: { ...message, id: 'q1', at: '2027-02-01T10:00:00.000Z', ...more } }),
    );
  await write({});
  const on = async (day: string) => (await here.pass(`${day}T09:00:00Z`)).filter((key) => key.includes(' question ')).length;
  const taken: number[] = [];
  for (const day of ['2027-02-07', '2027-02-08', '2027-02-08', '2027-02-14', '2027-02-22']) taken.push(await on(day));
  expect(taken).toEqual([0, 1, 0, 1, 1]);
  const said = (await here.mails()).filter(({ subject }) => subject.endsWith('answer a question of Exampleton Hospice'));
  expect(said.map(({ to }) => to)).toContain(demonstrationPerson('exampleton-trust-ig-lead').email);
  expect(said.at(-1)?.text).toContain(`/checklists/${checklist?.id}`);
  await write({ id: 'q2', side: 'sharing', asks: false, text: 'Yes', at: '2027-02-23T10:00:00.000Z' });
  expect(await on('2027-03-01')).toBe(0);
});

it('asks for a reply in time, then weekly with whoever stands in, and says nothing once it is there', async () => {
  const here = await world('sent');
  const sent = dayOf(here.file.sent?.at ?? '');
  const on = (days: number) => here.pass(`${addDays(sent, days)}T09:00:00Z`);
  for (const days of [1, 6]) expect(await on(days)).toEqual([]);
  expect(await on(7)).toHaveLength(1);
  const first = await here.mails();
  expect(first.map(({ subject }) => subject)).toEqual(first.map(() => `Reminder: reply to ${here.file.sharing.name}`));
  for (const { text } of first) {
    expect(text).toContain('in 7 days');
    expect(text.match(/https?:\S+/gu)).toEqual([`http://127.0.0.1:3000/agreements/${here.file.reference}/review`]);
    expect(text).not.toContain('reminded before');
  }
  expect(await on(13)).toHaveLength(1);
  const before = new Set((await here.mails()).map(({ to }) => to));
  expect(await on(21)).toHaveLength(1);
  const late = (await here.mails()).filter(({ subject }) => subject.startsWith('Overdue'));
  const standIns = late.filter(({ to }) => !before.has(to));
  expect(standIns.length).toBeGreaterThan(0);
  for (const { text } of standIns) expect(text).toContain('have not done it yet');
  expect(await on(28)).toHaveLength(1); // taken, and settled before it goes out
  const all = (await here.mails()).length;
  await here.pass(`${addDays(sent, 35)}T09:00:00Z`);
  await change(here, { reply: { decision: 'agree', by: 'x', byName: 'X', at: here.running.now().toISOString() } });
  expect(await here.mails()).toHaveLength(all);
  expect(await on(41)).toEqual([]);
  expect(await on(42)).toEqual([expect.stringContaining(' checklist ')]); // the reply is there, the checklist is not
});

it('does not go back to a step that a later one has overtaken, when the clock does', async () => {
  const here = await world('sent');
  const on = (days: number) => here.pass(`${addDays(dayOf(here.file.sent?.at ?? ''), days)}T09:00:00Z`);
  expect(await on(13)).toHaveLength(1);
  here.restart();
  expect(await on(12)).toEqual([]);
  expect(await on(14)).toEqual([]);
});

it('reminds of nothing in an agreement that is over', async () => {
  const here = await world('agreed');
  await change(here, { status: 'ended', endReason: 'declined' });
  await promised(here, '2027-03-01');
  expect((await here.pass('2027-02-28T09:00:00Z')).filter((key) => / (?:plan|help|review|reply) /u.test(key))).toEqual([]);
});
