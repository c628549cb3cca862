// What an IG lead may choose in place of a suggested condition of their own side, and which words it needs (1.5a). The rules make the
// lists; consent and contract come in only as a decision of the data protection officer, never for a public body.
import type { AgreementModel, Side } from '../agreement/model';
import { article6Relied } from './overrides';
import { restsOnFunction, testsOf } from './paragraph-tests';
import type { AgreementResult, FlowResult, Options, Override } from './result';
import { partyOn } from './to-flow-facts';

export type Need = 'law' | 'officer' | 'advice' | 'tests' | 'policy';

export interface ReasonChoice {
  /** Unique on the page: “art6-6(1)(e)-6(1)(c)”. */
  readonly id: string;
  readonly partyId: string;
  readonly field: Override['field'];
  /** On the way back the reason may be another than the party’s own. */
  readonly forReturn: boolean;
  /** What the rules suggest. */
  readonly suggested: string;
  readonly chosen: string;
  readonly why: string;
  /** What it brings: ids of actions. */
  readonly adds: readonly string[];
  /** A named Act and section; the officer’s decision, or advice; every test of a paragraph; a policy document. Nothing on the way back. */
  readonly needs: readonly Need[];
  /** It ends a choice that stands. */
  readonly back?: true;
}

interface Target {
  readonly field: Override['field'];
  readonly forReturn: boolean;
  /** What is relied on now. */
  readonly now: string | null;
  readonly options: Options;
}

function targetsOf(result: FlowResult, side: Side, partyId: string): readonly Target[] {
  const { options, art6, art9 } = result;
  const back = art6.returnFlow;
  return [
    ...(side === 'sharing' ? [{ field: 'commonLaw', forReturn: false, now: result.commonLaw, options: options.commonLaw } as const] : []),
    { field: 'art6', forReturn: false, now: article6Relied(result, side, partyId), options: options.art6[side] },
    ...(side === 'receiving' && back !== undefined && options.art6.returnFlow
      ? [{ field: 'art6', forReturn: true, now: back, options: options.art6.returnFlow } as const]
      : []),
    { field: 'art9', forReturn: false, now: art9[side], options: options.art9[side] },
  ];
}

const isReturn = (one: Override): boolean => one.field === 'art6' && one.default === '6(1)(ea)';
const standing = ({ overrides }: FlowResult, partyId: string, { field, forReturn }: Target) =>
  overrides.find((one) => one.partyId === partyId && one.field === field && isReturn(one) === forReturn);

/** (a) and (b) stand in no list of the rules: no public body, and not for the way back. */
const officerOnly = [
  {
    condition: '6(1)(a)',
    why: 'Only on the decision of your data protection officer. It prints with a warning: whoever withdraws consent can ask for erasure',
  },
  {
    condition: '6(1)(b)',
    why: 'Only on the decision of your data protection officer. It prints with a warning: whoever ends the contract can ask for erasure',
  },
];

/** Of the condition that stands by choice. */
const againWhy = 'This is what you chose. Choose it again to give another reason or law';

function needsOf(condition: string, adds: readonly string[], hasLaw: boolean): readonly Need[] {
  return [
    ...(adds.includes('NAME_STATUTE') || (adds.includes('NAME_OWN_TASK') && !hasLaw) || restsOnFunction(condition) ? (['law'] as const) : []),
    ...(testsOf(condition).length > 0 ? (['tests', 'advice'] as const) : []),
    ...(adds.includes('APPROPRIATE_POLICY_DOCUMENT') ? (['policy'] as const) : []),
  ];
}

function choicesAt(
  target: Target,
  result: FlowResult,
  party: { readonly id: string; readonly isPublic: boolean; readonly law: boolean },
): readonly ReasonChoice[] {
  const { field, forReturn, now, options } = target;
  const choice = standing(result, party.id, target);
  const suggested = choice?.default ?? now;
  if (suggested === null || suggested === 'none') return [];
  const at = (chosen: string) => ({ id: [field, suggested, chosen].join('-'), partyId: party.id, field, forReturn, suggested, chosen });
  const byPerson = choice !== undefined && choice.by !== 'answer';
  // What somebody chose may be chosen again as it is, with another reason, law or advice: nobody has to go back to the suggestion first.
  const open = ({ condition }: { readonly condition: string }) => condition !== now || byPerson;
  const permitted = options.permitted.filter(open).map(({ condition, whyNotDefault, adds }) => {
    const why = condition === now ? againWhy : whyNotDefault;
    return { ...at(condition), why, adds, needs: needsOf(condition, adds, party.law) };
  });
  const officer = field === 'art6' && !forReturn && !party.isPublic && options.never.some(({ condition }) => condition === '6(1)(a)') ? officerOnly : [];
  return [
    ...(byPerson ? [{ ...at(suggested), why: 'The reason that our rules suggest', adds: [], needs: [], back: true as const }] : []),
    ...permitted,
    ...officer.filter(open).map(({ condition, why }) => ({ ...at(condition), why, adds: [], needs: ['officer'] as const })),
  ];
}

/** Every condition that is open for this side today beside a suggestion that stands, over all flows; each once. The other side’s are its own affair. */
export function reasonChoices(model: AgreementModel, { flows }: AgreementResult, side: Side): readonly ReasonChoice[] {
  const { id, organisation, taskInLaw } = partyOn(model, side);
  const party = { id, isPublic: organisation.publicAuthority, law: taskInLaw !== undefined };
  const all = flows.flatMap(({ result }) => targetsOf(result, side, id).flatMap((target) => choicesAt(target, result, party)));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** An officer decides on consent and contract; everything else is the IG lead’s own choice, on advice or without. */
export const byWhom = ({ needs }: ReasonChoice): 'dpo' | 'ig-lead' => (needs.includes('officer') ? 'dpo' : 'ig-lead');

/** What is recorded once the choice is made: the choices of before with this one in its place. */
export function withChoice(
  before: readonly Override[],
  choice: ReasonChoice,
  made: Pick<Override, 'reason' | 'at' | 'adviser' | 'law' | 'tests' | 'policy'>,
): readonly Override[] {
  const { partyId, field, suggested, chosen, back } = choice;
  const rest = before.filter((one) => !(one.partyId === partyId && one.field === field && one.default === suggested));
  return back ? rest : [...rest, { partyId, field, default: suggested, chosen, by: byWhom(choice), ...made }];
}
