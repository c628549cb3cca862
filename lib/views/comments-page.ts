import 'server-only';
// Comments on the text by section, with what both sides said, and what settles them.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { commentWords } from '@/content/wording/comments';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import * as readings from '@/db/readings';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { mayReadComments, mayReply, replyForm, type Thread, whyNoComment } from '@/lib/domain/agreement/commenting';
import type { Standing } from '@/lib/domain/agreement/standing';
import { isChangedSince } from '@/lib/domain/agreement/text-changed';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { CommentsPageModel, ShownThread } from './comment-models';
import { type KeptAnswer, keptAnswer, type ShownAttempt } from './kept-answer';
import { standingNow } from './known-standing';
import { realPersonWarning } from './question-model';
import { readMark } from './read-mark';
import { settling, shownSuggestion } from './shown-suggestion';
import { namedFor } from './signing-file';

const words = commentWords.page;

interface Looking {
  readonly standing: Standing;
  readonly file: AgreementFile;
  readonly actor: Actor;
  readonly closed: boolean;
  readonly isChanged: (thread: Thread) => boolean;
  /** The thread under which something was typed and refused. */
  readonly on?: string;
  readonly kept: KeptAnswer | undefined;
}

function settledWords({ settled }: Thread): string | undefined {
  return settled && filledIn(words.settled[settled.how], { name: settled.byName, when: momentInWords(settled.at) });
}

function shown(thread: Thread, n: number, looking: Looking): ShownThread {
  const { file, actor, closed, on, kept } = looking;
  const organisations = new Map([file.sharing, ...(file.partner ? [file.partner] : [])].map(({ id, name }) => [id, name]));
  const settled = settledWords(thread);
  const settle = settling(thread, looking);
  const suggestion = shownSuggestion(thread, looking);
  const typed = on === thread.id ? kept : undefined;
  const again = thread.settled !== undefined && sideOf(file, actor.organisation) === 'receiving';
  const error = typed?.errors.reply ?? typed?.errors[''];
  const reply = {
    summary: again ? words.replyAgain : words.reply,
    text: String(typed?.fields.reply ?? ''),
    send: words.send,
    ...(error !== undefined && { error }),
  };
  return {
    id: thread.id,
    n,
    open: words.open,
    section: catalogue.wording.headings[thread.section],
    comments: thread.comments.map(({ id, byName, organisationId, at, text }) => ({
      id,
      by: [byName, organisations.get(organisationId)].filter(Boolean).join(', '),
      at,
      when: momentInWords(at),
      text,
    })),
    ...(settled !== undefined && { settled }),
    ...(!closed && mayReply(actor, file) === 'yes' && { reply }),
    ...(settle && { settle }),
    ...(suggestion && { suggestion }),
  };
}

/** For the partner while it reads: the text once more, and its reply. */
function waysFor(file: AgreementFile, actor: Actor): CommentsPageModel['ways'] {
  const review = `/agreements/${file.reference}/review`;
  if (sideOf(file, actor.organisation) !== 'receiving' || file.status !== 'with-partner' || mayReply(actor, file) !== 'yes') return [];
  return [
    { href: review, text: words.another },
    { href: `${review}/decide`, text: words.decide },
  ];
}

const threadIn = (attempt: ShownAttempt | undefined, file: AgreementFile): string | undefined => {
  const { thread, reference } = attempt?.values ?? {};
  return reference === file.reference && typeof thread === 'string' ? thread : undefined;
};

export const commentsPage = view({
  name: 'comments-page',
  who: anyMember,
  input: z.strictObject({
    reference: Reference,
    said: z.boolean().optional(),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
  }),
  load: async (q, { reference }, actor, now) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const threads = await comments.ofAgreement(q, reference, actor.organisations);
    const reading = await readings.of(q, reference, actor.person);
    return { file, standing: await standingNow(q, file, now), threads, ...(reading && { reading }) };
  },
  allow: (actor, { file }) => mayReadComments(actor, file),
  show: ({ subject: { file, standing, threads, reading }, actor, input, attempt, now }): CommentsPageModel => {
    const caption = namedFor(file, actor.organisation);
    const closed = whyNoComment(file);
    const on = threadIn(attempt, file);
    const kept = on === undefined ? undefined : keptAnswer(attempt, { command: 'reply-to-comment' }, replyForm, dayOf(now.toISOString()));
    const looking: Looking = {
      standing,
      file,
      actor,
      closed: closed !== undefined,
      isChanged: isChangedSince(standing),
      kept,
      ...(on !== undefined && { on }),
    };
    const drawn = threads.map((thread, index) => shown(thread, index + 1, looking));
    const href = `/agreements/${file.reference}/comments`;
    const refused = attempt?.outcome.kind === 'refused' ? [{ text: attempt.outcome.reason }] : [];
    const errors = drawn.flatMap(({ n, reply }) => (reply?.error === undefined ? [] : [{ text: reply.error, href: `#reply-${n}` }]));
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: `/agreements/${file.reference}` },
      reference: file.reference,
      said: input.said === true && threads.length > 0,
      threads: drawn,
      ways: waysFor(file, actor),
      ...(threads.length > 0 && { mark: readMark(file, reading, actor, { page: 'comments', now: now.toISOString() }) }),
      ...(closed !== undefined && threads.length > 0 && { closed: `${closed}.` }),
      errors: errors.length > 0 ? errors : refused,
      ...(kept?.interruption &&
        !input.changing && { realPerson: realPersonWarning(kept.interruption, replyForm, words.h1, { href, attemptId: input.attempt }) }),
      typed: { reference: file.reference, thread: on ?? '', reply: String(kept?.fields.reply ?? '') },
    };
  },
});
