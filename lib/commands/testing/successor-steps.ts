// A new version of the agreement that the surgery and the debt advice charity have signed, step by step by the commands themselves.
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { surroundings } from '@/db/surroundings';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Outcome } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/domain/people/actor';
import { cardsShown, checkCards } from '@/lib/domain/questions/check-cards';
import type { AnyCommand } from '@/lib/server/command';
import type { Ports } from '@/lib/server/ports';
import { sha256 } from '@/lib/server/sha256';
import { amendAgreement } from '../amend-agreement';
import { answerQuestion } from '../answer-question';
import { confirmSuggestions } from '../confirm-suggestions';
import { decideOnAgreement } from '../decide-on-agreement';
import { issueForSignature } from '../issue-for-signature';
import { renewAgreement } from '../renew-agreement';
import { sendAgreement } from '../send-agreement';
import { issued, people, sign, type World } from './signing-steps';

/** Version 1, signed by both sides. */
export async function bothSigned(over: Partial<Ports> = {}): Promise<World> {
  const world = await issued(over);
  for (const actor of [people.sharing, people.receiving]) {
    const out = await sign(world, actor);
    if (out.kind !== 'done') throw new Error(JSON.stringify(out));
  }
  return world;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Another agreement of the same world, named by its reference. */
export function inWorld(world: World, reference: string) {
  const file = async () => {
    const found = await agreements.file(world.store.q, reference, ['northfield-surgery']);
    if (!found) throw new Error(`no agreement ${reference}`);
    return found;
  };
  const run = (actor: Actor, command: AnyCommand, fields: Fields = {}): Promise<Outcome<object>> => world.run(actor, command, { reference, ...fields });
  const standing = async () => {
    const now = await file();
    return standingOf(now, catalogue, { ...(await surroundings(world.store.q, now)), today: dayOf(world.now().toISOString()), hash: sha256 });
  };
  const answer = async (screen: string, fields: Fields, actor: Actor = people.igLead) =>
    run(actor, answerQuestion, { screen, revision: (await file()).answers[screen]?.revision ?? 0, fields });
  return { ...world, reference, file, run, standing, answer };
}
export type Next = ReturnType<typeof inWorld>;

function referenceOf(out: Outcome<object>): string {
  if (out.kind !== 'done') throw new Error(JSON.stringify(out));
  return (out.result as { readonly reference: string }).reference;
}

export const amend = async (world: World, sections: readonly string[], actor: Actor = people.igLead): Promise<Next> =>
  inWorld(world, referenceOf(await world.run(actor, amendAgreement, { fields: { sections } })));

export const renew = async (world: World, fields: Fields = { start: 'last-signature', review: '12m' }, actor: Actor = people.igLead): Promise<Next> =>
  inWorld(world, referenceOf(await world.run(actor, renewAgreement, { fields: { ...fields, checked: 'yes' } })));

const must = async (out: Promise<Outcome<object>>) => {
  const found = await out;
  if (found.kind !== 'done') throw new Error(JSON.stringify(found));
};

/** Every card as it reads. */
export async function confirmAll({ standing, run }: Next): Promise<void> {
  const { context, model } = await standing();
  const cards = checkCards(context, model);
  await must(run(people.igLead, confirmSuggestions, { shown: cardsShown(cards, context), confirmed: cards.map(({ id }) => id) }));
}

/** Sent, agreed by the partner, made final. */
export async function issueNext(next: Next): Promise<void> {
  await must(next.run(people.igLead, sendAgreement, { fields: {} }));
  await must(next.answer('enough', { enough: 'enough' }, people.manager));
  const fields = { decision: 'agree', signatory: 'riverside-signatory' };
  await must(next.run(people.manager, decideOnAgreement, { revision: String((await next.file()).revision), fields }));
  await must(next.run(people.igLead, issueForSignature, { revision: String((await next.file()).revision) }));
}

/** By both sides, just logged in and shown the text just now. */
export async function signNext(next: Next): Promise<void> {
  for (const actor of [people.sharing, people.receiving])
    await must(sign(next, { ...actor, authenticatedAt: next.now() }, { shown: next.now().toISOString() }));
}
