import 'server-only';
// What the link of an invitation opens: who asks, why, and one button, so that looking at it changes nothing. Where somebody has the
// mailbox the way is to log in, and back to this page by the number of the invitation alone, which opens nothing for anybody else.
import * as z from 'zod';
import { invitationWords } from '@/content/wording/invitation';
import { type InvitationFile, invitationFile } from '@/db/invitation-files';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { needsLogIn, whyNotAccepted, whyNotOpened } from '@/lib/domain/people/accept-invitation';
import { type Actor, anybody, hasShownMailbox, isVisitor } from '@/lib/domain/people/actor';
import { invitationState, maskedMailbox } from '@/lib/domain/people/invitation';
import { invitationForm } from '@/lib/domain/people/invitation-form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { invitationPurpose, type ProvesLink, rowOfLink } from '@/lib/server/tokens';
import { view } from '@/lib/server/view';
import type { InvitePageModel } from './invite-page-model';
import { keptAnswer, type ShownAttempt } from './kept-answer';

const { page: words, closed } = invitationWords;

type Link = 'newest' | 'older' | 'number' | undefined;

/** Which link of this invitation it is, or its number as somebody who has logged in comes back; undefined for a made-up one. */
function linkOf({ id, counter }: InvitationFile['invitation'], token: string, proves: ProvesLink, actor: Actor): Link {
  if (token === id) return isVisitor(actor) ? undefined : 'number';
  const is = (n: number) => proves(token, { id, purpose: invitationPurpose, counter: n });
  if (is(counter)) return 'newest';
  return Array.from({ length: Math.min(counter - 1, 100) }, (_, back) => counter - 1 - back).some(is) ? 'older' : undefined;
}

interface Looking {
  readonly subject: InvitationFile & { readonly link: Link };
  readonly token: string;
  readonly actor: Actor;
  readonly now: Date;
  readonly attempt: ShownAttempt | undefined;
}

const namesFor = ({ subject: { invitation, file, holder }, actor }: Looking) => ({
  sharingOrg: file.sharing.name,
  partner: file.partner?.name ?? 'your organisation',
  sender: file.sent?.byName ?? file.drafter.name,
  mailbox: maskedMailbox(invitation.mailbox),
  own: holder?.organisation.name ?? '',
  you: actor.name,
});

const bare = (h1: string, lines: readonly string[]): InvitePageModel => ({ title: h1, h1, problems: [], lines, after: [] });
const plainButton = (action: string, hidden: Readonly<Record<string, string>>, text: string) => ({ button: { action, hidden, text, value: {}, errors: {} } });

/** By the number of the invitation alone, which says nothing to whoever did not accept it. */
const backHere = (id: string) => `/log-in?next=${encodeURIComponent(`/invite/${id}`)}`;

/** Each way in which a link can be of no use has a page of its own. */
function unusable(looking: Looking): InvitePageModel | undefined {
  const { subject, token, actor, now } = looking;
  const names = namesFor(looking);
  const state = invitationState(subject.invitation, now);
  const opening = { ...subject, right: subject.link === 'newest', loggedInAs: actor.email, unshown: !hasShownMailbox(actor), now, tally: [] };
  const refusal = needsLogIn(opening) ? whyNotOpened(opening) : whyNotAccepted(opening);
  if (!refusal) return undefined;
  const say = ({ h1, text }: { readonly h1: string; readonly text: string }) => bare(h1, [filledIn(text, names)]);
  const { acceptedBy, agreementReference } = subject.invitation;
  if (acceptedBy !== null && acceptedBy === actor.person)
    return { ...say(closed.here), way: { href: `/agreements/${agreementReference}`, text: closed.here.way } };
  if (state === 'accepted')
    return { ...say(closed.accepted), way: { href: isVisitor(actor) ? backHere(subject.invitation.id) : '/log-in', text: closed.accepted.way } };
  if (state === 'revoked' || state === 'expired') return say(closed[state]);
  if (subject.link === 'older' && isVisitor(actor)) return say(closed.replaced);
  const wrongAccount = actor.email !== '' && actor.email !== subject.invitation.mailbox;
  if (wrongAccount) return { ...say(closed.account), ...plainButton('/do/log-out', {}, closed.account.button) };
  if (state === 'aged' && isVisitor(actor)) return { ...say(closed.aged), ...plainButton('/do/renew-invitation', { token }, closed.aged.button) };
  return bare(closed.other.h1, [`${refusal.kind === 'refused' ? refusal.reason : ''}.`]);
}

function problemsOf(attempt: ShownAttempt | undefined): readonly string[] {
  return attempt?.outcome.kind === 'refused' ? [attempt.outcome.reason] : [];
}

function open(looking: Looking): InvitePageModel {
  const { subject, token, actor, now, attempt } = looking;
  const { invitation, file, holder, returning } = subject;
  const known = holder && !isVisitor(actor) && hasShownMailbox(actor);
  const say = <T>(text: T): T => filledIn(text, namesFor(looking));
  const h1 = say(words.h1);
  const kept = keptAnswer(attempt, { command: 'accept-invitation' }, invitationForm, dayOf(now.toISOString()));
  const [name] = invitationForm.fields;
  const form = { fields: name ? [{ ...name, hint: words.nameHint }] : [] };
  const errors = kept?.errors ?? {};
  const accept = { action: '/do/accept-invitation', errors: attempt?.outcome.kind === 'refused' ? {} : errors };
  return {
    ...bare(h1, [say(words.asks)]),
    problems: problemsOf(attempt),
    ...(file.sent?.message && { message: { heading: say('Message from {sender}'), text: file.sent.message } }),
    steps: { heading: words.steps, items: say([...words.todo]), note: say(words.takes) },
    ...(!holder && !returning && { button: { ...accept, hidden: { token }, text: words.button, form, value: kept?.fields ?? { name: invitation.name } } }),
    ...(returning && { button: { ...accept, hidden: { token }, text: words.button, value: {} } }),
    ...(holder && !known && { way: { href: backHere(invitation.id), text: words.logIn } }),
    ...(known && { button: { ...accept, hidden: { token }, text: say(words.joinsButton), value: {} } }),
    after: say([...(known ? [words.joins] : []), ...(holder && !known ? [words.logInWhy] : []), words.sentTo, words.unknown]),
  };
}

export const invitePage = view({
  name: 'invite-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  load: async (q, { token }, actor, _now, proves) => {
    const found = await invitationFile(q, rowOfLink(token), actor);
    const link = found && linkOf(found.invitation, token, proves, actor);
    return found && link && { ...found, link };
  },
  allow: () => 'yes',
  show: ({ subject, input, actor, now, attempt }): InvitePageModel => {
    const looking = { subject, token: input.token, actor, now, attempt };
    return unusable(looking) ?? open(looking);
  },
});
