// Statement B: the person’s own yes to a party holding health or other sensitive details, where its condition is explicit
// consent (rules A9.3, A9.10, Article 10 by consent). Never bundled with the yes to passing details on.
import type { FlowItem, Party, Side } from '../../agreement/model';
import type { FlowResult } from '../../legal-basis/result';
import { referralShowsHealth } from '../../legal-basis/to-flow-facts';
import { printName } from '../names';
import { listed } from '../words';
import type { PaperContext } from './paper-context';

export interface StatementB {
  /** The parties that rely on it, sharing side first. */
  readonly parties: readonly Party[];
  /** “the Charity”, “the Surgery and the Charity”. */
  readonly who: string;
  /** “health”, “health and beliefs”. */
  readonly kinds: string;
  /** Every sensitive item is sent only when the person’s case needs it, so that the service works without them. */
  readonly mayRefuse: boolean;
}

const sensitiveFacts: readonly string[] = ['healthData', 'otherSpecial', 'criminalData'];

const relies = (result: FlowResult | undefined, side: Side): boolean => result?.art9[side] === '9(2)(a)' || result?.art10[side] === 'Sch1p29';

const isSensitive = ({ facts }: FlowItem): boolean => facts.some((fact) => sensitiveFacts.includes(fact));

/** What the items say about a person, in a word each: the item’s own word where there is one, otherwise that of its facts. */
function wordsOf({ itemId, facts }: FlowItem, kinds: Readonly<Record<string, string>>): readonly string[] {
  const own = kinds[itemId];
  return own === undefined ? facts.flatMap((fact) => kinds[fact] ?? []) : [own];
}

/** “health and beliefs”: the kinds of sensitive details in the agreement, those that only the referral shows included. */
export function kindsOf({ outward, back, model, catalogue }: PaperContext): string {
  const items = [...outward.items, ...(back?.items ?? [])].filter(isSensitive);
  const shown = referralShowsHealth(model) ? ['healthData'] : [];
  const found = [...shown.flatMap((fact) => catalogue.papers.kinds[fact] ?? []), ...items.flatMap((item) => wordsOf(item, catalogue.papers.kinds))];
  return listed([...new Set(found)]);
}

/** Undefined where nobody relies on explicit consent for sensitive details. */
export function statementB(context: PaperContext): StatementB | undefined {
  const { outward, back, outwardResult, backResult, model, sharing, partner } = context;
  const parties = [sharing, partner].filter(({ side }) => relies(outwardResult, side) || relies(backResult, side));
  if (parties.length === 0) return undefined;
  const sensitive = [...outward.items, ...(back?.items ?? [])].filter(isSensitive);
  return {
    parties,
    who: listed(parties.map((party) => printName(party, model.parties))),
    kinds: kindsOf(context),
    mayRefuse: sensitive.length > 0 && sensitive.every(({ caseByCase }) => caseByCase) && !referralShowsHealth(model),
  };
}
