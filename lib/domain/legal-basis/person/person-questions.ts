// The questions that find out about one person, and which of them matter after the answers so far. At most seven are asked.
import { assessPerson } from './assess-person';
import {
  attorneyDecides,
  asksFirst,
  asksWhoIsAble,
  decidesAlone,
  forImca,
  goesByStatute,
  goesWithoutAsking,
  likelyNo,
  nobodyDecides,
  nobodyMayDecide,
  outweighs,
  parentDecides,
} from './person-readings';
import type { PersonFacts, ServiceBasis } from './person-facts';
import { asksWhomToConsult, reachesImca } from './law-rules';

export type PersonQuestionId =
  | 'danger'
  | 'age'
  | 'decide'
  | 'understands'
  | 'decision'
  | 'consult'
  | 'who-decides'
  | 'no'
  | 'attorney'
  | 'parent'
  | 'yes'
  | 'asked'
  | 'opt-out'
  | 'gender';

/** What the questions read of the agreement. */
export interface PersonSetting extends ServiceBasis {
  /** The agreement covers children under 16. */
  readonly children: boolean;
}

export interface PersonQuestion {
  readonly id: PersonQuestionId;
  readonly asked: (so: PersonFacts, setting: PersonSetting) => boolean;
  /** Answer → what it says about the person. */
  readonly options: Readonly<Record<string, Partial<PersonFacts>>>;
}

const isChild = ({ age }: PersonFacts) => age === 'under_16';
const saidNothingAgainst = (so: PersonFacts) => decidesAlone(so) && so.objects !== true;

/** Who is in danger and who decides. */
const whoQuestions: readonly PersonQuestion[] = [
  { id: 'danger', asked: () => true, options: { no: {}, self: { riskTo: 'self' }, others: { riskTo: 'others' } } },
  { id: 'age', asked: (so, { children }) => children && !outweighs(so), options: { adult: { age: 'adult' }, 'under-16': { age: 'under_16' } } },
  { id: 'decide', asked: (so) => !isChild(so) && !outweighs(so), options: { yes: { capacity: 'has' }, no: { capacity: 'lacks' } } },
  { id: 'understands', asked: (so, setting) => isChild(so) && !forImca(setting), options: { yes: { competent: true }, no: { competent: false } } },
  {
    id: 'who-decides',
    asked: (so, setting) => nobodyDecides(so) && !outweighs(so) && !goesByStatute(setting) && !nobodyMayDecide(setting),
    options: {
      attorney: { representative: 'health_welfare_lpa' },
      deputy: { representative: 'welfare_deputy' },
      property: { representative: 'property_lpa' },
      nobody: { representative: 'none' },
    },
  },
];

/** For an IMCA: is it a decision that the law names, and can nobody be consulted (rule Q2b)? Another body’s decision is none of the sender’s. */
const imcaQuestions: readonly PersonQuestion[] = [
  {
    id: 'decision',
    asked: (so, setting) => forImca(setting) && so.capacity === 'lacks' && !outweighs(so),
    options: {
      treatment: { proposed: 'treatment' },
      stay: { proposed: 'stay' },
      liberty: { proposed: 'liberty' },
      protection: { proposed: 'protection' },
      other: { proposed: 'other' },
    },
  },
  {
    id: 'consult',
    asked: (so, setting) => forImca(setting) && asksWhomToConsult(so, setting),
    options: { nobody: { someoneToConsult: false }, somebody: { someoneToConsult: true } },
  },
];

/** Whose no counts: of whoever decides, and of somebody whom a law reaches who cannot. */
const noMatters = (so: PersonFacts, setting: PersonSetting): boolean => {
  if (forImca(setting)) return reachesImca(so, setting);
  return decidesAlone(so) || (attorneyDecides(so) && goesWithoutAsking(setting)) || (so.capacity === 'lacks' && goesByStatute(setting));
};

/** What the person wants, and what was said by whoever decides. */
const wishesQuestions: readonly PersonQuestion[] = [
  {
    id: 'no',
    asked: (so, setting) => !outweighs(so) && noMatters(so, setting),
    options: {
      no: {},
      'said-no': { objects: true },
      'said-no-unsafe': { objects: true, concernForSafety: true },
      likely: { likelyToObject: true },
    },
  },
  {
    id: 'attorney',
    asked: attorneyDecides,
    options: {
      yes: { representativeDecision: 'agrees' },
      no: { representativeDecision: 'refuses' },
      'no-feared': { representativeDecision: 'refuses', concernForSafety: true },
      'not-asked': {},
    },
  },
  {
    id: 'parent',
    asked: (so, setting) => parentDecides(so) && !outweighs(so) && !forImca(setting),
    options: { yes: { parentAgrees: true }, no: { parentAgrees: false } },
  },
  {
    id: 'asked',
    asked: (so) => saidNothingAgainst(so) && likelyNo(so),
    options: { yes: { consent: 'verbal_recorded' }, 'not-asked': {}, cannot: { cannotBeAsked: true } },
  },
  {
    id: 'yes',
    asked: (so, setting) =>
      !outweighs(so) && saidNothingAgainst(so) && (asksFirst(setting) || (asksWhoIsAble(setting) && !forImca(setting))) && so.likelyToObject !== true,
    options: {
      written: { consent: 'written_countersigned' },
      spoken: { consent: 'verbal_recorded' },
      'took-back': { consent: 'withdrawn' },
      'not-asked': { consent: 'none' },
    },
  },
  {
    id: 'opt-out',
    asked: (so, { ndoo }) => ndoo === 'apply' && !outweighs(so) && saidNothingAgainst(so) && !likelyNo(so),
    options: { no: {}, yes: { ndooSet: true } },
  },
];

/**
 * What the details show (rule Q1). Asked last and only where details would go: where nothing does, nobody needs to say it of anybody.
 */
const whatQuestions: readonly PersonQuestion[] = [
  {
    id: 'gender',
    asked: (so, setting) => assessPerson(setting, so).decision === 'share',
    options: { no: {}, 'without-yes': { grcInformation: true }, 'with-yes': { grcInformation: true, grcConsent: true } },
  },
];

export const personQuestions: readonly PersonQuestion[] = [...whoQuestions, ...imcaQuestions, ...wishesQuestions, ...whatQuestions];

export interface PersonWalk {
  /** The questions that matter so far, the last one perhaps without an answer. */
  readonly shown: readonly PersonQuestionId[];
  /** Once every question that matters is answered. */
  readonly person?: PersonFacts;
}

/** Which questions to show after these answers. An answer to a question that no longer matters does not count. */
export function walkPersonQuestions(answers: Readonly<Partial<Record<PersonQuestionId, string>>>, setting: PersonSetting): PersonWalk {
  const shown: PersonQuestionId[] = [];
  let so: PersonFacts = { capacity: 'has' };
  if (assessPerson(setting, so).rule === 'Q0') return { shown, person: so };
  for (const { id, asked, options } of personQuestions) {
    if (!asked(so, setting)) continue;
    shown.push(id);
    const said = options[answers[id] ?? ''];
    if (said === undefined) return { shown };
    so = { ...so, ...said };
  }
  return { shown, person: so };
}
