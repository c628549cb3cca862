import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import { newId } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import { reopen } from '@/lib/commands/reopen';
import { reviewers, type SentWorld, sentToPartner } from '@/lib/commands/testing/review-steps';
import { issued, people } from '@/lib/commands/testing/signing-steps';
import { agreementChain } from '@/lib/domain/audit/events';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { sha256 } from '@/lib/server/sha256';
import { readAgreement } from './read-agreement';

type Told = Pick<SentWorld, 'store' | 'now' | 'secret' | 'reference' | 'file'>;

const later = new Date(testNow.getTime() + 3_600_000);
const sent = { by: 'x', byName: 'Priya Shah', at: later.toISOString(), finalOnYes: false };

/** The draft is changed as it says, an hour later, and sent again. */
async function sentAgain({ store, reference, file }: Told, answers: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void> {
  const now = await file();
  const changed = Object.entries(answers).map(([key, value]) => {
    const was = now.answers[key];
    if (!was) throw new Error(`“${key}” has no answer`);
    return [key, { ...was, value: { ...was.value, ...value }, at: later.toISOString() }] as const;
  });
  await store.tx(async (q) => {
    await agreements.change(q, now, { status: 'with-partner', reply: null, sent, answers: { ...now.answers, ...Object.fromEntries(changed) } }, later);
    const body = { what: 'agreement-sent', agreement: reference, finalOnYes: false, by: now.drafter.personId, organisation: now.sharing.id };
    await events.append(q, { id: newId(), chain: agreementChain(reference), at: later, body }, sha256);
  });
}

async function text(world: Told, actor: Actor) {
  const seen = await read(world, actor, readAgreement, { reference: world.reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view.text;
}

describe('reading an agreement again', () => {
  it('shows what the sender wrote, and no changes the first time', async () => {
    const world = await sentToPartner({ sent: { ...sent, message: 'As we said on the telephone' } });
    expect(await text(world, reviewers.manager)).toMatchObject({
      message: { heading: expect.stringContaining('Message from'), text: 'As we said on the telephone' },
    });
    expect((await text(world, reviewers.manager))?.changes).toBeUndefined();
  });

  it('shows what was asked for and which questions were answered since', async () => {
    const world = await sentToPartner();
    await world.decide({ decision: 'changes', changes: 'Say who is told first' });
    await sentAgain(world, { people: { howMany: 'over-10000' }, 'legal-read': { read: 'read' } }); // what the drafter has read is no news
    const seen = await text(world, reviewers.manager);
    expect(seen?.changes).toMatchObject({ asked: { by: 'You asked:', text: 'Say who is told first' }, sentences: [] });
    expect(seen?.changes?.rows).toHaveLength(1);
    expect(seen?.changes?.rows[0]?.side).toBe('sharing');
    expect((await text(world, reviewers.signatory))?.changes?.asked?.by).toBe('Grace Lindqvist asked:');
  });

  it('says that the same text comes again', async () => {
    const world = await sentToPartner();
    await world.decide({ decision: 'changes', changes: 'Say who is told first' });
    await sentAgain(world, {});
    await world.alter({ sent: { ...sent, answers: {}, before: {} } });
    expect((await text(world, reviewers.manager))?.changes?.heading).toMatch(/sends the same text again, with a message$/u);
  });

  it('shows Before and Now where a version of the text was made', async () => {
    const world = await issued();
    expect(await world.run(people.drafter, reopen)).toMatchObject({ kind: 'done' });
    await sentAgain(world, { purpose: { purpose: 'edit' } });
    const changes = (await text(world, people.manager))?.changes;
    expect(changes?.rows).toEqual([]);
    expect(changes?.sentences.length).toBeGreaterThan(0);
  });
});
