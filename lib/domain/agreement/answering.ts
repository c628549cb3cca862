// Saving one answer of an agreement: who may, when, and what else it changes. Each answer has a revision of its own, so
// two people on different questions never meet.
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import { answeringRoles } from '../people/agreement-sides';
import type { Organisation } from '../people/organisation';
import { journeyNamed, mayVisit, type Step } from '../questions/journey';
import type { FormValue } from '../questions/form';
import type { JourneyContext } from '../questions/journey-context';
import type { Answers, Question } from '../questions/question';
import { readAnswer } from '../questions/read-answer';
import type { ReadForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { withFile } from '../questions/with-file';
import { sideOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import { notListed, partnerAnswer, provisionalPartner } from './provisional-partner';
import { isClosedHere, notOpenHere } from './replaces';
import { whereNext } from './where-next';

export interface AnsweringSubject {
  readonly file: AgreementFile;
  readonly question: Question;
  readonly item?: string;
  readonly context: JourneyContext;
  /** Who gave the answer that stands now; for the words of a conflict. */
  readonly lastBy?: string;
}

export interface Posted {
  /** The revision of the answer that the page was drawn from; 0 for none. */
  readonly revision: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface AnswerWrites {
  readonly file: AgreementFile;
  readonly answers: Answers;
  /** Set when the partner is chosen anew; null while nobody was invited for it. */
  readonly partnerOrganisationId?: string | null;
  /** A reply rests on the answers it was given with: a changed answer takes it back. */
  readonly reply?: null;
  /** Set when somebody else is named to sign for the sharing side (D07). */
  readonly sharingSignatory?: AgreementFile['sharingSignatory'];
  /** “More than we need” or “something is missing”, in the partner’s words; empty when it is enough. */
  readonly wish?: string;
}

export const keyOf = (question: Pick<Question, 'id'>, item?: string): string => (item === undefined ? question.id : `${question.id}/${item}`);

/** Drafting is for drafters and IG leads of the sharing side. */
export function mayDraft(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  return side === 'sharing' && hasRole(actor, 'drafter', 'ig-lead') ? 'yes' : { forbidden: `Ask ${file.drafter.name} at ${file.sharing.name}` };
}

/** The review is for whoever acts for the partner. */
export function mayAnswer(actor: Actor, { file, question }: Pick<AnsweringSubject, 'file' | 'question'>): 'yes' | 'hidden' | { forbidden: string } {
  if (question.journey === 'draft') return mayDraft(actor, file);
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  const partner = file.partner?.name ?? 'the partner';
  if (side === 'sharing') return { forbidden: `Only ${partner} can answer this` };
  const may = hasRole(actor, ...answeringRoles);
  return may ? 'yes' : { forbidden: `Ask ${file.partner?.contacts.igLead.name || 'your manager'} at ${partner}` };
}

/** Why nothing can be answered now; undefined when it can. */
export function whyClosed(
  { file, question }: { readonly file: AgreementFile; readonly question: Pick<Question, 'journey'> },
  actor: Pick<Actor, 'roles'>,
): string | undefined {
  if (question.journey === 'review') return file.status === 'with-partner' ? undefined : 'This agreement is not waiting for your reply';
  if (file.status !== 'draft' && file.status !== 'changes-asked') return `This agreement is no longer a draft. Take it back or reopen it to change an answer`;
  const withLead = file.heldBy === 'ig-lead' && !actor.roles.includes('ig-lead');
  return withLead ? `The draft is with ${file.igLead?.name ?? 'your IG lead'}. Take it back to change an answer` : undefined;
}

/** A text that nobody had to give can be taken back by emptying it: a law that was named in error (R1c). */
function emptied({ question, file, item }: AnsweringSubject, { fields }: Posted): boolean {
  const typed = question.fields.every(({ options }) => options === undefined);
  const names = question.fields.map(({ name }) => name);
  const blank = Object.entries(fields).every(([name, text]) => names.includes(name) && typeof text === 'string' && text.trim() === '');
  return question.volunteered === true && typed && blank && file.answers[keyOf(question, item)] !== undefined;
}

/** What was sent holds the partner’s own answers and its checklist. Nobody else reads them or is bound by them. */
function sentToAnother({ file: { checklist, partner } }: AnsweringSubject, chosen: string | undefined): Refusal | undefined {
  if (chosen === undefined || !checklist || !partner || partner.id === chosen) return undefined;
  return invalid({ partner: `This agreement was sent to ${partner.name}. Withdraw it and start a new one for another organisation` });
}

/** Whoever is named to sign may sign: the page offers nobody else. */
function signerOf(chosen: unknown, { ownSignatories = [] }: JourneyContext): AgreementFile['sharingSignatory'] {
  const person = ownSignatories.find(({ id }) => id === chosen);
  return person && { personId: person.id, name: person.name, job: person.jobTitle };
}

/** Whoever was chosen: one that is known, or what was typed about one that is not. */
function partnerOf(id: string, answers: Answers, { knownPartners, file }: JourneyContext): Organisation | undefined {
  if (id === notListed) return provisionalPartner(file.reference, answers);
  return knownPartners.find(({ organisation }) => organisation.id === id)?.organisation;
}

/** What the partner asks for when the details are not what it needs (R1): it stands among the comments on “Who and what”. */
function wishOf({ enough, tooMuch, missing }: FormValue): string {
  const asked = enough === 'too-much' ? tooMuch : enough === 'missing' ? missing : undefined;
  return typeof asked === 'string' ? asked : '';
}

/** Order: is it open at all, may one be here, is it open in this version, and has nobody answered since the page was drawn. */
function whyNotNow(subject: AnsweringSubject, key: string, steps: readonly Step[], posted: Posted, actor: Actor): Refusal | undefined {
  const { file, lastBy } = subject;
  const closed = whyClosed(subject, actor);
  if (closed) return refused(closed);
  if (!mayVisit(steps, key)) return { kind: 'not-found' };
  if (steps.some((step) => step.key === key && isClosedHere(step, file))) return refused(notOpenHere);
  const before = file.answers[key];
  if ((before?.revision ?? 0) === posted.revision) return undefined;
  const by = before?.by === actor.person ? 'You' : (lastBy ?? 'Somebody else');
  return { kind: 'conflict', yours: posted.fields, theirs: before?.value ?? {}, by, ...(before && { at: before.at }) };
}

export function decideAnswer(
  subject: AnsweringSubject,
  posted: Posted,
  actor: Actor,
  at: string,
): Done<{ reference: string; to: string }, AnswerWrites> | Refusal {
  const { file, question, item, context } = subject;
  const key = keyOf(question, item);
  const steps = journeyNamed(context, question.journey);
  const not = whyNotNow(subject, key, steps, posted, actor);
  if (not) return not;
  const read: ReadForm = emptied(subject, posted) ? { ok: true, value: {}, keptAnyway: false } : readAnswer(question, item, { ...posted.fields }, context);
  if (!read.ok) return refusalOf(read);
  const value = question.id === 'partner' ? partnerAnswer(read.value) : read.value;
  const partnerId = question.id === 'partner' ? String(value.partner) : undefined;
  const another = sentToAnother(subject, partnerId);
  if (another) return another;
  const revision = posted.revision + 1;
  const answers: Answers = { ...file.answers, [key]: { value, revision, by: actor.person, at } };
  const partner = partnerId === undefined ? file.partner : partnerOf(partnerId, answers, context);
  const signatory = question.id === 'our-people' ? signerOf(read.value.signatory, context) : undefined;
  const changed: AgreementFile = { ...file, answers, ...(partner && { partner }), ...(signatory && { sharingSignatory: signatory }) };
  const to = whereNext(question, key, withFile(context, changed), steps);
  const what = question.journey === 'draft' ? 'answer-changed' : 'review-answered';
  return done(
    { reference: file.reference, to },
    { what, agreement: file.reference, question: key, revision },
    {
      file,
      answers,
      ...(partnerId !== undefined && { partnerOrganisationId: partnerId === notListed ? null : partnerId }),
      ...(question.journey === 'review' && file.reply && { reply: null }),
      ...(signatory && { sharingSignatory: signatory }),
      ...(question.id === 'enough' && { wish: wishOf(read.value) }),
    },
  );
}
