// What somebody typed in an agreement in words of their own, each with the answer that holds it. What we suggested and somebody took
// over is not among it.
import { answeredText } from '../../agreement/answered';
import { ownItemId } from '../../agreement/chosen-items';
import { lawAdvised } from '../../agreement/law-advised';
import type { AgreementModel, Party, Side } from '../../agreement/model';
import { assessModel } from '../../legal-basis/assess-model';
import type { Answers } from '../../questions/question';
import { type AnswerToChange, reasonOf } from './answer-to-change';
import { type Spoken, spoken } from './spoken';

export interface TypedText {
  readonly text: string;
  /** The same, as it is searched. */
  readonly words: Spoken;
  /** What it is called where it stands. */
  readonly called: string;
  readonly part:
    | 'purpose'
    | 'reason'
    | 'capacity'
    | 'class'
    | 'way'
    | 'log-in'
    | 'together'
    | 'terms'
    | 'interests'
    | 'law'
    | 'keeping'
    | 'kept-where'
    | 'label'
    | 'choice'
    | 'second-look';
  readonly side: Side;
  readonly change: AnswerToChange;
}

type Part = TypedText['part'];
const ours = (part: Part, question: string, called: string, text: string | undefined, item?: string): readonly TypedText[] =>
  text === undefined || text.trim() === ''
    ? []
    : [{ text, words: spoken(text), called, part, side: 'sharing', change: { at: 'draft', question, ...(item !== undefined && { item }) } }];
const theirs = (part: Part, question: string, called: string, text: string | undefined): readonly TypedText[] =>
  text === undefined || text.trim() === '' ? [] : [{ text, words: spoken(text), called, part, side: 'receiving', change: { at: 'review', question } }];

function purposeTexts({ purpose }: AgreementModel): readonly TypedText[] {
  if (!purpose.changed) return [];
  return [
    ...ours('purpose', 'purpose', 'What the sharing is for', purpose.text),
    ...ours('purpose', 'purpose', 'What would be lost without it', purpose.lost),
    ...ours('purpose', 'purpose', 'What {partner} may do with the details', purpose.mayDo),
  ];
}

const itemTexts = ({ flows }: AgreementModel): readonly TypedText[] =>
  flows.flatMap(({ id, items }) =>
    items
      .filter(({ suggested }) => !suggested)
      .flatMap(({ itemId, printLabel, reason }) => [
        ...(itemId === ownItemId ? ours('label', id === 'outward' ? 'details-choose' : 'back', 'The other details', printLabel) : []),
        ...(id === 'outward' ? ours('reason', 'details-why', `Why ‘${printLabel}’ is needed`, reason, itemId) : []),
      ]),
  );

function wayTexts({ flows }: AgreementModel): readonly TypedText[] {
  const out = flows.find(({ id }) => id === 'outward');
  return [
    ...ours('way', 'send-how-other', 'The other way', out?.otherMethod),
    ...ours('log-in', 'send-how-access', 'Which system', out?.access?.system),
    ...ours('log-in', 'send-how-access', 'Which jobs can log in', out?.access?.jobs),
    ...ours('log-in', 'send-how-access', 'How often you check who can log in', out?.access?.review),
  ];
}

function termTexts({ terms = {} }: AgreementModel): readonly TypedText[] {
  const { often, phoneCheck, post, local } = terms;
  return [
    ...ours('terms', 'standard-terms', 'How often', often && 'inWords' in often ? often.inWords : undefined),
    ...ours('terms', 'standard-terms', 'How staff check who they are speaking to', phoneCheck),
    ...ours('terms', 'standard-terms', 'Which tracked service', post),
    ...ours('terms', 'standard-terms', 'A local rule', local),
  ];
}

function interestTexts({ side, legitimateInterests }: Party, answers: Answers): readonly TypedText[] {
  const own = answeredText(answers, side === 'sharing' ? 'our-reason' : 'only-you', side === 'sharing' ? 'wording' : 'reason') === 'change';
  if (!own || !legitimateInterests) return [];
  const { want, need, fair } = legitimateInterests;
  const add = (called: string, text: string) =>
    side === 'sharing' ? ours('interests', 'our-reason', called, text) : theirs('interests', 'only-you', called, text);
  return [...add('What you want to do', want), ...add('Why you need the details', need), ...add('Why it is fair to people', fair)];
}

/** What an IG lead typed with another condition than the suggested one. A choice that the law no longer leaves open prints nowhere. */
function choiceTexts(model: AgreementModel, { id, side }: Party): readonly TypedText[] {
  if (!model.overrides.some(({ partyId }) => partyId === id)) return [];
  const stands = new Set(assessModel(model).flows.flatMap(({ result }) => result.overrides));
  const made = model.overrides.filter((one) => one.partyId === id && stands.has(one));
  const add = (called: string, text: string | undefined): readonly TypedText[] =>
    text === undefined || text.trim() === '' ? [] : [{ text, words: spoken(text), called, part: 'choice', side, change: reasonOf(side) }];
  return made.flatMap(({ reason, law, adviser, policy }) => [
    ...add('Act and section of the other condition', law),
    ...add('What the data protection officer advised', adviser?.gist),
    ...add('Title of the policy document', policy?.title),
    ...add('Why another condition is relied on', reason),
  ]);
}

/** What the IG lead of the sharing side writes where the law asks for a second look, and of advice: it prints beside the legal basis. */
const secondLook = (model: AgreementModel): readonly TypedText[] =>
  [['Why is it right to go ahead?', model.igReview?.reviewReason] as const, ['What did they advise on the law?', lawAdvised(model)?.advice] as const].flatMap(
    ([called, text = '']): readonly TypedText[] =>
      text.trim() === '' ? [] : [{ text, words: spoken(text), called, part: 'second-look', side: 'sharing', change: reasonOf('sharing') }],
  );

function keepingTexts({ received }: AgreementModel, answers: Answers): readonly TypedText[] {
  if (!received) return [];
  const own = answeredText(answers, 'only-you', 'where') === 'change';
  return [
    ...theirs('keeping', 'only-you', 'Why this long', received.keep.why),
    ...theirs('kept-where', 'only-you', 'Where they are kept', own ? received.place : undefined),
    ...theirs('kept-where', 'only-you', 'Which jobs can see them', own ? received.jobs : undefined),
    ...theirs('keeping', 'only-you', 'Which job checks that details are deleted', received.checker),
    ...theirs('kept-where', 'only-you', 'Which country', received.country),
  ];
}

/** In the order of the questions, the partner’s behind those of the draft. */
export function typedTexts(model: AgreementModel, answers: Answers): readonly TypedText[] {
  const { service, people, together, parties } = model;
  const { danger } = model;
  const ownWay = answeredText(answers, 'details-danger', 'wording') === 'change';
  const ownLaw = answeredText(answers, 'law-gives-right', 'law') === 'other';
  return [
    ...ours('label', 'service', 'The service', answeredText(answers, 'service', 'other')),
    ...ours('class', 'people-call-it-care', 'Why it counts as care', service.classReason),
    ...ours('law', 'law-gives-right', 'The Act and the section', ownLaw ? service.statute : undefined),
    ...purposeTexts(model),
    ...ours('capacity', 'capacity', 'The steps staff will follow', people.capacitySteps),
    ...itemTexts(model),
    ...ours('reason', 'details-danger', 'How dangerous details are kept safe', ownWay ? danger : undefined),
    ...parties.filter(({ side }) => side === 'sharing').flatMap((party) => interestTexts(party, answers)),
    ...wayTexts(model),
    ...ours('together', 'who-decides', 'What you decide together', together?.what),
    ...termTexts(model),
    ...parties.filter(({ side }) => side === 'sharing').flatMap((party) => choiceTexts(model, party)),
    ...secondLook(model),
    ...parties.filter(({ side }) => side === 'receiving').flatMap((party) => [...interestTexts(party, answers), ...choiceTexts(model, party)]),
    ...theirs('law', 'our-task', 'Act and section', answeredText(answers, 'our-task', 'law')),
    ...keepingTexts(model, answers),
  ];
}
