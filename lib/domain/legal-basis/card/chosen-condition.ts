// A condition that a party chose in place of the suggestion: what it is and where it comes from. The rule explains only what it suggested,
// so a choice has words of its own.
import { dateInWords, dayOf } from '../../assurance/calendar';
import { named, wordsOf } from '../condition-words';
import { testsOf } from '../paragraph-tests';
import type { AgreementResult, FlowResult, Options, Override, RuleId } from '../result';
import type { CardLine, ConditionShown, WhyPanel } from './legal-card';

interface Explained {
  readonly says: string;
  readonly source: readonly string[];
}

const paragraph = (number: string): readonly string[] => ['uk-gdpr-9', `dpa-2018-sch1-para${number}`, 'dpa-2018-sch1-part4'];

const explained: Readonly<Record<string, Explained>> = {
  explicit_consent: { says: 'Each person is asked first, and staff write the yes down.', source: ['s0-common-law'] },
  statutory_duty: { says: 'A law requires or permits the sharing. The agreement names the Act and section.', source: ['s1-statute'] },
  s251_support: { says: 'An approval stands in the place of each person’s yes.', source: ['nhs-act-2006-s251', 'copi-2002'] },
  '6(1)(a)': {
    says: 'Each person says yes to the use of the details, can take the yes back at any time, and can then ask for erasure.',
    source: ['uk-gdpr-6'],
  },
  '6(1)(b)': { says: 'The details are needed for a contract with the person.', source: ['uk-gdpr-6'] },
  '6(1)(c)': { says: 'A law leaves the organisation no choice. That law is named.', source: ['uk-gdpr-6'] },
  '6(1)(d)': { says: 'The details are needed to protect somebody’s life.', source: ['uk-gdpr-6'] },
  '6(1)(e)': {
    says: 'A law gives the organisation a task of its own, and the task needs the details. That law is named.',
    source: ['uk-gdpr-6-1-e', 'duaa-2025-s70'],
  },
  '6(1)(ea)': { says: 'The law lists this interest itself, so no balancing test is needed.', source: ['uk-gdpr-6-1-ea', 'duaa-2025-sch4'] },
  '6(1)(f)': {
    says: 'The organisation has a good and fair reason of its own. It writes down what it wants to do, why it needs the details and why that is fair.',
    source: ['uk-gdpr-6-1-f', 'ico-legitimate-interests'],
  },
  '9(2)(a)': { says: 'Each person says yes to this use of health details in so many words, in statement B.', source: ['uk-gdpr-9', 'uk-gdpr-7'] },
  '9(2)(c)': { says: 'Somebody’s life is in danger, and the person cannot say yes or no.', source: ['uk-gdpr-9'] },
  '9(2)(g)+Sch1p6': { says: 'A law gives the organisation a function, and the function needs the details. That law is named.', source: paragraph('6') },
  '9(2)(g)+Sch1p16': { says: 'A not-for-profit organisation supports its own members who have a disability or condition.', source: paragraph('16') },
  '9(2)(g)+Sch1p17': { says: 'The details are needed for advice or support in confidence, and consent cannot reasonably be had.', source: paragraph('17') },
  '9(2)(g)+Sch1p18': { says: 'The details are needed to keep a child or an adult at risk safe.', source: paragraph('18') },
  '9(2)(g)+Sch1p19': { says: 'The details are needed to protect the money of an adult at risk.', source: paragraph('19') },
  '9(2)(h)+Sch1p2': {
    says: 'Health or social care needs the details, and everyone who handles them is bound to confidence.',
    source: ['uk-gdpr-9-2-h', 'dpa-2018-sch1-para2'],
  },
};

/** No law was named, so the answer settles it: nobody chose, and the rule says so itself. */
export const byPerson = (choice: Override | undefined): choice is Override => choice !== undefined && choice.by !== 'answer';

/** Who chose, and when. Both sides read the card, so nobody is named; and an officer who advised has decided nothing. */
function chosenBy({ by, adviser, at }: Override): string {
  if (by === 'dpo' && adviser) return `Decided by the data protection officer on ${dateInWords(adviser.date)}`;
  const chosen = `Chosen on ${dateInWords(dayOf(at))}`;
  return adviser ? `${chosen}, with the advice of the data protection officer of ${dateInWords(adviser.date)},` : chosen;
}

/** A choice in a sentence, with the reason that was written down; undefined where nobody chose. */
export function choiceNote(choice: Override | undefined): string | undefined {
  if (!byPerson(choice)) return undefined;
  const { law } = choice;
  return `${chosenBy(choice)} in place of ${wordsOf(choice.default)}${law === undefined ? '' : `, by ${law}`}: ${choice.reason}`;
}

/** What the choice rests on. Throws on a condition that nobody can choose. */
function choicePanel({ chosen, adviser }: Override, ruleId: RuleId, claim: string, about: string): WhyPanel {
  const words = explained[chosen];
  if (words === undefined) throw new Error(`No words for the choice “${chosen}”`);
  return {
    ruleId,
    claim,
    becauseYouAnswered: [],
    sources: words.source,
    ourWords: words.says,
    tag: 'Chosen in place of the suggestion',
    about,
    ...(adviser !== undefined && testsOf(chosen).length > 0 && { caveat: 'Ask your data protection officer to confirm that every test of it is met here' }),
  };
}

/** What the choice rests on, then what the rules suggested in its place. Throws on a condition that nobody can choose. */
export const chosenPanels = (choice: Override, ruleId: RuleId, claim: string, suggestion: readonly WhyPanel[]): readonly WhyPanel[] => [
  choicePanel(choice, ruleId, claim, 'What was chosen'),
  ...suggestion.map((one) => ({ ...one, about: `What the rules suggest here: ${named(choice.default)}` })),
];

function suggestedAt(
  override: Override,
  { options, decidedBy }: FlowResult,
  side: 'sharing' | 'receiving',
): readonly [RuleId | undefined, Options | undefined] {
  if (override.field === 'commonLaw') return [decidedBy.commonLaw, options.commonLaw];
  const forReturn = override.field === 'art6' && override.default === '6(1)(ea)' && decidedBy.art6.returnFlow !== undefined;
  return forReturn ? [decidedBy.art6.returnFlow, options.art6.returnFlow] : [decidedBy[override.field][side], options[override.field][side]];
}

/** Behind an action that a choice brought: that choice and its reason. The rule that it was put in place of would explain another condition. */
export function choiceBehind(action: string, { flows, broughtBy }: AgreementResult, claim: string): WhyPanel | undefined {
  for (const { result, sharingPartyId } of flows)
    for (const override of result.overrides.filter(byPerson)) {
      const [rule, options] = suggestedAt(override, result, override.partyId === sharingPartyId ? 'sharing' : 'receiving');
      const brings = options?.permitted.find(({ condition }) => condition === override.chosen)?.adds.includes(action);
      const recorded = choiceNote(override);
      if (brings && rule !== undefined && rule === broughtBy[action])
        return { ...choicePanel(override, rule, claim, `What was chosen: ${named(override.chosen)}`), ...(recorded !== undefined && { recorded }) };
    }
  return undefined;
}

/** The lists beside a choice: not the one that was chosen, and the way back to what the rules say. */
export function openBeside(options: NonNullable<CardLine['options']>, chosen: string, suggested: ConditionShown | undefined): NonNullable<CardLine['options']> {
  const others = (conditions: readonly ConditionShown[]) => conditions.filter(({ condition }) => condition !== chosen);
  return { permitted: [...(suggested ? [suggested] : []), ...others(options.permitted)], never: others(options.never) };
}
