// Statement B: the person’s own yes to a party holding health or other sensitive details, where its condition is explicit
// consent (rules A9.3, A9.10). Offences rest on a law of their own, so they have a statement of their own, B2 (rule A10.3).
// Never bundled with the yes to passing details on.
import type { FlowItem, Party, Side } from '../../agreement/model';
import { nobodyIsAsked } from '../../legal-basis/no-explicit-consent';
import type { FlowResult } from '../../legal-basis/result';
import { referralShowsHealth, referralShowsOwnHealth } from '../../legal-basis/to-flow-facts';
import { printName } from '../names';
import { listed } from '../words';
import { askedBack } from './items-told';
import { aboutAnother } from '../other-people';
import type { PrintContext } from '../print-context';

/** What the statements are worked out from, on a paper, in section 7 and for the check of one person. */
type StatementSource = Pick<PrintContext, 'catalogue' | 'model' | 'outward' | 'back' | 'outwardResult' | 'backResult' | 'sharing' | 'partner'>;

export interface StatementB {
  readonly mark: 'B' | 'B2';
  /** The parties that rely on it, sharing side first. */
  readonly parties: readonly Party[];
  /** “the Charity”, “the Surgery and the Charity”. */
  readonly who: string;
  /** “health”, “health and beliefs”; of B2 “own offences”. */
  readonly kinds: string;
  /** Every sensitive item is sent only when the person’s case needs it, so that the service works without them. */
  readonly mayRefuse: boolean;
  /** The referral itself shows it: without this yes nothing is sent, and the person is told so (UK GDPR Article 7). */
  readonly shown: boolean;
  /** What the partner tells back on the same yes, “health”: keeping and using does not cover that (UK GDPR Article 9(2)(a)). Empty where nothing. */
  readonly toldBack: string;
}

const offence = 'criminalData';
const factsOf = { B: ['healthData', 'otherSpecial'], B2: [offence] } as const;
const marks = ['B', 'B2'] as const;

const relies = (mark: StatementB['mark'], result: FlowResult | undefined, side: Side): boolean =>
  mark === 'B' ? result?.art9[side] === '9(2)(a)' && !nobodyIsAsked(result) : result?.art10[side] === 'Sch1p29';

const isOf =
  (mark: StatementB['mark']) =>
  ({ facts }: FlowItem): boolean =>
    factsOf[mark].some((fact) => facts.includes(fact));

/** What the items say about a person, in a word each: the item’s own word where there is one, otherwise that of its facts. */
function wordsOf({ itemId, facts }: FlowItem, mark: StatementB['mark'], kinds: Readonly<Record<string, string>>): readonly string[] {
  const own = facts.includes(offence) === (mark === 'B2') ? kinds[itemId] : undefined;
  return own === undefined ? factsOf[mark].flatMap((fact) => (facts.includes(fact) ? (kinds[fact] ?? []) : [])) : [own];
}

const allItems = ({ outward, back }: StatementSource): readonly FlowItem[] => [...outward.items, ...(back?.items ?? [])];

/** “health and beliefs”: the kinds of details in some items, and health where the referral itself shows it. */
function kindsIn(mark: StatementB['mark'], items: readonly FlowItem[], shown: boolean, { catalogue }: StatementSource): string {
  const { kinds } = catalogue.papers;
  const found = [...(shown && mark === 'B' ? [kinds.healthData ?? []].flat() : []), ...items.filter(isOf(mark)).flatMap((item) => wordsOf(item, mark, kinds))];
  return listed([...new Set(found)]);
}

/** The kinds of health and other special details in the agreement, those that only the referral shows included. */
export const kindsOf = (context: StatementSource): string => kindsIn('B', allItems(context), referralShowsHealth(context.model), context);

function made(mark: StatementB['mark'], items: readonly FlowItem[], shown: boolean, context: StatementSource): readonly StatementB[] {
  const { outwardResult, backResult, model, sharing, partner } = context;
  const parties = [sharing, partner].filter(({ side }) => relies(mark, outwardResult, side) || relies(mark, backResult, side));
  const kinds = kindsIn(mark, items, shown, context);
  if (parties.length === 0 || kinds === '') return [];
  const sensitive = items.filter(isOf(mark));
  const all = shown && mark === 'B';
  const mayRefuse = sensitive.length > 0 && sensitive.every(({ caseByCase }) => caseByCase) && !all;
  const who = listed(parties.map((party) => printName(party, model.parties)));
  return [{ mark, parties, who, kinds, mayRefuse, shown: all, toldBack: '' }];
}

/** What the person who is referred is asked: nothing of it about anybody else. Empty where nobody relies on explicit consent for it. */
export function statementsB(context: StatementSource): readonly StatementB[] {
  const items = allItems(context).filter((item) => !aboutAnother(item, context));
  return marks
    .flatMap((mark) => made(mark, items, referralShowsOwnHealth(context.model), context))
    .map((one) => ({ ...one, toldBack: kindsToldBack(one.mark, context) }));
}

/** Concerns about safety wait for no yes (section 11). */
function kindsToldBack(mark: StatementB['mark'], context: StatementSource): string {
  const back = askedBack(context.back?.items ?? []);
  if (back.length === 0 || !relies(mark, context.backResult, 'receiving')) return '';
  return kindsIn(mark, back, referralShowsOwnHealth(context.model), context);
}

/** What a no to it means, said before the person decides. */
export const withoutYes = ({ shown }: StatementB): string => (shown ? 'consent.b-shown' : 'consent.b-without');

/** The same for the details of somebody else, and for what the referral itself shows of them. */
export const statementsOver = (items: readonly FlowItem[], context: StatementSource, shown = false): readonly StatementB[] =>
  marks.flatMap((mark) => made(mark, items, shown, context));

/** Somebody is asked for one, of whomever the details are. */
const everyStatement = (context: StatementSource): readonly StatementB[] =>
  marks.flatMap((mark) => made(mark, allItems(context), referralShowsHealth(context.model), context));

/** “statement B”, “statements B and B2”: where the yes stands. */
export function statementsNamed(asked: readonly StatementB[]): string {
  const named = [...new Set(asked.map(({ mark }) => mark))];
  return named.length > 1 ? `statements ${listed(named)}` : `statement ${named[0] ?? 'B'}`;
}

/** Where the referral itself shows health, nothing could be left out in its place; the rest still can be. */
export function shownAndApart(context: StatementSource): { readonly shown: readonly StatementB[]; readonly apart: readonly StatementB[] } {
  const asked = statementsB(context);
  const shown = asked.filter((one) => one.shown);
  return { shown, apart: asked.filter((one) => !shown.includes(one)) };
}

/** “health and own offences” */
export const kindsNamed = (of: readonly StatementB[]): string => listed(of.map(({ kinds }) => kinds));

/** Does a side hold these details in this flow on that statement? */
export const restsOn = ({ mark }: StatementB, result: FlowResult): boolean => relies(mark, result, 'sharing') || relies(mark, result, 'receiving');

/** “own offences”, “police case”: what the items are about that rest on statement B2. Whoever was harmed has a case, and no offence. */
export function offencesNamed(context: Pick<StatementSource, 'outward' | 'back'>): string {
  const items = [...context.outward.items, ...(context.back?.items ?? [])].filter(({ facts }) => facts.includes(offence));
  const police = items.some(({ itemId }) => itemId === 'police-reference');
  const own = items.some(({ itemId }) => itemId !== 'police-reference');
  return [own && 'own offences', police && 'police case'].filter(Boolean).join(' or ');
}

export const anyStatementB = (context: StatementSource): boolean => everyStatement(context).length > 0;

/** “health and own offences”: all that some statement is about. */
export const kindsAsked = (context: StatementSource): string => kindsNamed(everyStatement(context));

export interface KeptAfterNo {
  /** Ends the id of the sentence of section 9 and of the objection steps. */
  readonly ends: '' | '-b' | '-shown';
  readonly kinds: string;
}

/** Keeping is using: what the partner holds on the yes alone goes with it, unless another reason in law is there (UK GDPR Article 17(1)(b)). */
export function keptAfterNo(context: StatementSource): KeptAfterNo {
  const its = everyStatement(context).filter(({ parties }) => parties.some(({ side }) => side === 'receiving'));
  if (its.length === 0) return { ends: '', kinds: '' };
  return { ends: its.some(({ shown }) => shown) ? '-shown' : '-b', kinds: kindsNamed(its) };
}

/** The same of the person who is referred alone, for what is said to them: nobody else’s details are “yours”. */
export const kindsOfYours = (context: StatementSource): string => kindsNamed(statementsB(context));

export const statementsAsked = (context: StatementSource): string => statementsNamed(everyStatement(context));
