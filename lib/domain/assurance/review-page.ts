// The IG lead’s one page about a checklist (A1 with A2): the look-up, what to do about each point, replies to what the charity asks, and the
// decision. It is sent at once and kept at once: the decision is taken on the review that came with it, or nothing is written.
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import type { Field, Form, FormErrors, FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { assuranceReviewErrors, readAssuranceReview } from './assurance-review';
import { decidesNow, decisionOfReview } from './assurance-decision-form';
import { firstName } from './asked-first';
import { assuranceReviewForm, firstsChosen, pointsInPlace, questionOn, rowsToReview, withRest } from './assurance-review-form';
import type { Checklist } from './checklist';
import { reviewed } from './checklist-changes';
import type { ChecklistGround } from './checklist-ground';
import { isLookUpOpen } from './dspt-standing';
import type { Notice } from '../audit/notices';
import { hasRoom, ofPoint, type PointMessage, pointNamed, repliesWithoutRoom, replyName, replyOnReview, tellOfMessage, unanswered } from './point-thread';
import { decideDecision, type DecidingPerson, type DecisionWrites, whyReviewRests } from './review-checklist';

type Message = Omit<PointMessage, 'byName'>;
type Fields = Readonly<Record<string, unknown>>;

/** decides: the decision was taken too. messages: what is said about points from now on. */
export type ReviewWrites = DecisionWrites & { readonly decides: boolean; readonly messages: readonly Message[] };

interface Reviewed {
  readonly checklist: string;
  readonly reference: string;
  readonly asked: boolean;
  readonly decided: boolean;
  readonly goesOn: boolean;
}

const optional = (field: Field): Field => ({ ...field, optional: true });

/** Points whose question waits for this reply: the DSPT result first, then in their order. */
export function pointsToReplyTo({ checklist, context: { catalogue } }: ChecklistGround, messages: readonly PointMessage[]): readonly string[] {
  return ['dspt', ...catalogue.checklist.map(({ id }) => id)].filter((point) => unanswered(ofPoint(messages, point), checklist)?.side === 'receiving');
}

/** In the order of the page: the look-up and the rows, each with its reply; what may be asked about points that are in place; the decision. */
export function reviewPageForm(ground: ChecklistGround, messages: readonly PointMessage[]): Form {
  const { checklist, context } = ground;
  const { fields } = assuranceReviewForm(checklist, context);
  const replies = new Set(pointsToReplyTo(ground, messages));
  const reply = (point: string): readonly Field[] =>
    replies.delete(point) ? [replyOnReview(point, pointNamed(point, context.catalogue)?.topic ?? 'the point')] : [];
  const open = fields.flatMap((field) => [field, ...reply(field.name === 'lookup' ? 'dspt' : field.name.replace(/^row-/, ''))]);
  const settled = pointsInPlace(checklist, context).flatMap((standing) => [...reply(standing.item.id), ...questionOn(standing).map(optional)]);
  // Of points that the DSPT result covers.
  const rest = [...replies].flatMap(reply);
  return { fields: [...open, ...settled, ...rest, decisionOfReview(checklist, context)] };
}

const asksOf = (name: string, given: unknown): boolean => name.startsWith('row-') && (given === 'ask' || (Array.isArray(given) && given.includes('ask')));

/** Where something is asked, the decision waits, and so does what comes first of a plan: nobody has to say so. */
function formFor(posted: Fields, form: Form, asks: boolean): Form {
  const asked = Object.entries(posted).flatMap(([name, given]) => (asksOf(name, given) ? [firstName(name.slice('row-'.length))] : []));
  const waits = new Set([...asked, ...(asks || asked.length > 0 ? ['decision'] : [])]);
  return { fields: form.fields.map((field) => (waits.has(field.name) ? optional(field) : field)) };
}

function decisionErrors(value: FormValue, looked: Checklist, { context }: ChecklistGround): FormErrors {
  if (!decidesNow(value)) return {};
  if (looked.status === 'question-asked') return { decision: 'Select ‘Decide later’: your question is not answered yet' };
  if (value.decision !== 'not-yet' && isLookUpOpen(looked, context.today))
    return { lookup: `Look up the DSPT result that ${context.partner.name} gave, or select ‘Decide later’ or ‘Not yet’` };
  const seen = looked.review?.rows ?? {};
  const opened = rowsToReview(looked, context).some(({ item }) => seen[item.id] === undefined);
  if (!opened || value.decision === 'not-yet') return {};
  return { decision: 'Select ‘Decide later’ or ‘Not yet’: without this DSPT result there are more points to look at' };
}

/** What is said about points: a reply where one was typed, and each question, so that it stays to be read when it is answered. */
function messagesOf(value: FormValue, looked: Checklist, before: readonly PointMessage[], by: DecidingPerson & { readonly id: string }): readonly Message[] {
  const say = (point: string, asks: boolean, text: string): Message => ({
    id: `${by.id}-${asks ? 'a' : 'r'}-${point}`,
    point,
    side: 'sharing',
    by: by.by,
    asks,
    text,
    at: by.at,
  });
  const points = [...new Set(before.map(({ point }) => point))];
  const replies = points.flatMap((point) => {
    const text = value[replyName(point)];
    return typeof text === 'string' && text !== '' ? [say(point, false, text)] : [];
  });
  const asked = Object.entries(looked.review?.rows ?? {}).flatMap(([point, { outcome, question }]) =>
    outcome === 'ask' && question ? [say(point, true, question)] : [],
  );
  return [...replies, ...asked.filter(({ point }) => hasRoom(before, point))]; // the question stands in the review too
}

type Out = Done<Reviewed, ReviewWrites>;

/** One mail for one press: what else was said in it stands in the app, and the mail names it. */
const inTheApp = (told: readonly Notice[]): readonly Notice[] => told.filter(({ about }) => 'only' in about && about.only === 'app');
const alsoReplied = (told: readonly Notice[]): { readonly how?: string } => (told.length > 0 ? { how: 'replied' } : {});

/** The review with what was said, before anything is decided. */
function keeping(ground: ChecklistGround, looked: Checklist, messages: readonly Message[]): Out {
  const { checklist } = ground;
  const { id, agreementReference: agreement } = checklist;
  const asked = looked.status === 'question-asked';
  const replies = messages.filter(({ asks }) => !asks);
  const told = replies.flatMap((one) => tellOfMessage(checklist, one));
  return {
    ...done(
      { checklist: id, reference: agreement, asked, decided: false, goesOn: false },
      { what: 'checklist-reviewed', agreement, checklist: id, asked },
      { checklist, changed: looked, decides: false, messages },
      asked ? [{ kind: 'mail-checklist-question' as const, about: { agreement, ...alsoReplied(told) } }, ...inTheApp(told)] : told,
    ),
    also: replies.map(({ point }) => ({ what: 'point-answered' as const, agreement, checklist: id, item: point })),
  };
}

function andDecided(ground: ChecklistGround, kept: Out, { decision, reason, first }: FormValue, by: DecidingPerson): Out | Refusal {
  const { file, context } = ground;
  const looked = kept.writes.changed;
  const said = { decision, ...(reason !== undefined && { reason }), ...(first !== undefined && { first }) };
  const out = decideDecision({ file: { ...file, checklist: looked }, checklist: looked, context }, said, by);
  if (out.kind !== 'done') return out;
  const { result, event, writes, notices } = out;
  return {
    ...kept,
    result: { ...kept.result, decided: true, goesOn: result.goesOn },
    writes: { ...kept.writes, ...writes, checklist: ground.checklist, decides: true },
    notices: [
      ...inTheApp(kept.notices),
      ...notices.map((one) => (one.kind === 'mail-checklist-decided' ? { ...one, about: { ...one.about, ...alsoReplied(kept.notices) } } : one)),
    ],
    also: [...(kept.also ?? []), event],
  };
}

/** `by.id`: of what is said about points. */
export function decideReview(
  ground: ChecklistGround,
  messages: readonly PointMessage[],
  fields: Fields,
  by: DecidingPerson & { readonly id: string },
): Out | Refusal {
  const { checklist, context } = ground;
  const rests = whyReviewRests(ground, messages);
  if (rests !== undefined) return refused(rests);
  const whole = reviewPageForm(ground, messages);
  // Whoever says nothing of what comes first keeps what was chosen for this plan before; for a new plan nobody can have meant “nothing”.
  const given = { ...firstsChosen(checklist, context), ...withRest(fields, whole) };
  const asksInPlace = pointsInPlace(checklist, context).some(({ item }) => String(given[`question-${item.id}`] ?? '').trim() !== '');
  const read = readForm(formFor(given, whole, asksInPlace), given, context.today);
  if (!read.ok) return refusalOf(read);
  const { id: _, ...person } = by;
  const looked = reviewed(checklist, readAssuranceReview(read.value, person, checklist, context));
  const errors = {
    ...assuranceReviewErrors(read.value, checklist, context),
    ...decisionErrors(read.value, looked, ground),
    ...repliesWithoutRoom(messages, read.value),
  };
  if (Object.keys(errors).length > 0) return invalid(errors);
  const kept = keeping(ground, looked, messagesOf(read.value, looked, messages, by));
  return decidesNow(read.value) ? andDecided(ground, kept, read.value, person) : kept;
}
