import 'server-only';
// What the link of a colleague’s invitation opens: who asks and for what, then a code from the mailbox. Looking changes nothing.
import * as z from 'zod';
import { peopleWords } from '@/content/wording/people';
import { type JoiningFile, joiningFile } from '@/db/joining-files';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anybody, hasShownMailbox, isVisitor } from '@/lib/domain/people/actor';
import { invitationState, maskedMailbox } from '@/lib/domain/people/invitation';
import { whyNotJoin } from '@/lib/domain/people/join-organisation';
import type { Form } from '@/lib/domain/questions/form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { joiningPurpose, rowOfLink } from '@/lib/server/tokens';
import { view } from '@/lib/server/view';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import type { JoinPageModel } from './people-models';
import { rolesInSentence } from './role-words';

const words = peopleWords.join;
const codeForm: Form = {
  fields: [
    {
      name: 'code',
      kind: 'text',
      label: words.label,
      limit: 10,
      autocomplete: 'one-time-code',
      spellcheck: false,
      errors: { empty: 'Enter the code from the email' },
    },
  ],
};

interface Looking {
  readonly subject: JoiningFile & { readonly isNewest: boolean };
  readonly token: string;
  readonly codeSent: boolean;
  readonly actor: Actor;
  readonly now: Date;
  readonly attempt: ShownAttempt | undefined;
}

const namesFor = ({ subject: { invitation, organisationName, inviterName }, actor }: Looking) => ({
  own: organisationName,
  by: inviterName,
  mailbox: maskedMailbox(invitation.mailbox),
  roles: rolesInSentence(invitation.roles),
  you: actor.name,
});

const bare = (h1: string, lines: readonly string[]): JoinPageModel => ({ title: h1, h1, problems: [], lines, after: [] });

/** Each way in which a link can be of no use has a page of its own. */
function unusable(looking: Looking): JoinPageModel | undefined {
  const { subject, actor, now } = looking;
  const refusal = whyNotJoin({ ...subject, right: subject.isNewest, actor, now, tally: [] });
  if (refusal?.kind !== 'refused') return undefined;
  const { closed } = words;
  const say = ({ h1, text }: { readonly h1: string; readonly text: string }) => bare(h1, [filledIn(text, namesFor(looking))]);
  const state = invitationState(subject.invitation, now);
  if (state === 'accepted') return { ...say(closed.accepted), way: { href: '/log-in', text: closed.accepted.way } };
  if (state === 'revoked' || state === 'expired') return say(closed[state]);
  if (!subject.isNewest) return say(closed.replaced);
  const wrongAccount = actor.email !== '' && actor.email !== subject.invitation.mailbox;
  if (wrongAccount) return { ...say(closed.account), form: { action: '/do/log-out', hidden: {}, button: closed.account.button, errors: {} } };
  return bare(closed.other, [`${refusal.reason}.`]);
}

function open(looking: Looking): JoinPageModel {
  const { token, codeSent, actor, now, attempt } = looking;
  const say = (text: string) => filledIn(text, namesFor(looking));
  const known = !isVisitor(actor) && hasShownMailbox(actor);
  const asks = codeSent && !known;
  const kept = asks ? keptAnswer(attempt, { command: 'join-organisation' }, codeForm, dayOf(now.toISOString())) : undefined;
  const join = { action: '/do/join-organisation', hidden: { token }, button: say(words.button), errors: kept?.errors ?? {} };
  const refused = attempt?.outcome.kind === 'refused' ? [attempt.outcome.reason] : [];
  return {
    ...bare(say(words.h1), [say(words.asks), say(known ? words.known : asks ? words.codeSent : words.code)]),
    problems: refused,
    form: asks
      ? { ...join, form: codeForm, errors: refused.length > 0 ? {} : join.errors }
      : known
        ? join
        : { action: '/do/send-joining-code', hidden: { token }, button: words.codeButton, errors: {} },
    ...(asks && { again: { hidden: { token }, button: words.again } }),
    after: [say(words.sentTo)],
  };
}

export const joinPage = view({
  name: 'join-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200), code: z.boolean() }),
  load: async (q, { token }, _actor, _now, proves) => {
    const found = await joiningFile(q, rowOfLink(token));
    if (!found) return undefined;
    const is = (n: number) => proves(token, { id: found.invitation.id, purpose: joiningPurpose, counter: n });
    const { counter } = found.invitation;
    const isNewest = is(counter);
    const isOlder = Array.from({ length: Math.min(counter - 1, 100) }, (_, back) => counter - 1 - back).some(is);
    return isNewest || isOlder ? { ...found, isNewest } : undefined;
  },
  allow: () => 'yes',
  show: ({ subject, input: { token, code }, actor, now, attempt }): JoinPageModel => {
    const looking = { subject, token, codeSent: code, actor, now, attempt };
    return unusable(looking) ?? open(looking);
  },
});
