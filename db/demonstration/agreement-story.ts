import 'server-only';
// How an agreement of the demonstration came about: posted answers, confirmations and decisions, folded by the very functions
// that read them from real people, with the events that each step leaves.
import { settle } from '@/lib/domain/agreement/settle';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { planAnswer } from '@/lib/domain/assurance/plan';
import type { AuditEvent } from '@/lib/domain/audit/events';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { resultDigestText } from '@/lib/domain/legal-basis/result-digest';
import type { AgreementResult } from '@/lib/domain/legal-basis/result';
import type { Organisation } from '@/lib/domain/people/organisation';
import { ownTexts, ownTextMark } from '@/lib/domain/checks/own-words';
import type { Person } from '@/lib/domain/people/person';
import { checkCards, readCheck } from '@/lib/domain/questions/check-cards';
import { flaggedAnswers } from '@/lib/domain/questions/flagged-answers';
import { igReviewForm, readIgReview, readIgReviewForm } from '@/lib/domain/questions/ig-review-form';
import type { JourneyContext } from '@/lib/domain/questions/journey-context';
import type { FormValue } from '@/lib/domain/questions/form';
import type { Question } from '@/lib/domain/questions/question';
import { readAnswer } from '@/lib/domain/questions/read-answer';

/** What the story is told with. hash: lower-case hexadecimal SHA-256. */
export interface Teller {
  readonly catalogue: Catalogue;
  readonly hash: (text: string) => string;
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
}

export interface StoryEvent {
  readonly at: Date;
  readonly by: Person;
  readonly command: string;
  readonly event: AuditEvent;
}

export interface Story {
  readonly file: AgreementFile;
  readonly events: readonly StoryEvent[];
}

/** Somebody does something at a moment. */
export interface Deed {
  readonly by: Person;
  readonly at: Date;
}

export type Posted = Readonly<Record<string, string | readonly string[]>>;

export function contextFor(file: AgreementFile, teller: Teller, at: Date): JourneyContext {
  const { catalogue, hash, organisations, people } = teller;
  return {
    file,
    catalogue,
    hash,
    today: dayOf(at.toISOString()),
    knownPartners: organisations.filter(({ id }) => id !== file.sharing.id).map((organisation) => ({ organisation })),
    partnerSignatories: people.filter((person) => person.organisationId === file.partner?.id && person.roles.includes('signatory')),
    legal: () => {
      const model = settle(file, catalogue);
      return model && assessModel(model);
    },
  };
}

export function settled(file: AgreementFile, { catalogue }: Teller): { readonly model: AgreementModel; readonly result: AgreementResult } {
  const model = settle(file, catalogue);
  if (!model) throw new Error(`${file.reference} has no partner or service yet`);
  return { model, result: assessModel(model) };
}

export const told = (story: Story, file: AgreementFile, { by, at }: Deed, command: string, event: AuditEvent): Story => ({
  file: { ...file, updatedAt: at.toISOString() },
  events: [...story.events, { at, by, command, event }],
});

/** A plan is stored with the words and the day that were shown. */
function planned(file: AgreementFile, { repeats }: Question, item: string | undefined, value: FormValue, { catalogue }: Teller, at: Date): FormValue {
  const point = repeats ? catalogue.checklist.find(({ id }) => id === item) : undefined;
  const ground = point && checklistGround(file, catalogue, dayOf(at.toISOString()));
  return point && ground ? planAnswer(value, point, checklistNames(ground.context), ground.context.today) : value;
}

/** One answer, as a browser would post it. Throws when its form refuses it. */
function answer(story: Story, deed: Deed, key: string, posted: Posted, teller: Teller): Story {
  const { file } = story;
  const [id, item] = key.split('/');
  const question = teller.catalogue.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question “${id}”`);
  const read = readAnswer(question, item, posted, contextFor(file, teller, deed.at));
  if (!read.ok) throw new Error(`${key}: ${JSON.stringify(read.errors)}`);
  const given = { [key]: { value: read.value, revision: 1, by: deed.by.id, at: deed.at.toISOString() } };
  const about = { agreement: file.reference, question: key, revision: 1 };
  if (question.journey === 'checklist') {
    if (!file.checklist) throw new Error(`${file.reference} has no checklist yet`);
    const kept = { [key]: { ...given[key], value: planned(file, question, item, read.value, teller, deed.at) } } as typeof given;
    const checklist: Checklist = { ...file.checklist, answers: { ...file.checklist.answers, ...kept } };
    return told(story, { ...file, checklist }, deed, 'answer-checklist', { what: 'checklist-answered', checklist: checklist.id, ...about });
  }
  const partner = id === 'partner' ? teller.organisations.find((one) => one.id === posted.partner) : file.partner;
  const next = { ...file, ...(partner && { partner }), answers: { ...file.answers, ...given } };
  return told(story, next, deed, 'answer-question', { what: question.journey === 'review' ? 'review-answered' : 'answer-changed', ...about });
}

export const answerAll = (story: Story, deed: Deed, given: Readonly<Record<string, Posted>>, teller: Teller): Story =>
  Object.entries(given).reduce((so, [key, posted]) => answer(so, deed, key, posted, teller), story);

/** Every card of “Check your answers”, confirmed as it reads. */
export function confirmSuggestions(story: Story, deed: Deed, teller: Teller): Story {
  const { file } = story;
  const context = contextFor(file, teller, deed.at);
  const cards = checkCards(context, settled(file, teller).model);
  const read = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, context);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const check = { value: read.value, revision: 1, by: deed.by.id, at: deed.at.toISOString() };
  const event = { what: 'suggestions-confirmed', agreement: file.reference, cards: cards.map(({ id }) => id) } as const;
  return told(story, { ...file, answers: { ...file.answers, check } }, deed, 'confirm-suggestions', event);
}

/** The IG lead's page, as posted. */
export function reviewByIgLead(story: Story, deed: Deed, posted: Posted, teller: Teller): Story {
  const { file } = story;
  const context = contextFor(file, teller, deed.at);
  const { model, result } = settled(file, teller);
  const source = { model, result, context, flagged: flaggedAnswers(context) };
  // Principles that the answers settle are not asked, so they are not posted.
  const asked = new Set(igReviewForm(source).fields.map(({ name }) => name));
  const kept = Object.fromEntries(Object.entries(posted).filter(([name]) => !name.startsWith('caldicott-') || asked.has(name)));
  const given = { ...kept, ...(asked.has('ownWords') && { ownWords: ['read'] }) };
  const read = readIgReviewForm(source, given);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const who = { by: deed.by.id, byName: deed.by.name, at: deed.at.toISOString(), resultHash: teller.hash(resultDigestText(result)) };
  const igReview = readIgReview(read.value, source, who);
  const lead = { igLead: { personId: deed.by.id, name: deed.by.name }, heldBy: 'ig-lead' as const };
  return told(story, { ...file, ...lead, igReview }, deed, 'record-ig-review', {
    what: 'ig-review-recorded',
    agreement: file.reference,
    outcome: igReview.outcome,
  });
}

/** Her page once more when the partner has answered: what it typed is read, and nothing else is new. */
export function readOwnWords(story: Story, deed: Deed, teller: Teller): Story {
  const { file } = story;
  const { model } = settled(file, teller);
  const { igReview } = file;
  if (!igReview) throw new Error(`${file.reference} has no page of the IG lead yet`);
  const wordsRead = ownTexts(model, { file, catalogue: teller.catalogue }).map((one) => ownTextMark(one, teller.hash));
  const event = { what: 'ig-review-recorded', agreement: file.reference, outcome: igReview.outcome } as const;
  return told(story, { ...file, igReview: { ...igReview, wordsRead } }, deed, 'record-ig-review', event);
}
