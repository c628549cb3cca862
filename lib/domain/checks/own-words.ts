// What somebody typed in own words and both sides would sign. No pattern knows every sentence that contradicts the text, so a person reads
// them: the IG lead, each as it stands. Our own rule; a text that changes is read again.
import type { Catalogue } from '../agreement/catalogue';
import { couldEndangerSomebody } from '../agreement/high-harm';
import { namedOnSheet } from '../agreement/guardian-on-sheet';
import type { AgreementModel } from '../agreement/model';
import { standingAnswers } from '../agreement/standing-answers';
import type { SectionId } from '../print/print-model';
import { sectionFed } from '../questions/section-fed';
import type { JourneyContext } from '../questions/journey-context';
import { filledIn } from '../questions/resolve-question';
import { type TypedText, typedTexts } from './contradictions/typed-texts';

export type OwnText = Pick<TypedText, 'text' | 'called' | 'side' | 'change'> & {
  /** Where it prints; companion papers repeat it. */
  readonly section: SectionId;
  /** What the partner answered since, which the words have to fit: where details are kept and who sees them. */
  readonly beside?: { readonly place: string; readonly jobs: string };
};

/** What the partner says about its own side stands in these. */
const ofReview: Readonly<Record<string, SectionId>> = { 'only-you': 'retention', 'our-task': 'legal-basis' };

function sectionOf({ change, part }: Pick<TypedText, 'change' | 'part'>, { questions }: Catalogue): SectionId {
  if (part === 'interests' || part === 'choice') return 'legal-basis';
  if (part === 'kept-where') return 'safety';
  const id = 'question' in change ? change.question : '';
  const question = questions.find((one) => one.id === id);
  return ofReview[id] ?? (question && sectionFed(question)) ?? 'checks';
}

function leftOutInWords({ excludedInWords: text }: AgreementModel): readonly Omit<OwnText, 'section'>[] {
  return text === undefined ? [] : [{ text, called: 'What is left out', side: 'sharing', change: { at: 'draft', question: 'left-out' } }];
}

/**
 * How details that could endanger somebody are kept safe is a promise for both sides (rule W1): once the partner has said where they are
 * kept and who sees them, it is read again beside that, whoever chose the words.
 */
function dangerBeside(typed: readonly OwnText[], model: AgreementModel, { file }: Pick<JourneyContext, 'file'>): readonly OwnText[] {
  const { danger: text, received, flows } = model;
  const outward = flows.find(({ id }) => id === 'outward');
  if (text === undefined || !received || !outward || inDrafting({ file }) || !couldEndangerSomebody(model, outward.items)) return typed;
  const { place, jobs } = received;
  const change = { at: 'draft', question: 'details-danger' } as const;
  const read: OwnText = { text, called: 'How dangerous details are kept safe', side: 'sharing', change, section: 'safety', beside: { place, jobs } };
  return [...typed.filter((one) => !('question' in one.change) || one.change.question !== change.question), read];
}

/**
 * What the partner wrote of whoever stands in for a Caldicott Guardian: section 6 prints it from its profile, which it may change at any
 * time. Words of the checklist alone stand on the contact sheet, and the text says so in words of ours.
 */
function guardianOfPartner({ parties }: AgreementModel): readonly OwnText[] {
  const { caldicott, caldicottAlternative: text } = parties.find(({ side }) => side === 'receiving')?.organisation.contacts ?? {};
  if (caldicott || !text || text === namedOnSheet) return [];
  const change = { at: 'profile', side: 'receiving', page: 'people' } as const;
  return [{ text, called: 'Who stands in for a Caldicott Guardian', side: 'receiving', change, section: 'contacts' }];
}

/** All of it, in the order of the questions: what stands in the draft, and behind it what the partner typed. */
function everyText(model: AgreementModel, { file, catalogue }: Pick<JourneyContext, 'file' | 'catalogue'>): readonly OwnText[] {
  // What she writes on her own page she has read; the checks read it all the same.
  const others = typedTexts(model, standingAnswers(file, catalogue)).filter(({ part }) => part !== 'second-look');
  const typed = others.map(({ text, called, side, change, part }) => ({
    text,
    called,
    side,
    change,
    section: sectionOf({ change, part }, catalogue),
  }));
  const leftOut = leftOutInWords(model).map((one) => ({ ...one, section: 'details' as const }));
  const all = dangerBeside(typed, model, { file });
  const partner = [...all.filter(({ side }) => side === 'receiving'), ...guardianOfPartner(model)];
  return [...all.filter(({ side }) => side === 'sharing'), ...leftOut, ...partner];
}

/** Before it is sent, only what stands in the draft: what the partner typed in an earlier round, it may still change. */
const inDrafting = ({ file: { status } }: Pick<JourneyContext, 'file'>): boolean => status === 'draft' || status === 'changes-asked';

/** What is read now: the partner’s answers once it has the text; what its profile says stands in the draft already. */
export const ownTexts = (model: AgreementModel, context: Pick<JourneyContext, 'file' | 'catalogue'>): readonly OwnText[] =>
  everyText(model, context).filter(({ side, change }) => side === 'sharing' || change.at === 'profile' || !inDrafting(context));

/** What a confirmation holds to: the words, what they answer, whose they are, and what they were read beside. A new name of the partner undoes none. */
export const ownTextMark = ({ side, called, text, beside }: OwnText, hash: JourneyContext['hash']): string =>
  hash(JSON.stringify([side, filledIn(called, { partner: 'the partner' }), text, ...(beside ? [beside.place, beside.jobs] : [])]));

/** Those that nobody has confirmed as they now read. Asked once the IG lead has saved her page: until then all of it is open. */
export function unreadTexts(model: AgreementModel, context: Pick<JourneyContext, 'file' | 'catalogue' | 'hash'>): readonly OwnText[] {
  if (!context.file.igReview) return [];
  const read = context.file.igReview.wordsRead ?? [];
  return ownTexts(model, context).filter((one) => !read.includes(ownTextMark(one, context.hash)));
}

/** Marks of what was confirmed before, reads as it did then, and is not on the page now. */
export function stillRead(model: AgreementModel, context: Pick<JourneyContext, 'file' | 'catalogue' | 'hash'>): readonly string[] {
  const [all, now] = [everyText(model, context), ownTexts(model, context)].map((texts) => texts.map((one) => ownTextMark(one, context.hash)));
  return (context.file.igReview?.wordsRead ?? []).filter((mark) => all?.includes(mark) && !now?.includes(mark));
}
