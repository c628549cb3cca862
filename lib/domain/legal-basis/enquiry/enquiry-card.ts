// The card of the enquiry: that of an agreement, worked out from choices alone. Behind each line stand the choices that it rests on.
import type { Catalogue } from '../../agreement/catalogue';
import { oncePer } from '../../once-for';
import { capitalised } from '../../print/words';
import type { Because } from '../card/legal-card';
import type { CardLine, LegalCard } from '../card/legal-card';
import { explainResult } from '../explain';
import type { AgreementResult } from '../result';
import type { FactRead } from '../rules/rule';
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
  items: ['details', 'team', 'service'],
  team: ['team'],
  people: ['who'],
  carers: ['carers', 'who'],
  children: ['casework'],
  'public-authority': { sharing: ['sender'], receiving: ['receiver'] },
  commissioned: { sharing: ['senderPaid'], receiving: ['receiverPaid'] },
  'own-task': { sharing: ['sender'], receiving: ['receiver'] },
  confidentiality: { sharing: ['sender', 'bound'], receiving: ['receiver', 'bound'] },
  role: ['decides'],
  'care-giver': { sharing: ['sender'], receiving: ['receiver'] },
  'legal-need': ['law', 'ask', 'approval'],
};

const isList = (names: (typeof readFrom)[FactRead]): names is readonly EnquiryName[] => Array.isArray(names);

function namesOf(fact: FactRead, side: Side | undefined): readonly EnquiryName[] {
  const names = readFrom[fact];
  if (isList(names)) return names;
  return side === undefined ? [...names.sharing, ...names.receiving] : names[side];
}

/** What is taken as true where somebody was not sure, by question. */
export type NotSureWords = Readonly<Partial<Record<EnquiryName, string>>>;

export interface EnquiryContent {
  readonly fields: EnquiryFields;
  readonly notSure: NotSureWords;
}

const named = (line: CardLine): CardLine => (line.party === undefined ? line : { ...line, party: { ...line.party, name: capitalised(line.party.name) } });

/** After a stop no condition was sought: a line that says that there is none would be wrong. */
const sought = ({ flows }: AgreementResult) => flows.some(({ result }) => result.rules.some((rule) => /^(?:C|A6)/.test(rule)));

export interface EnquiryCard {
  readonly card: LegalCard;
  readonly result: AgreementResult;
}

/** answers: those that count. */
export function enquiryCard(answers: EnquiryAnswers, { fields, notSure }: EnquiryContent, catalogue: Catalogue): EnquiryCard {
  const { model, result } = enquiryResult(answers, catalogue);
  // Many lines rest on the same answer: its words are found once.
  const because = oncePer((given: EnquiryAnswers, name: EnquiryName): readonly Because[] =>
    given[name] === undefined
      ? []
      : [{ question: name, asked: enquiryField(name, given, fields, catalogue).label, words: answerWords(name, given, fields, catalogue) }],
  );
  const told = (fact: FactRead, side: Side | undefined): readonly Because[] => namesOf(fact, side).flatMap((name) => because(answers, name));
  const card = explainResult(model, result, catalogue, { purpose: enquiryPurpose(answers), told });
  const open = (Object.keys(answers) as readonly EnquiryName[]).filter((name) => [answers[name] ?? []].flat().some((one) => one === 'not-sure'));
  return {
    result,
    card: {
      ...card,
      warnings: card.warnings.map(named),
      notes: card.notes.map(named),
      parts: card.parts.filter(({ id }) => id === 'to-do' || id === 'standing' || sought(result)).map((part) => ({ ...part, lines: part.lines.map(named) })),
      takenAs: [...card.takenAs, ...open.flatMap((name) => notSure[name] ?? [])],
    },
  };
}
