// The partner’s side of an agreement that was sent to it: Exampleton Hospice, asked by Exampleton Hospitals.
import * as agreements from '@/db/agreements';
import { aSentAgreement, demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { Outcome } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { answerQuestion } from '../answer-question';
import { decideOnAgreement } from '../decide-on-agreement';

export const reviewers = {
  manager: demonstrationActor('exampleton-hospice-manager'),
  signatory: demonstrationActor('exampleton-hospice-signatory'),
  reader: demonstrationActor('exampleton-hospice-reader'),
  drafter: demonstrationActor('exampleton-trust-drafter'),
  stranger: demonstrationActor('riverside-manager'),
} as const;

/** Everything on “Things only you can confirm”, as it is suggested. */
export const asSuggested = { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' } as const;

export type SentWorld = Awaited<ReturnType<typeof sentToPartner>>;

/** An agreement that waits for the hospice’s reply, in a store of its own. */
export async function sentToPartner(change: agreements.AgreementChange = {}) {
  const ports = testPorts();
  const { reference } = await aSentAgreement(ports.store);
  const file = async () => {
    const found = await agreements.file(ports.store.q, reference, ['exampleton-trust']);
    if (!found) throw new Error('the agreement is gone');
    return found;
  };
  const alter = async (what: agreements.AgreementChange) => {
    const now = await file();
    await ports.store.tx(async (q) => agreements.change(q, now, what, testNow));
  };
  if (Object.keys(change).length > 0) await alter(change);
  const run = (actor: Actor, command: AnyCommand, fields: Readonly<Record<string, unknown>>): Promise<Outcome<object>> =>
    execute(ports, actor, command, { once: aOnce(), reference, ...fields });
  const answer = async (screen: string, fields: Readonly<Record<string, unknown>>, actor: Actor = reviewers.manager, revision?: number) =>
    run(actor, answerQuestion, { screen, revision: revision ?? (await file()).answers[screen]?.revision ?? 0, fields });
  const decide = async (fields: Readonly<Record<string, unknown>>, actor: Actor = reviewers.manager, more: Readonly<Record<string, unknown>> = {}) =>
    run(actor, decideOnAgreement, { revision: String((await file()).revision), fields, ...more });
  return { ...ports, reference, file, alter, answer, decide };
}

/** The hospice says that it is enough and takes every suggestion. */
export async function confirmed({ answer }: SentWorld, over: Readonly<Record<string, unknown>> = {}): Promise<void> {
  for (const [screen, fields] of [
    ['enough', { enough: 'enough' }],
    ['only-you', { ...asSuggested, ...over }],
  ] as const) {
    const out = await answer(screen, fields);
    if (out.kind !== 'done') throw new Error(JSON.stringify(out));
  }
}
