import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import { aCharity, actorFor, anAgreement, aPerson, aPractice, aVisitor, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { anyMember } from '@/lib/domain/people/actor';
import { read, view } from './view';

const jo = aPerson({ id: 'jo' });
const hub = view({
  name: 'hub',
  who: anyMember,
  input: z.strictObject({ reference: z.string() }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: (actor, file) => (actor.person === 'ben' ? { forbidden: `Ask ${file.drafter.name}` } : actor.person === 'eve' ? 'hidden' : 'yes'),
  show: ({ subject, attempt }) => ({ reference: subject.reference, typed: attempt?.values.purpose }),
});

describe('a view', () => {
  it('is shown, or says why not', async () => {
    const ports = testPorts();
    await settle(ports.store, { organisations: [aPractice(), aCharity()], people: [jo] });
    const { reference } = await anAgreement(ports.store, {});
    const asks = (actor: Parameters<typeof read>[1], raw: unknown = { reference }) => read(ports, actor, hub, raw);
    const attempt = { command: 'answer-question', values: { purpose: 'as typed' }, outcome: { kind: 'session-ended' } } as const;
    expect(await asks(actorFor(jo))).toEqual({ kind: 'seen', view: { reference, typed: undefined } });
    expect(await read(ports, actorFor(jo), hub, { reference }, attempt)).toEqual({ kind: 'seen', view: { reference, typed: 'as typed' } });
    expect(await asks(aVisitor())).toEqual({ kind: 'log-in' });
    expect(await asks(actorFor(jo, { person: 'ben' }))).toEqual({ kind: 'forbidden', ask: 'Ask Jo Reed' });
    for (const actor of [actorFor(jo, { person: 'eve' }), actorFor(jo, { roles: [] }), actorFor(jo, { organisations: ['riverside'] })])
      expect(await asks(actor)).toEqual({ kind: 'not-found' });
    for (const raw of [{ reference: 'SA-NONE' }, {}, { reference, more: 1 }, null]) expect(await asks(actorFor(jo), raw)).toEqual({ kind: 'not-found' });
  });
});
