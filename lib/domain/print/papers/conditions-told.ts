// The conditions of a party as its notice and the objection steps say them: its own, after any override, with its place in the law.
import type { Party } from '../../agreement/model';
import { conditionCode } from '../../legal-basis/condition-words';
import { nobodyIsAsked } from '../../legal-basis/no-explicit-consent';
import { article6Relied } from '../../legal-basis/overrides';
import type { Art10, Art9, OverrideArt6 } from '../../legal-basis/result';
import { hasStandingReturn } from '../sections/article-6';
import { lawOfFunction } from '../sections/article-9';
import { listed } from '../words';
import type { PaperContext } from './paper-context';

export interface ConditionsTold {
  /** In the order of the flows; more than one where what comes back has a reason of its own. */
  readonly art6: readonly OverrideArt6[];
  readonly art9: readonly Exclude<Art9, 'none'>[];
  readonly art10: readonly Exclude<Art10, 'none'>[];
}

const unique = <T>(values: readonly (T | null | undefined)[]): readonly NonNullable<T>[] => [...new Set(values.filter((one) => one != null))];

/** What a party relies on in all flows together; the reason for sending something back is the partner’s. */
export function conditionsOf({ id, side }: Party, context: PaperContext): ConditionsTold {
  const { outwardResult, backResult } = context;
  const results = [outwardResult, backResult].filter((result) => result !== undefined);
  const back = side === 'receiving' && hasStandingReturn(context) ? [backResult?.art6.returnFlow] : [];
  return {
    art6: unique([...results.map((result) => article6Relied(result, side, id)), ...back]),
    // Where nobody is asked, explicit consent is told to nobody: another condition is still to be chosen (rule A9.11).
    art9: unique(results.map((result) => (result.art9[side] === '9(2)(a)' && nobodyIsAsked(result) ? null : result.art9[side]))).filter(
      (one) => one !== 'none',
    ),
    art10: unique(results.map(({ art10 }) => art10[side])).filter((one) => one !== 'none'),
  };
}

type Told = Pick<PaperContext, 'catalogue' | 'tight' | 'outwardResult' | 'backResult'>;

/** “legitimate interests (Article 6(1)(f))”; with the law where the condition rests on one. Throws on a condition without words. */
export function conditionTold(condition: string, context: Told, party: Party): string {
  const { catalogue, tight } = context;
  const words = catalogue.papers.conditions[condition];
  if (words === undefined) throw new Error(`No words for “${condition}”`);
  // The paragraph of the Act goes first where there is no room; the Article stays.
  const code = conditionCode(tight > 7 && !condition.startsWith('Sch') ? (condition.split('+')[0] ?? condition) : condition);
  const law = lawOfFunction(party, condition, context);
  return `${words} (${law === undefined ? code : `${code}: ${law}`})`;
}

export const conditionsTold = (conditions: readonly string[], context: Told, party: Party): string =>
  listed(conditions.map((one) => conditionTold(one, context, party)));

/** Why a party may use personal details; where what it sends back has a reason of its own, that reason stands with its use. */
export function article6Told(party: Party, context: PaperContext, apart = ''): string {
  const { art6 } = conditionsOf(party, context);
  const { outwardResult, backResult } = context;
  const elsewhere = [outwardResult, backResult].map((result) => result && article6Relied(result, party.side, party.id));
  const back = party.side === 'receiving' && hasStandingReturn(context) ? backResult?.art6.returnFlow : undefined;
  if (back === undefined || elsewhere.includes(back) || art6.length < 2) return conditionsTold(art6, context, party);
  const others = art6.filter((one) => one !== back);
  return `${conditionsTold(others, context, party)} and, for what is sent back${apart}, on ${conditionsTold([back], context, party)}`;
}
