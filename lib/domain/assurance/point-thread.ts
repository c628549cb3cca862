// What both sides ask each other about one point of the checklist, and reply: the charity before it answers, the IG lead of the sharing side in a
// review. Both of them read it, and nobody else: it is kept with the checklist, and nothing of it is printed or signed.
import type { Catalogue } from '../agreement/catalogue';
import type { Side } from '../agreement/model';
import { mailedOnce, type Notice } from '../audit/notices';
import { type Done, done, type Refusal, refused } from '../outcome';
import type { Field, Form, FormErrors, FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { AnsweringPerson } from './answer-checklist';
import { whyAnswersRest } from './answer-checklist';
import type { Checklist } from './checklist';
import type { ChecklistGround } from './checklist-ground';
import { checklistJourney } from './checklist-journey';
import { whyChecklistRests } from './checklist-rests';

export interface PointMessage {
  readonly id: string;
  /** A point of the checklist, or “dspt”. */
  readonly point: string;
  readonly side: Side;
  readonly by: string;
  readonly byName: string;
  /** A question; otherwise what was replied to one. */
  readonly asks: boolean;
  readonly text: string;
  /** ISO UTC. */
  readonly at: string;
}

/** Enough for everything that can be asked about one point, and an end for somebody who only posts. */
const messagesLimit = 100;
const tooMany = 'There are too many questions about this point already. Call them instead';

const messageForm = (label: string, called: string, empty: string, long: string): Form => ({
  fields: [{ name: 'message', kind: 'textarea', label, called, limit: 500, errors: { empty, long } }],
});

const askForm = messageForm('Your question', 'your question', 'Enter your question', 'Your question must be 500 characters or less');
const replyForm = messageForm('Your reply', 'your reply', 'Enter your reply', 'Your reply must be 500 characters or less');

/** The charity asks, unless a question of the other side waits for its reply; the sharing side replies, and asks in its review. */
export const pointForm = (side: Side, open: PointMessage | undefined): Form => (side === 'sharing' || open?.side === 'sharing' ? replyForm : askForm);

/** The field of a reply that is given in the middle of a review. */
export const replyName = (point: string): string => `reply-${point}`;

/** The same reply, beside its point on the page of the review. */
export const replyOnReview = (point: string, title: string): Field => ({
  name: replyName(point),
  kind: 'textarea',
  label: 'Your reply',
  called: `your reply about ${title}`,
  optional: true,
  limit: 500,
  errors: { long: 'Your reply must be 500 characters or less' },
});

/** Whether a thread has room for one more. */
export const hasRoom = (messages: readonly PointMessage[], point: string): boolean => ofPoint(messages, point).length < messagesLimit;

/** Replies on the page of the review for which no room is left, each at its field. */
export const repliesWithoutRoom = (messages: readonly PointMessage[], value: FormValue): FormErrors =>
  Object.fromEntries(
    [...new Set(messages.map(({ point }) => point))].flatMap((point) =>
      hasRoom(messages, point) || (value[replyName(point)] ?? '') === '' ? [] : [[replyName(point), tooMany]],
    ),
  );

/** The words for a point inside a sentence; undefined for what is none. */
export function pointNamed(point: string, { checklist }: Pick<Catalogue, 'checklist'>): { readonly title: string; readonly topic: string } | undefined {
  return point === 'dspt' ? { title: 'DSPT result', topic: 'the DSPT result' } : checklist.find(({ id }) => id === point);
}

export const ofPoint = (messages: readonly PointMessage[], point: string) => messages.filter((one) => one.point === point);

/**
 * The question that nobody has replied to. A decision on the checklist settles what the charity asked before it; what the IG lead asked in a review
 * is settled when the checklist is sent again. The oldest message first.
 */
export function unanswered(thread: readonly PointMessage[], { decision, status }: Pick<Checklist, 'decision' | 'status'>): PointMessage | undefined {
  const last = thread.at(-1);
  if (!last?.asks) return undefined;
  const open = last.side === 'sharing' ? status === 'question-asked' : last.at > (decision?.at ?? '');
  return open ? last : undefined;
}

/** What the charity replied to the last question of the sharing side. */
export function lastReply(thread: readonly PointMessage[]): PointMessage | undefined {
  const asked = thread.findLastIndex(({ side, asks }) => side === 'sharing' && asks);
  return thread.slice(asked + 1).findLast(({ side, asks }) => side === 'receiving' && !asks);
}

/** The points about which the charity has written since a moment (ISO UTC). */
export const writtenSince = (messages: readonly PointMessage[], since: string): ReadonlySet<string> =>
  new Set(messages.flatMap(({ side, point, at }) => (side === 'receiving' && at > since ? [point] : [])));

/** Does the sharing side have something to reply to? What it asked itself waits for the charity, and is closed by nobody but the charity. */
export const mayReply = (thread: readonly PointMessage[], open: PointMessage | undefined): boolean => thread.length > 0 && open?.side !== 'sharing';

/** Where the charity goes on with the point that it asked about; undefined while its answers cannot change, or nothing is asked there. */
export function pathOfPoint(ground: ChecklistGround, point: string): string | undefined {
  if (whyAnswersRest(ground) !== undefined) return undefined;
  const steps = checklistJourney(ground.checklist, ground.context).steps.filter(({ key, item }) => (item?.id ?? key) === point);
  return (steps.find(({ answered }) => !answered) ?? steps[0])?.path;
}

export interface PostedMessage {
  readonly point: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface MessageWrites {
  readonly checklist: string;
  readonly message: Omit<PointMessage, 'byName'>;
}

interface Writing extends AnsweringPerson {
  readonly side: Side;
  /** Of the message. */
  readonly id: string;
}

/** One mail an hour to each side; the app tells of every message. */
export function tellOfMessage({ id, agreementReference }: Checklist, { side, asks, at }: Pick<PointMessage, 'side' | 'asks' | 'at'>): readonly Notice[] {
  const kind = side === 'sharing' ? 'mail-point-answered' : asks ? 'mail-point-asked' : 'mail-point-replied';
  return mailedOnce(kind, { agreement: agreementReference }, `${kind}:${id}:${at.slice(0, 'YYYY-MM-DDTHH'.length)}`);
}

type Written = Done<{ readonly checklist: string; readonly point: string; readonly to?: string }, MessageWrites>;

export function decidePointMessage(ground: ChecklistGround, thread: readonly PointMessage[], posted: PostedMessage, by: Writing): Written | Refusal {
  const { file, checklist, context } = ground;
  const { point, fields } = posted;
  const { side, id, person, at } = by;
  if (!pointNamed(point, context.catalogue)) return { kind: 'not-found' };
  const rests = whyChecklistRests(file);
  if (rests !== undefined) return refused(rests);
  const open = unanswered(thread, checklist);
  if (side === 'sharing' && !mayReply(thread, open)) return refused(`${context.partner.name} has not asked about this`);
  if (!hasRoom(thread, point)) return refused(tooMany);
  const read = readForm(pointForm(side, open), { ...fields }, context.today);
  if (!read.ok) return refusalOf(read);
  const asks = side === 'receiving' && open?.side !== 'sharing';
  const to = side === 'receiving' ? pathOfPoint(ground, point) : undefined;
  return done(
    { checklist: checklist.id, point, ...(to !== undefined && { to }) },
    { what: asks ? 'point-asked' : 'point-answered', agreement: checklist.agreementReference, checklist: checklist.id, item: point },
    { checklist: checklist.id, message: { id, point, side, by: person, asks, text: String(read.value.message), at } },
    tellOfMessage(checklist, { side, asks, at }),
  );
}
