import 'server-only';
// The IG lead’s look at a checklist (A1): what was declared and answered, what both sides have said about it, what to do about each answer that is
// not Yes, and the decision.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { checklistWording } from '@/content/wording/checklist';
import * as checklistFiles from '@/db/checklist-files';
import * as checklistLooks from '@/db/checklist-looks';
import * as listedChecklists from '@/db/listed-checklists';
import * as pointMessages from '@/db/point-messages';
import { decisionHeading } from '@/lib/domain/assurance/assurance-decision-form';
import { assuranceReviewValue } from '@/lib/domain/assurance/assurance-review';
import { mayRest, rowsToReview } from '@/lib/domain/assurance/assurance-review-form';
import { type ChangedSince, changedSince, saidNothingOf } from '@/lib/domain/assurance/changed-since';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { type ChecklistGround, leavesMailboxOpen } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { checklistTag } from '@/lib/domain/assurance/checklist-tag';
import { ofPoint, type PointMessage, writtenSince } from '@/lib/domain/assurance/point-thread';
import { whyReviewRests } from '@/lib/domain/assurance/review-checklist';
import { pointsToReplyTo, reviewPageForm } from '@/lib/domain/assurance/review-page';
import { anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import { prefillForm } from '@/lib/domain/questions/prefill-form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { shownMessage } from './asked-points';
import type { ChecklistReviewPage, OrClosed, ReviewPoint } from './checklist-models';
import { checklistPoints, helpSaid, withoutChange } from './checklist-points';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { type KeptAnswer, keptAnswer, type ShownAttempt } from './kept-answer';
import type { QuestionPageModel } from './question-page-model';
import { realPersonWarning } from './question-model';
import { shownQueue } from './shown-queue';
import { shownSources } from './shown-sources';

const { review, decision, caption, about } = checklistWording;

interface Asking {
  readonly ground: ChecklistGround;
  readonly messages: readonly PointMessage[];
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  readonly queued: ReturnType<typeof shownQueue>;
  readonly since: ChangedSince | undefined;
}

/** Words and form of the page, with what was typed and refused. */
function asked({ ground, messages, attempt, attemptId, changing, queued, since }: Asking): QuestionPageModel {
  const { checklist, context } = ground;
  const names = checklistNames(context);
  const form = reviewPageForm(ground, messages);
  const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
  const kept: KeptAnswer | undefined = keptAnswer(mine, { command: 'review-checklist' }, form, context.today);
  const value = kept?.fields ?? prefillForm(form, assuranceReviewValue(checklist, context, since?.points));
  const errors = kept?.errors ?? {};
  const rests = form.fields.filter(mayRest).length > 1;
  const h1 = review.h1(names);
  const href = queued.within(`/checklists/${checklist.id}/review`);
  return {
    title: `${h1} – ${about(names)}`,
    caption,
    h1,
    form: drawnForm(form, value, errors),
    value,
    errors,
    ...(kept && { wrongParts: kept.wrongParts }),
    action: '/do/review-checklist',
    hidden: { checklist: checklist.id, revision: String(checklist.revision), ...queued.hidden },
    buttons: { ...queued.buttons(review.button), ...(rests && { rest: review.rest }) },
    why: { text: review.why, sources: shownSources(review.sources) },
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href, attemptId }) }),
  };
}

const mailboxNote = ({ ground }: Asking): Pick<ChecklistReviewPage['decision'], 'mailbox'> =>
  leavesMailboxOpen(ground, catalogue, ground.context.today)
    ? { mailbox: { heading: decision.mailbox, text: filledIn(decision.mailboxText, checklistNames(ground.context)) } }
    : {};

/** What a point said when it was last looked at; or that it says the same, and the charity has written beside it. */
function beforeOf(
  since: ChangedSince | undefined,
  context: ChecklistGround['context'],
  written: ReadonlySet<string>,
): (id: string) => Pick<ReviewPoint, 'changed'> {
  const points = since?.before ? new Map(checklistPoints(since.before, context, 'sharing').map((point) => [point.id, point] as const)) : undefined;
  return (id) => {
    if (!since?.points.has(id)) return since && written.has(id) ? { changed: { tag: review.changed.replied } } : {};
    const was = points?.get(id);
    return {
      changed: {
        tag: review.changed.tag,
        ...(was && { before: { heading: review.changed.before, answer: was.answer, details: was.details, ...(was.plan && { plan: was.plan }) } }),
      },
    };
  };
}

/** On another look: what is to be read first, by the ids of its points. */
function firstOf({ ground, messages, since }: Asking, open: ReadonlySet<string>, written: ReadonlySet<string>): Pick<ChecklistReviewPage, 'changes'> {
  if (!since) return {};
  const { checklist } = ground;
  const about = Object.entries(checklist.review?.rows ?? {}).flatMap(([id, { outcome }]) => (outcome === 'ask' ? [id] : []));
  const left = [...open].filter((id) => saidNothingOf(checklist, id));
  const first = [...new Set([...written, ...pointsToReplyTo(ground, messages), ...since.points, ...about, ...left])];
  const { heading, none, fold } = review.changed;
  return { changes: { heading, none, fold, first } };
}

function page(asking: Asking): ChecklistReviewPage {
  const { ground, messages, since, queued } = asking;
  const { checklist, context } = ground;
  const written = writtenSince(messages, checklist.review?.at ?? '');
  const changed = beforeOf(since, context, written);
  // What was noted before stands in the form itself.
  const points = checklistPoints(checklist, context, 'sharing').map(
    (point): ReviewPoint => ({
      ...withoutChange(point),
      noted: helpSaid(checklist.review?.rows[point.id]),
      said: ofPoint(messages, point.id).map((one) => shownMessage(one, ground)),
      ...changed(point.id),
    }),
  );
  const open = new Set(rowsToReview(checklist, context).map(({ item }) => item.id));
  const dspt = points.find(({ id }) => id === 'dspt');
  const { text, tint } = checklistTag(checklist, context, 'sharing', ground.file.rechecks);
  if (!dspt) throw new Error('A checklist begins with its DSPT row');
  return {
    ...asked(asking),
    back: queued.back ?? { href: `/checklists/${checklist.id}` },
    ...(queued.queue && { queue: queued.queue }),
    tag: { text, tint },
    dspt: { point: dspt, say: review.lookup, link: { text: review.lookupLink, href: review.lookupHref } },
    rows: Object.fromEntries(points.filter(({ id }) => open.has(id)).map((point) => [`row-${point.id}`, point])),
    settled: { heading: review.settled, ask: review.ask, rows: points.filter(({ id }) => id !== 'dspt' && !open.has(id)) },
    ...firstOf(asking, open, written),
    decision: { heading: decisionHeading(context), ...mailboxNote(asking) },
  };
}

export const checklistReviewPage = view({
  name: 'checklist-review-page',
  who: anyMember,
  input: z.strictObject({ id: Id, attempt: z.string().max(40).optional(), changing: z.boolean().optional(), from: z.string().max(40).optional() }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found) return undefined;
    const messages = await pointMessages.of(q, found.checklist, actor.organisations);
    const look = await checklistLooks.lastOf(q, found.checklist, actor.organisations);
    return { ...found, messages, look, waiting: await listedChecklists.toReview(q, actor.organisations) };
  },
  allow: (actor, { file, leads }) => (file ? mayDecideOnChecklist(actor, file, leads) : 'yes'),
  show: ({ subject, input, attempt, now }): OrClosed<ChecklistReviewPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const rests = whyReviewRests(found.ground, subject.messages);
    if (rests !== undefined) return closed('review', rests, toChecklist(subject.checklist.id));
    const queued = shownQueue(subject.waiting, input.id, input.from);
    const { messages, look } = subject;
    const { ground } = found;
    const since = changedSince(ground.checklist, look, ground.context);
    return page({ ground, messages, since, attempt, attemptId: input.attempt, changing: input.changing, queued });
  },
});
