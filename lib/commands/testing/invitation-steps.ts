// A draft of Northfield Surgery for a charity that nobody knows, ready to be sent; and the mails that follow.
import { randomUUID } from 'node:crypto';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import * as mail from '@/db/mail';
import { surroundings } from '@/db/surroundings';
import { anAgreedAgreement, demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { checkCards, readCheck } from '@/lib/domain/questions/check-cards';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { invitePage } from '@/lib/views/invite-page';
import { sha256 } from '@/lib/server/sha256';
import { deliverMail } from '@/lib/server/worker/deliver-mail';
import * as outbox from '@/db/outbox';
import { acceptInvitation } from '../accept-invitation';
import { answerQuestion } from '../answer-question';
import { sendAgreement } from '../send-agreement';

export const drafter = demonstrationActor('northfield-drafter');
export const newCharity = { partner: 'new', name: 'Harbour Community Kitchen', person: 'Mo Adeyemi', email: 'Mo@Harbour-Kitchen.example' } as const;
export const theirMailbox = 'mo@harbour-kitchen.example';

type Ports = ReturnType<typeof testPorts>;

/** Every suggestion confirmed as it reads, and the legal side checked by the IG lead. */
async function makeReady(ports: Ports, read: () => Promise<AgreementFile>, igReview: AgreementFile['igReview']) {
  const file = await read();
  const standing = standingOf(file, catalogue, { ...(await surroundings(ports.store.q, file)), today: dayOf(testNow.toISOString()), hash: sha256 });
  const cards = checkCards(standing.context, standing.model);
  const checked = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, standing.context);
  if (!checked.ok || !igReview || !standing.resultHash) throw new Error('not confirmed');
  const check = { value: checked.value, revision: 1, by: drafter.person, at: testNow.toISOString() };
  const change = { answers: { ...file.answers, check }, igReview: { ...igReview, resultHash: standing.resultHash } };
  await ports.store.tx(async (q) => agreements.change(q, file, change, testNow));
}

/** A draft like the one with the debt advice charity, for whom `partner` says; undefined leaves the partner open. */
export async function draftFor(partner: Readonly<Record<string, string>>) {
  const ports = testPorts();
  const model = await anAgreedAgreement(ports.store);
  const reference = 'SA-9XKD-4TNB';
  const { partner: _, check: __, enough: ___, 'only-you': ____, ...answers } = model.answers;
  const signatory = model.sharingSignatory && { sharingSignatory: model.sharingSignatory };
  const draft = { id: randomUUID(), reference, sharingOrganisationId: model.sharing.id, drafterId: drafter.person, answers, ...signatory };
  await ports.store.tx(async (q) => agreements.insertDraft(q, draft, testNow));
  const file = async () => {
    const found = await agreements.file(ports.store.q, reference, [model.sharing.id]);
    if (!found) throw new Error('the draft is gone');
    return found;
  };
  const run = (actor: Actor, command: AnyCommand, fields: Readonly<Record<string, unknown>> = {}) =>
    execute(ports, actor, command, { once: aOnce(), reference, ...fields });
  const answered = await run(drafter, answerQuestion, { screen: 'partner', revision: 0, fields: partner });
  const legal = { screen: 'legal-read', revision: model.answers['legal-read']?.revision, fields: { read: 'read' } };
  if (answered.kind === 'done' && (await run(drafter, answerQuestion, legal)).kind === 'done') await makeReady(ports, file, model.igReview);
  return { ...ports, reference, file, run, answered };
}

export type InvitationWorld = Awaited<ReturnType<typeof draftFor>>;

/** The draft for the new charity, sent: its manager is invited. */
export async function invited(partner: Readonly<Record<string, string>> = newCharity) {
  const world = await draftFor(partner);
  const sent = await world.run(drafter, sendAgreement, { fields: {} });
  if (sent.kind !== 'done') throw new Error(JSON.stringify(sent));
  return world;
}

/** Works off the outbox as the demonstration does, a second later, and returns the mails, newest last. */
export async function mails(world: Pick<InvitationWorld, 'store' | 'now' | 'clock' | 'secret' | 'origin'>): Promise<readonly mail.Letter[]> {
  world.clock.now = new Date(world.clock.now.getTime() + 1000);
  for (const row of await outbox.due(world.store.q, world.now(), 100, 'mail')) await deliverMail(world, { letters }, row);
  return [...(await mail.newest(world.store.q))].reverse();
}

export const tokenIn = ({ text }: Pick<mail.Letter, 'text'>): string => /\/invite\/(\S+)/.exec(text)?.[1] ?? '';

/** The token of the newest invitation in the mail. */
export async function newestToken(world: InvitationWorld): Promise<string> {
  const all = (await mails(world)).filter(({ about }) => about === 'mail-invitation');
  return all.length > 0 ? tokenIn(all[all.length - 1] as mail.Letter) : '';
}

export const accept = (world: InvitationWorld, token: string, { actor = aVisitor(), name = 'Mo Adeyemi', once = aOnce() } = {}) =>
  execute(world, actor, acceptInvitation, { once, token, name });

export async function invitationOf({ store, reference }: InvitationWorld) {
  const found = await invitations.newestFor(store.q, reference, ['northfield-surgery']);
  if (!found) throw new Error('nobody was invited');
  return found;
}

export const DAY = 86_400_000;
/** So much later. */
export const at = (world: InvitationWorld, ms: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + ms);
};
/** What the link shows, or why nothing is shown. */
export async function page(world: InvitationWorld, token: string, actor = aVisitor()) {
  const seen = await read(world, actor, invitePage, { token });
  return seen.kind === 'seen' ? seen.view : seen.kind;
}
export const heading = async (world: InvitationWorld, token: string, actor = aVisitor()) => {
  const seen = await page(world, token, actor);
  return typeof seen === 'string' ? seen : seen.h1;
};
