// Default deny, walked over every view and command there is: whoever is not of the agreement finds nothing, whoever is not logged in
// is asked to. A new view or command has a line in these tables before they compile, or says why it needs none.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { openStore } from '@/db/store';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { testFile, testNow, testPorts } from '@/db/testing/test-store';
import * as undelivered from '@/db/undelivered';
import { type CommandName, commands } from '@/lib/commands/registry';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { type AnyView, read } from '@/lib/server/view';
import { views } from './registry';
import { asked } from './testing/asked-of-views';
import { layOutWalk } from './testing/lay-out-walk';
import { posted } from './testing/posted-to-commands';
import { type Line, mail, reference } from './testing/walked-lines';

const all: readonly (readonly [string, AnyView])[] = Object.entries(views);
const allCommands: readonly (readonly [string, AnyCommand])[] = Object.entries(commands);
// One store for the whole walk: nothing in it changes.
const ports = testPorts({ store: openStore(testFile().file) });
const walkOf = <T>(list: readonly (readonly [string, T])[], lines: Readonly<Record<string, Line>>) =>
  list.flatMap(([name, one]) => {
    const line = lines[name];
    return typeof line === 'function' ? [[name, one, line] as const] : [];
  });

/** With every role there is, and a session: nothing but the organisation decides what they find. */
const actors: Actor[] = [];
const stranger = () => actors[0] ?? aVisitor();
const insiders = () => actors.slice(1);

beforeAll(async () => {
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  for (const id of ['exampleton-trust-ig-lead', 'northfield-drafter', 'riverside-manager']) actors.push(await loggedIn(ports.store, id, { roles: anyMember }));
  await layOutWalk(ports.store, northfieldSurgery.id);
});

afterAll(() => ports.store.close());

describe('every view', () => {
  it.each(all)('%s is registered under its own name', (name, one) => expect(one.name).toBe(name));

  it.each(all.filter(([, { who }]) => !who.includes('visitor')))('%s asks a visitor to log in', async (_name, one) => {
    expect(await read(ports, aVisitor(), one, {})).toEqual({ kind: 'log-in' });
  });

  it.each(all.filter(([name]) => asked[name as keyof typeof views] === 'names no agreement'))('%s takes no agreement or checklist', (_name, { input }) => {
    expect(Object.keys((input as { shape?: object }).shape ?? {}).filter((key) => /^(reference|checklist|id)$/.test(key))).toEqual([]);
  });

  it.each(walkOf(all, asked))('%s shows nothing to somebody of another organisation', async (_name, one, line) => {
    const input = line();
    const parsed = one.input.safeParse(input);
    expect(parsed.success).toBe(true);
    expect((await read(ports, stranger(), one, input)).kind).toBe('not-found');
    // The same address leads somewhere for people of the agreement: else it would be found by nobody.
    const found = await Promise.all(insiders().map(async (actor) => (await read(ports, actor, one, input)).kind));
    expect(found.some((kind) => kind !== 'not-found')).toBe(true);
  });
});

describe('every command', () => {
  it.each(allCommands)('%s is registered under its own name', (name, one) => expect(one.name).toBe(name));

  it.each(allCommands.filter(([name]) => posted[name as CommandName] === 'names no agreement'))('%s takes no agreement or checklist', (_name, { input }) => {
    expect(Object.keys((input as { shape?: object }).shape ?? {}).filter((key) => /^(reference|checklist|mail)$/.test(key))).toEqual([]);
  });

  const onFile = async () => ({
    file: await agreements.file(ports.store.q, reference, [northfieldSurgery.id]),
    mail: await undelivered.one(ports.store.q, mail, [northfieldSurgery.id]),
  });

  it.each(walkOf(allCommands, posted))('%s changes nothing for somebody of another organisation', async (_name, one, line) => {
    const before = await onFile();
    const input = line();
    const parsed = one.input.safeParse(input);
    expect(parsed.success).toBe(true);
    const outcome = await execute(ports, stranger(), one, { ...input, once: aOnce() });
    expect(outcome.kind).toBe('not-found');
    expect(await onFile()).toEqual(before);
    // The same line names something that is there for people of the agreement: else nobody would find it.
    const found = await Promise.all(insiders().map(async (actor) => one.load(ports.store.q, parsed.data, actor)));
    expect(found.some((subject) => subject !== undefined)).toBe(true);
  });
});
