// The card of the enquiry: that of an agreement, worked out from choices alone. Behind each line stand the choices that it rests on.
import type { Catalogue } from '../../agreement/catalogue';
import type { AgreementModel } from '../../agreement/model';
import { capitalised } from '../../print/words';
import { readFor } from '../card/because';
import type { Because, CardLine, LegalCard } from '../card/legal-card';
import { statusWords } from '../condition-words';
import { explainResult } from '../explain';
import type { AgreementResult } from '../result';
import type { FactRead, ReadFor } from '../rules/rule';
import type { Side } from '../rules/finding';
import type { EnquiryAnswers, EnquiryName } from './answers';
import { answerWords, enquiryField, type EnquiryFields } from './enquiry-form';
import { enquiryPurpose, enquiryResult } from './enquiry-facts';

/** The questions that a fact comes from; those about one side by side. */
const readFrom: Readonly<Record<FactRead, readonly EnquiryName[] | Readonly<Record<Side, readonly EnquiryName[]>>>> = {
  share: ['purpose'],
  nation: ['nation'],
  service: ['service', 'care', 'led', 'confirm'],
  method: ['how'],
  back: ['back'],
  items: ['details', 'back', 'team', 'service'],
  'other-special': ['details'],
  offences: ['details'],
  'clinical-detail': ['details'],
  'gender-history': ['details'],
  danger: ['details', 'service'],
  'shows-health': ['team', 'service'],
  'anonymous-team': ['team'],
  'anonymous-service': ['team'],
  people: ['who'],
  carers: ['carers', 'who'],
  children: ['casework'],
  'public-authority': { sharing: ['sender'], receiving: ['receiver'] },
  sender: ['sender', 'senderPaid'],
  commissioned: { sharing: ['senderPaid'], receiving: ['receiverPaid'] },
  'own-task': { sharing: ['sender'], receiving: ['receiver'] },
  confidentiality: { sharing: ['sender', 'bound'], receiving: ['receiver', 'bound'] },
  role: ['decides'],
  'care-giver': ['sender', 'senderPaid', 'service'],
  'legal-need': ['law', 'ask', 'approval'],
};

const isList = (names: (typeof readFrom)[FactRead]): names is readonly EnquiryName[] => Array.isArray(names);

function namesOf(fact: FactRead, side: Side | undefined): readonly EnquiryName[] {
  const names = readFrom[fact];
  if (isList(names)) return names;
  return side === undefined ? [...names.sharing, ...names.receiving] : names[side];
}

/** Of a question with several choices, those that make the fact so. Where it is not named, every choice counts. */
const telling: Readonly<Partial<Record<FactRead, Readonly<Partial<Record<EnquiryName, readonly string[]>>>>>> = {
  items: { details: ['health', 'clinical', 'sensitive', 'gender-history'], back: ['health'], team: ['shows-health'] },
  'other-special': { details: ['sensitive', 'gender-history'] },
  offences: { details: ['offences'] },
  'clinical-detail': { details: ['clinical'] },
  'gender-history': { details: ['gender-history'] },
  danger: { details: ['danger'] },
  'shows-health': { team: ['shows-health'] },
  'anonymous-team': { team: ['no-name'] },
  'anonymous-service': { team: ['partner-no-name'] },
};

/** The service is named as the one that shows health, or endangers, only where it does. */
const ofService: readonly FactRead[] = ['items', 'shows-health', 'danger'];

const byItself = ({ service }: AgreementModel): readonly FactRead[] => [
  ...(service.revealsHealth ? (['items', 'shows-health'] as const) : []),
  ...(service.highHarm ? (['danger'] as const) : []),
];

/** The choice behind a fact, as far as it makes it so; undefined where it does not. */
function choiceBehind(fact: FactRead, name: EnquiryName, answers: EnquiryAnswers, telltale: readonly FactRead[]): EnquiryAnswers[EnquiryName] {
  if (name === 'service' && ofService.includes(fact) && !telltale.includes(fact)) return undefined;
  const counted = telling[fact]?.[name];
  const chosen = answers[name];
  if (counted === undefined || chosen === undefined) return chosen;
  const kept = [chosen].flat().filter((one) => counted.includes(one));
  return kept.length === 0 ? undefined : (kept as EnquiryAnswers[EnquiryName]);
}

/** What is taken as true where somebody was not sure, by question. */
export type NotSureWords = Readonly<Partial<Record<EnquiryName, string>>>;

export interface EnquiryContent {
  readonly fields: EnquiryFields;
  readonly notSure: NotSureWords;
  /** The mark of an answer that the rules find nothing against: planned sharing, and one case at a time. */
  readonly ready: { readonly planned: string; readonly caseByCase: string };
}

const named = (line: CardLine): CardLine => (line.party === undefined ? line : { ...line, party: { ...line.party, name: capitalised(line.party.name) } });

/** After a stop no condition was sought: a line that says that there is none would be wrong. */
const sought = ({ flows }: AgreementResult) => flows.some(({ result }) => result.rules.some((rule) => /^(?:C|A6)/.test(rule)));

/** Safety and danger to life are decided one case at a time: no kind of sharing gets a yes. */
export const caseByCase = ({ purpose }: EnquiryAnswers): boolean => purpose === 'safeguarding' || purpose === 'emergency';

export interface EnquiryCard {
  readonly card: LegalCard;
  readonly result: AgreementResult;
  /** What the words of each rule depend on. */
  readonly read: ReadFor;
}

interface Asking extends EnquiryContent {
  readonly answers: EnquiryAnswers;
  readonly catalogue: Catalogue;
  /** What the kind of service alone says of people. */
  readonly telltale: readonly FactRead[];
}

/** Which answers a fact comes from. Many lines rest on the same one: its words are found once. */
function told({ answers, catalogue, fields, telltale }: Asking): (fact: FactRead, side: Side | undefined) => readonly Because[] {
  const known = new Map<string, Because>();
  const because = (name: EnquiryName, chosen: NonNullable<EnquiryAnswers[EnquiryName]>): Because => {
    const key = `${name} ${[chosen].flat().join(' ')}`;
    const found = known.get(key) ?? {
      question: name,
      asked: enquiryField(name, answers, fields, catalogue).label,
      words: answerWords(name, { ...answers, [name]: chosen }, fields, catalogue),
    };
    known.set(key, found);
    return found;
  };
  return (fact, side) =>
    namesOf(fact, side).flatMap((name) => {
      const chosen = choiceBehind(fact, name, answers, telltale);
      return chosen === undefined ? [] : [because(name, chosen)];
    });
}

/** answers: those that count. */
export function enquiryCard(answers: EnquiryAnswers, content: EnquiryContent, catalogue: Catalogue): EnquiryCard {
  const { model, result } = enquiryResult(answers, catalogue);
  const enquiry = { purpose: enquiryPurpose(answers), told: told({ ...content, answers, catalogue, telltale: byItself(model) }) };
  const card = explainResult(model, result, catalogue, enquiry);
  const open = (Object.keys(answers) as readonly EnquiryName[]).filter((name) => [answers[name] ?? []].flat().some((one) => one === 'not-sure'));
  return {
    result,
    read: readFor({ model, catalogue, enquiry, commonLaw: result.flows[0]?.result.commonLaw ?? null }),
    card: {
      ...card,
      statusWord: card.statusWord.startsWith(statusWords.ok) ? content.ready[caseByCase(answers) ? 'caseByCase' : 'planned'] : card.statusWord,
      warnings: card.warnings.map(named),
      notes: card.notes.map(named),
      parts: card.parts.filter(({ id }) => id === 'to-do' || id === 'standing' || sought(result)).map((part) => ({ ...part, lines: part.lines.map(named) })),
      takenAs: [...card.takenAs, ...open.flatMap((name) => content.notSure[name] ?? [])],
    },
  };
}
