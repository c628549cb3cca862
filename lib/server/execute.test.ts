import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as events from '@/db/events';
import { schema } from '@/db/schema';
import { actorFor, aOnce, aPerson, aPractice, aVisitor, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import type { AuditEvent } from '@/lib/domain/audit/events';
import { done } from '@/lib/domain/outcome';
import { type AnyCommand, command } from './command';
import { execute } from './execute';
import { ours, typed } from './input-kinds';
import { sha256 } from './sha256';
import { keysOf, perPerson } from './tally-limits';

const person = aPerson({ id: 'jo' });
const actor = actorFor(person);

async function ports() {
  const all = testPorts();
  await settle(all.store, { organisations: [aPractice()], people: [person] });
  return all;
}

const rename = command({
  name: 'rename',
  who: ['drafter'],
  input: z.strictObject({ name: z.string('Enter a name').max(20, 'Name must be 20 characters or less') }),
  load: async (q) => (await q.select().from(schema.person))[0],
  allow: () => 'yes',
  decide: ({ input }) =>
    done({ name: input.name }, { what: 'draft-started', agreement: 'SA-1' }, { name: input.name }, [
      { kind: 'mail-agreed', about: { agreement: 'SA-1', by: 'jo' } },
    ]),
  save: async (q, { name }) => void (await q.update(schema.person).set({ name })),
});
/** Takes whatever fields there are and keeps the note, unread. */
const noting = (happened: (note: string) => AuditEvent) =>
  command({
    name: 'note',
    who: ['drafter'],
    input: z.strictObject({ fields: typed(z.record(z.string(), z.string())) }),
    load: async (q) => (await q.select().from(schema.person))[0],
    allow: () => 'yes',
    decide: ({ input: { fields } }) => done({}, happened(String(fields.note)), { name: String(fields.note) }),
    save: async (q, { name }) => void (await q.update(schema.person).set({ name })),
  });
const all = async (p: Awaited<ReturnType<typeof ports>>) => ({
  name: (await p.store.q.select().from(schema.person))[0]?.name,
  events: (await p.store.q.select().from(schema.event)).map((e) => JSON.parse(e.body).what as string),
  outbox: (await p.store.q.select().from(schema.outbox)).length,
  receipts: (await p.store.q.select().from(schema.receipt)).length,
});

describe('a command', () => {
  it('reads what was typed before it holds the writer', async () => {
    const p = await ports();
    let writing = false;
    const reads: boolean[] = [];
    const tx: typeof p.store.tx = (fn) =>
      p.store.tx(async (q) => {
        writing = true;
        return fn(q).finally(() => (writing = false));
      });
    const seen = {
      get note() {
        reads.push(writing);
        return 'Ann';
      },
    };
    const passing = { ...noting(() => ({ what: 'draft-started', agreement: 'SA-1' })), input: z.strictObject({ fields: typed(z.any()) }) };
    const outcome = await execute(
      { ...p, store: { ...p.store, tx } },
      actor,
      { ...passing, decide: () => done({}, { what: 'draft-started', agreement: 'SA-1' }, { name: 'Ann' }) },
      { once: aOnce(), fields: seen },
    );
    expect([outcome.kind, reads]).toEqual(['done', [false]]);
  });

  it('commits change, event, notice and receipt together', async () => {
    const p = await ports();
    expect(await execute(p, actor, rename, { once: aOnce(), name: 'Ann' })).toEqual({ kind: 'done', result: { name: 'Ann' } });
    expect(await all(p)).toEqual({ name: 'Ann', events: ['draft-started'], outbox: 1, receipts: 1 });
    expect(await events.verify(p.store.q, 'agreement:SA-1', sha256)).toMatchObject({ unchanged: true });
    expect((await events.history(p.store.q, 'SA-1'))[0]).toMatchObject({ what: 'draft-started', by: 'jo', byName: 'Ann', organisation: 'northfield' });
  });

  it('never saves an NHS number that its own rules let through, wherever it was typed', async () => {
    const p = await ports();
    const written = 'Ask 943 476 5919';
    const out = await execute(p, actor, rename, { once: aOnce(), name: written });
    expect(out).toEqual({ kind: 'invalid', errors: { name: 'Remove the NHS number from this answer' } });
    const folded = noting((note) => ({ what: 'agreement-withdrawn', agreement: 'SA-1', note }));
    for (const note of ['QQ 12 34 56 C', '943\u00A0476\u00A05919']) {
      expect(await execute(p, actor, folded, { once: aOnce(), fields: { note } })).toMatchObject({
        kind: 'invalid',
        errors: { note: expect.stringContaining('Remove the N') },
      });
    }
    expect(await all(p)).toMatchObject({ name: 'Jo Reed', events: [], outbox: 0, receipts: 0 });
    // What is typed and goes nowhere, and what we gave out, holds nothing up.
    expect(await execute(p, actor, folded, { once: aOnce(), fields: { note: 'Fine', unasked: written } })).toMatchObject({ kind: 'done' });
    const number = { ...rename, input: z.strictObject({ name: ours(z.string()) }) };
    expect(await execute(p, actor, number, { once: aOnce(), name: '9434765919' })).toMatchObject({ kind: 'done' });
  });

  it('looks at each text of a list, too', async () => {
    const p = await ports();
    const listing = command({
      name: 'note',
      who: ['drafter'],
      input: z.strictObject({ notes: typed(z.array(z.string())) }),
      load: async (q) => (await q.select().from(schema.person))[0],
      allow: () => 'yes',
      decide: ({ input: { notes } }) => done({}, { what: 'draft-started', agreement: 'SA-1' }, { name: notes.join() }),
      save: async (q, { name }) => void (await q.update(schema.person).set({ name })),
    });
    const post = (...notes: string[]) => execute(p, actor, listing, { once: aOnce(), notes });
    expect(await post('x', '943 476 5919')).toMatchObject({ kind: 'invalid', errors: { notes: 'Remove the NHS number from this answer' } });
    expect(await all(p)).toMatchObject({ name: 'Jo Reed', events: [], receipts: 0 });
    expect(await post('x', 'y')).toMatchObject({ kind: 'done' });
  });

  it('remembers that a text was kept which may be about a person, and never the text', async () => {
    const p = await ports();
    const folded = noting(() => ({ what: 'draft-started', agreement: 'SA-1' }));
    const note = 'Born 14 May 1950, ring 01632 960001';
    await execute(p, actor, folded, { once: aOnce(), fields: { note, phone: '01632 960001', 'keep-anyway': 'yes' } });
    await execute(p, actor, folded, { once: aOnce(), fields: { note: 'Fine', 'keep-anyway': 'yes' } });
    await execute(p, actor, folded, { once: aOnce(), fields: { note } }); // nobody was asked, so nobody chose
    const bodies = (await p.store.q.select().from(schema.event)).map((e) => e.body);
    expect(bodies.map((body) => JSON.parse(body).keptAnyway)).toEqual([['date-of-birth', 'phone'], undefined, undefined]);
    expect(bodies.join()).not.toMatch(/1950|960001/);
  });

  it('that changes several agreements stands in the history of each, all or none', async () => {
    const p = await ports();
    const also = (what: 'draft-started') => ({
      ...rename,
      decide: () => ({ ...done({}, { what: 'draft-started', agreement: 'SA-1' } as const, { name: 'Ann' }), also: [{ what, agreement: 'SA-2' }] }),
    });
    await execute(p, actor, also('draft-started'), { once: aOnce(), name: 'Ann' });
    for (const one of ['SA-1', 'SA-2']) expect(await events.history(p.store.q, one)).toMatchObject([{ what: 'draft-started', by: 'jo' }]);
    await expect(execute(p, actor, also('no event' as 'draft-started'), { once: aOnce(), name: 'Bo' })).rejects.toThrow();
    expect(await all(p)).toMatchObject({ name: 'Ann', events: ['draft-started', 'draft-started'] });
  });

  it('posted fifty times at once happens once and answers fifty times the same', async () => {
    const p = await ports();
    const once = aOnce();
    const out = await Promise.all(Array.from({ length: 50 }, () => execute(p, actor, rename, { once, name: 'Ann' })));
    expect(new Set(out.map((o) => JSON.stringify(o))).size).toBe(1);
    expect(await all(p)).toMatchObject({ events: ['draft-started'], receipts: 1 });
  });

  it('of another name does not take the receipt', async () => {
    const p = await ports();
    const once = aOnce();
    await execute(p, actor, rename, { once, name: 'Ann' });
    expect(await execute(p, actor, { ...rename, name: 'other' }, { once, name: 'Ann' })).toMatchObject({ kind: 'invalid' });
  });

  it.each([
    ['no receipt number', { name: 'Ann' }, ''],
    ['a receipt number that is none', { once: 'x', name: 'Ann' }, ''],
    ['a missing field', { once: aOnce() }, 'name'],
    ['an extra field', { once: aOnce(), name: 'Ann', role: 'admin' }, ''],
    ['too long a field', { once: aOnce(), name: 'A'.repeat(21) }, 'name'],
  ])('with %s changes nothing', async (_, raw, field) => {
    const p = await ports();
    const out = await execute(p, actor, rename, raw as Record<string, unknown>);
    expect(out).toMatchObject({ kind: 'invalid' });
    expect(Object.keys(out.kind === 'invalid' ? out.errors : {})).toEqual([field]);
    expect(await all(p)).toMatchObject({ events: [], receipts: 0 });
  });

  it('says in plain words what was sent wrongly, and leaves a field its own words', async () => {
    const p = await ports();
    const input = z.strictObject({ name: z.string('Enter a name'), revision: z.int() });
    const errors = async (raw: Readonly<Record<string, unknown>>) => {
      const out = await execute(p, actor, { ...rename, input } as AnyCommand, { once: aOnce(), ...raw });
      return out.kind === 'invalid' ? out.errors : out.kind;
    };
    expect(await errors({ name: 'Ann' })).toEqual({ revision: '‘revision’ is missing' });
    expect(await errors({ revision: 'soon', colour: 'red' })).toEqual({
      name: 'Enter a name',
      revision: '‘revision’ must be a number',
      '': 'Leave out ‘colour’: this command does not ask for it',
    });
  });

  it('is not found for those who may not try it', async () => {
    const p = await ports();
    expect(await execute(p, aVisitor(), rename, { once: aOnce(), name: 'Ann' })).toEqual({ kind: 'not-found' });
    expect(await all(p)).toMatchObject({ events: [] }); // a visitor fills no record
    expect(await execute(p, { ...actor, roles: ['reader'] }, rename, { once: aOnce(), name: 'Ann' })).toEqual({ kind: 'not-found' });
    expect(await all(p)).toMatchObject({ events: ['denied'], receipts: 0 });
  });

  it('denied is remembered, and nothing else of it', async () => {
    const p = await ports();
    const hidden: AnyCommand = { ...rename, allow: () => 'hidden' };
    const forbidden: AnyCommand = { ...rename, allow: () => ({ forbidden: 'Ask Priya Shah' }) };
    expect(await execute(p, actor, hidden, { once: aOnce(), name: 'Ann' })).toEqual({ kind: 'not-found' });
    expect(await execute(p, actor, forbidden, { once: aOnce(), name: 'Ann' })).toEqual({ kind: 'forbidden', reason: 'Ask Priya Shah' });
    expect(await all(p)).toEqual({ name: 'Jo Reed', events: ['denied', 'denied'], outbox: 0, receipts: 0 });
  });

  it('without an await in save is rolled back', async () => {
    const p = await ports();
    const forgetful: AnyCommand = { ...rename, save: async (q) => void q.update(schema.person).set({ name: 'Ann' }) };
    await expect(execute(p, actor, forgetful, { once: aOnce(), name: 'Ann' })).rejects.toThrow('await is missing');
    expect(await all(p)).toEqual({ name: 'Jo Reed', events: [], outbox: 0, receipts: 0 });
  });

  it('whose event is no event of ours is rolled back', async () => {
    const p = await ports();
    const odd: AnyCommand = { ...rename, decide: () => done({}, { what: 'agreement-signed' } as never, { name: 'Ann' }) };
    await expect(execute(p, actor, odd, { once: aOnce(), name: 'Ann' })).rejects.toThrow();
    expect(await all(p)).toEqual({ name: 'Jo Reed', events: [], outbox: 0, receipts: 0 });
  });

  it('counts refused tries, stops the eleventh, and lets others go on', async () => {
    const p = await ports();
    const guess: AnyCommand = {
      ...rename,
      limit: (_: unknown, by: typeof actor) => [perPerson('guess', by)],
      decide: ({ actor: by }: { actor: typeof actor }) => ({
        kind: 'invalid',
        errors: { name: 'Wrong' },
        record: { event: { what: 'wrong-code', purpose: 'confirm' }, tally: keysOf([perPerson('guess', by)]) },
      }),
    };
    const tries = await Promise.all(Array.from({ length: 30 }, () => execute(p, actor, guess, { once: aOnce(), name: 'Ann' })));
    expect(tries.filter((o) => o.kind === 'invalid')).toHaveLength(10);
    expect(tries.filter((o) => o.kind === 'too-many')).toHaveLength(20);
    expect(await execute(p, { ...actor, person: 'ann' }, guess, { once: aOnce(), name: 'Ann' })).toMatchObject({ kind: 'invalid' });
    p.clock.now = new Date(p.clock.now.getTime() + 3_600_000);
    expect(await execute(p, actor, guess, { once: aOnce(), name: 'Ann' })).toMatchObject({ kind: 'invalid' });
  });
});

// These must not compile: a promise from decide, a command without allow, a change without its event.
const promising = { ...rename, decide: async () => done({}, { what: 'logged-out' }, undefined) };
const { allow: _allow, ...open } = rename;
void [
  // @ts-expect-error decide is synchronous
  () => command(promising),
  // @ts-expect-error allow is required
  () => command(open),
  // @ts-expect-error an event is required
  () => done({}, undefined, {}),
];
