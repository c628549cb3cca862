// Default deny, walked over every view and command there is: whoever is not of the agreement finds nothing, whoever is not logged in
// is asked to. A new view or command is in these tables the moment it is registered.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { openStore } from '@/db/store';
import { testFile, testNow, testPorts } from '@/db/testing/test-store';
import { commands } from '@/lib/commands/registry';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { type AnyView, read } from '@/lib/server/view';
import { views } from './registry';

const all: readonly (readonly [string, AnyView])[] = Object.entries(views);
const allCommands: readonly (readonly [string, AnyCommand])[] = Object.entries(commands);
// One store for the whole walk: nothing in it changes.
const ports = testPorts({ store: openStore(testFile().file) });
const stranger = demonstrationActor('exampleton-trust-ig-lead', { roles: ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'reader', 'admin'] });
const reference = 'SA-7K4M-2QXR'; // between the surgery and the debt advice charity
let checklist = '';

/** Every name that an address or a form of ours carries; each view and command takes those that it knows. */
const asked = () => ({ reference, checklist, id: checklist, number: '1', screen: 'purpose', path: 'dspt', exit: 'X6', version: 1, revision: 1 });

function inputFor(schema: AnyView['input'], more: Readonly<Record<string, unknown>> = {}) {
  const known = { ...asked(), ...more };
  const keys = Object.keys((schema as { shape?: object }).shape ?? {});
  return Object.fromEntries(Object.entries(known).filter(([name]) => keys.includes(name)));
}

beforeAll(async () => {
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  const file = await agreements.file(ports.store.q, reference, [northfieldSurgery.id]);
  checklist = file?.checklist?.id ?? '';
});

afterAll(() => ports.store.close());

describe('every view', () => {
  it.each(all)('%s is registered under its own name', (name, one) => expect(one.name).toBe(name));

  it.each(all.filter(([, { who }]) => !who.includes('visitor')))('%s asks a visitor to log in', async (_name, one) => {
    expect(await read(ports, aVisitor(), one, inputFor(one.input))).toEqual({ kind: 'log-in' });
  });

  const ofAgreements = all.filter(([, { input }]) =>
    Object.keys((input as { shape?: object }).shape ?? {}).some((key) => key === 'reference' || key === 'checklist' || key === 'id'),
  );
  it('has views of agreements and checklists to walk', () => expect(ofAgreements.length).toBeGreaterThan(20));
  it.each(ofAgreements)('%s shows nothing to somebody of another organisation', async (_name, one) => {
    expect((await read(ports, stranger, one, inputFor(one.input))).kind).toBe('not-found');
  });
});

describe('every command', () => {
  it.each(allCommands)('%s is registered under its own name', (name, one) => expect(one.name).toBe(name));

  const ofAgreements = allCommands.filter(([, { input }]) =>
    Object.keys((input as { shape?: object }).shape ?? {}).some((key) => key === 'reference' || key === 'checklist'),
  );
  it('has commands of agreements and checklists to walk', () => expect(ofAgreements.length).toBeGreaterThan(15));
  it.each(ofAgreements)('%s changes nothing for somebody of another organisation', async (name, one) => {
    const before = await agreements.file(ports.store.q, reference, [northfieldSurgery.id]);
    const more = {
      fields: {},
      fingerprint: 'a'.repeat(64),
      shown: name === 'sign-agreement' ? testNow.toISOString() : 'a'.repeat(64),
      name: 'Ann Lee',
      role: 'Nurse',
      thread: 'none',
      how: 'dealt-with',
    };
    const outcome = await execute(ports, stranger, one, { ...inputFor(one.input, more), once: aOnce() });
    expect(before?.reference).toBe(reference);
    expect(outcome.kind).toBe('not-found');
    expect(await agreements.file(ports.store.q, reference, [northfieldSurgery.id])).toEqual(before);
  });
});
