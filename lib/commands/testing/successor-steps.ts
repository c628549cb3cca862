// A new version of the agreement that the surgery and the debt advice charity have signed, step by step by the commands themselves.
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { surroundings } from '@/db/surroundings';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Outcome } from '@/lib/domain/outcome';
import { igReviewSource } from '@/lib/domain/agreement/ig-reviewing';
import type { Actor } from '@/lib/domain/people/actor';
import { cardsShown, checkCards } from '@/lib/domain/questions/check-cards';
import { igReviewForm } from '@/lib/domain/questions/ig-review-form';
import { igReviewValue } from '@/lib/domain/questions/ig-review-value';
import { mayVisit, missing } from '@/lib/domain/questions/journey';
import { prefillForm } from '@/lib/domain/questions/prefill-form';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import type { AnyCommand } from '@/lib/server/command';
import type { Ports } from '@/lib/server/ports';
import { sha256 } from '@/lib/server/sha256';
import { amendAgreement } from '../amend-agreement';
import { answerQuestion } from '../answer-question';
import { confirmSuggestions } from '../confirm-suggestions';
import { decideOnAgreement } from '../decide-on-agreement';
import { issueForSignature } from '../issue-for-signature';
import { recordIgReview } from '../record-ig-review';
import { renewAgreement } from '../renew-agreement';
import { sendAgreement } from '../send-agreement';
import { wordsRead } from './ig-review-steps';
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

/** Every question of an opened section that nobody has looked at: what stands is saved once more. */
export async function saveOpened({ standing, answer }: Next): Promise<void> {
  for (let at = 0; at < 40; at += 1) {
    const { draft, context } = await standing();
    const step = missing(draft).find(({ key, answer: carried }) => carried && mayVisit(draft, key));
    if (!step?.answer) return;
    await must(answer(step.key, prefillForm(resolveQuestion(step.question, context, step.item).form, step.answer.value)));
  }
}

/** The IG lead’s page as it comes, with her yes. The notice was promised for a day that has passed: she says that it is done. */
export async function checkAgain({ standing, run, now: clock }: Next, actor: Actor = people.igLead): Promise<void> {
  const now = await standing();
  const source = igReviewSource(now);
  if (!source) throw new Error('nothing to check');
  const value = prefillForm(igReviewForm(source), igReviewValue(now.file.igReview, source));
  const [year, month, day] = dayOf(clock().toISOString()).split('-');
  const done = { 'published-day': day, 'published-month': month, 'published-year': year };
  await must(run(actor, recordIgReview, { fields: { ...done, ...value, ...wordsRead(now), shown: now.resultHash, legal: 'right', outcome: 'ready' } }));
}

/** Opened sections are looked at, every card is confirmed as it reads, and the IG lead saves her page. */
export async function confirmAll(next: Next): Promise<void> {
  await saveOpened(next);
  await confirmCards(next);
  await checkAgain(next);
}

/** Every card as it reads. */
export async function confirmCards({ standing, run }: Next): Promise<void> {
  const { context, model } = await standing();
  const cards = checkCards(context, model);
  await must(run(people.igLead, confirmSuggestions, { shown: cardsShown(cards, context), confirmed: cards.map(({ id }) => id) }));
}

/** Sent, agreed by the partner, made final. */
export async function issueNext(next: Next): Promise<void> {
  await must(next.run(people.igLead, sendAgreement, { fields: {} }));
  await replyAndIssue(next);
}

/** Agreed by the partner, made final. */
export async function replyAndIssue(next: Next): Promise<void> {
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
