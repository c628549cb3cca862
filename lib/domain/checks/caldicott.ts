// The eight Caldicott Principles (National Data Guardian, 2020) as checks of one agreement, in our own words. What the
// answers settle is said as text; only the rest is asked of the IG lead.
import type { AgreementModel } from '../agreement/model';
import { dateInWords } from '../assurance/calendar';
import type { AgreementResult } from '../legal-basis/result';
import { partyOn } from '../legal-basis/to-flow-facts';
import { asTyped, inSentence, listed } from '../print/words';

/** Read by nothing but the answers, or by a check that the final version waits for. */
export type SettledBy = 'answers' | 'final-version';

export interface CaldicottCheck {
  /** The number of the principle, also its key in the record. */
  readonly id: string;
  readonly principle: string;
  /** Absent: the IG lead is asked. */
  readonly settledBy?: SettledBy;
  /** What settles it, or what is still open. */
  readonly words: string;
  /** What the IG lead is asked where the answers do not settle it. */
  readonly question: string;
  /** Said beside it whatever the answer. */
  readonly note?: string;
}

interface Reading {
  readonly settledBy?: SettledBy | undefined;
  readonly words: string;
  readonly note?: string;
}

/** What the model alone does not say. */
export interface CaldicottAround {
  /** Chosen although the service seldom needs them, each with the drafter’s reason. */
  readonly rarelyNeeded?: readonly { readonly printLabel: string; readonly reason: string }[];
  /** Somebody doubts the legal basis, and the IG lead settles it on the page. */
  readonly doubted?: boolean;
  /** The partner’s checklist, accepted on this day (ISO) and still standing; and how its people are trained. */
  readonly accepted?: { readonly on: string; readonly training: string };
  /** Details that the draft offered for the service and that the drafter left out. */
  readonly removed?: readonly string[];
}
/** {partner} is filled into the question. */
type Principle = Pick<CaldicottCheck, 'id' | 'principle' | 'question'> & {
  readonly read: (model: AgreementModel, result: AgreementResult, around: CaldicottAround) => Reading;
};

const shortestPurpose = 20;
const settledIf = (settled: boolean, words: string, open: string): Reading => (settled ? { settledBy: 'answers', words } : { words: open });

const withReasons = (items: NonNullable<CaldicottAround['rarelyNeeded']>): string =>
  items.map(({ printLabel, reason }) => `${printLabel} (${reason.replace(/\.$/, '')})`).join('; ');

/** Sensitive details beyond what the service needs are none of those that are rarely needed for it, and are named all the same. */
function sensitiveOnes({ flows }: AgreementModel): string {
  const sensitive = flows.flatMap(({ items }) => items.filter((item) => item.sensitive));
  const named = (caseByCase: boolean) => sensitive.filter((item) => item.caseByCase === caseByCase).map(({ printLabel }) => inSentence(asTyped(printLabel)));
  const [some, each] = [named(true), named(false)];
  return [
    some.length > 0 && `. Sensitive, and shared only where the person’s case needs it: ${listed(some)}`,
    each.length > 0 && `. Sensitive, and shared for everyone: ${listed(each)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** Every detail has a reason, nothing goes beyond the least, and the NHS number is there only where the law asks for it (rules T3, T4, S3). */
function leastDetails(model: AgreementModel, result: AgreementResult, { rarelyNeeded = [], removed = [] }: CaldicottAround): Reading {
  const everyReason = model.flows.every((flow) => flow.items.length > 0 && flow.items.every((item) => item.reason.trim() !== ''));
  const excess = result.warnings.includes('ACCESS_EXCEEDS_MINIMUM') || result.warnings.includes('EXCESSIVE_FOR_NON_CLINICAL');
  const number =
    model.flows.some((flow) => flow.items.some((item) => item.itemId === 'nhs-number')) &&
    result.flows.some(({ result: flow }) => flow.nhsNumber === 'leave_out');
  const unusual = model.flows.flatMap((flow) => flow.items.filter((item) => item.unusual));
  const seldom = `Rarely needed for this service, and chosen: ${withReasons(rarelyNeeded)}`;
  if (!everyReason) return { words: 'Not every detail has a reason' };
  if (excess) return { words: 'More is shared than a service wider than care needs' };
  if (number) return { words: 'The NHS number is shared where no duty asks for it' };
  if (unusual.length > 0) return { words: rarelyNeeded.length > 0 ? seldom : `Unusual for this service: ${withReasons(unusual)}` };
  const out = `${sensitiveOnes(model)}${removed.length > 0 ? `. Offered and left out: ${listed(removed)}` : ''}`;
  return rarelyNeeded.length > 0
    ? { settledBy: 'answers', words: `Every detail has a reason. ${seldom}${out}` }
    : { settledBy: 'answers', words: `Every detail has a reason, and none is unusual for this service${out}` };
}

function needToKnow(model: AgreementModel): Reading {
  const partner = partyOn(model, 'receiving').organisation.name;
  // What comes back by the same log-in is reviewed with it.
  if (model.flows.some((flow) => flow.id === 'outward' && flow.methods.includes('access') && !flow.access?.review))
    return { words: 'Nobody has said how log-ins are reviewed' };
  return model.received === undefined
    ? { settledBy: 'final-version', words: `The final version waits until ${partner} says which jobs see the details` }
    : { settledBy: 'answers', words: `At ${partner}: ${model.received.jobs}` };
}

function law(_model: AgreementModel, { status }: AgreementResult, { doubted = false }: CaldicottAround): Reading {
  if (status === 'ok' && doubted)
    return { settledBy: 'final-version', words: 'The legal basis is worked out, and there is a doubt about it that you settle above' };
  if (status === 'ok') return { settledBy: 'answers', words: 'The legal basis is worked out. What our rules suggest beyond the guidance is yours to confirm' };
  return status === 'needs_review'
    ? { settledBy: 'final-version', words: 'The legal basis needs a second look, and your reason is recorded' }
    : { words: 'The legal basis does not allow this sharing' };
}

function asImportant({ purpose, overrides }: AgreementModel): Reading {
  const stricter = overrides.some((one) => one.field === 'commonLaw' && one.default === 'implied_consent' && one.chosen === 'explicit_consent');
  return {
    ...settledIf(purpose.lost.trim() !== '', purpose.lost.trim().replace(/\.$/u, ''), 'Nobody has said what would be lost without sharing'),
    ...(stricter ? { note: 'People are asked although they would expect the sharing. Make sure that nobody loses care by it' } : {}),
  };
}

const waysToTell = { staff: 'by staff', leaflet: 'in a leaflet', notice: 'in the privacy notice', poster: 'on a poster' } as const;

/** Where and when your own notice names the partner is asked on the same page. */
function noSurprises(model: AgreementModel): Reading {
  const { telling } = model;
  const { notice, organisation } = partyOn(model, 'receiving');
  const theirs = notice === undefined ? `${organisation.name} has not said yet where it tells people` : `${organisation.name} tells people: ${notice.where}`;
  const ours = telling.length === 0 ? 'Nobody has said how people are told' : `People are told ${listed(telling.map((way) => waysToTell[way]))}`;
  const reached = telling.some((way) => way !== 'notice');
  return settledIf(reached, `${ours}. ${theirs}`, telling.length === 0 ? ours : 'People are told on the web only');
}

const principles: readonly Principle[] = [
  {
    id: '1',
    principle: 'Know why you use people’s details, and check it',
    question: 'Who has looked hard at the purpose, and when?',
    read: ({ purpose }) =>
      settledIf(
        [...purpose.text.trim()].length >= shortestPurpose,
        'The agreement has one purpose, in words that anyone can read. Whoever saves this page has looked hard at it, on that day',
        'The purpose is too short to judge',
      ),
  },
  {
    id: '2',
    principle: 'Use them only when it is necessary',
    question: 'Why must {partner} know who people are?',
    read: () => ({
      settledBy: 'answers',
      words: 'The draft began by asking if people could make contact themselves, or if totals would do. Help for one person needs to know who it is',
    }),
  },
  { id: '3', principle: 'Use as few as will do', question: 'Which details did you leave out, and why do the others stay?', read: leastDetails },
  { id: '4', principle: 'Let only those see them who need to', question: 'Who sees the details, and how is that reviewed?', read: needToKnow },
  {
    id: '5',
    principle: 'See that everyone knows their duties',
    question: 'How does everyone who sees the details learn what they must do?',
    read: (model, _result, { accepted }) => {
      const checklist = `checklist of ${partyOn(model, 'receiving').organisation.name}`;
      return accepted === undefined
        ? { settledBy: 'final-version', words: `The final version waits for the ${checklist} on training and duties` }
        : { settledBy: 'answers', words: `The ${checklist} was accepted on ${dateInWords(accepted.on)}. Training: ${accepted.training}` };
    },
  },
  { id: '6', principle: 'Keep to the law', question: 'How does this sharing keep to the law?', read: law },
  {
    id: '7',
    principle: 'Share when care needs it: that matters as much as keeping confidence',
    question: 'What is lost if this is not shared?',
    read: asImportant,
  },
  { id: '8', principle: 'Tell people, so that nobody is surprised', question: 'How will you reach people who do not use the web?', read: noSurprises },
];

/** The eight principles, each with what settles it or what is asked. */
export function caldicottChecks(model: AgreementModel, result: AgreementResult, around: CaldicottAround = {}): readonly CaldicottCheck[] {
  const partner = partyOn(model, 'receiving').organisation.name;
  return principles.map(({ id, principle, question: asked, read }) => {
    const question = asked.replace('{partner}', () => partner);
    const { settledBy, words, note } = read(model, result, around);
    return { id, principle, question, words, ...(settledBy === undefined ? {} : { settledBy }), ...(note === undefined ? {} : { note }) };
  });
}

/** The source of the principles: a citation id. */
export const caldicottSource = 'ndg-caldicott-2020';
