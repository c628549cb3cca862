// What the legal rules answer, per party and per flow. Codes are those of the worked cases and never change.

export type Status = 'ok' | 'needs_review' | 'blocked' | 'out_of_scope' | 'wrong_instrument' | 'not_needed';
export type CommonLaw = 'implied_consent' | 'explicit_consent' | 'statutory_duty' | 'overriding_public_interest' | 's251_support' | 'not_engaged';
export type Art6 = '6(1)(e)' | '6(1)(f)' | '6(1)(ea)' | '6(1)(d)' | '6(1)(c)';
export type OverrideArt6 = Art6 | '6(1)(a)' | '6(1)(b)';
export type Art9 =
  | 'none'
  | '9(2)(h)+Sch1p2'
  | '9(2)(a)'
  | '9(2)(g)+Sch1p18'
  | '9(2)(g)+Sch1p19'
  | '9(2)(g)+Sch1p6'
  | '9(2)(g)+Sch1p17'
  | '9(2)(g)+Sch1p16'
  | '9(2)(j)+Sch1p4'
  | '9(2)(c)';
export type Art10 = 'none' | 'Sch1p18' | 'Sch1p2' | 'Sch1p29';

export type ActionId = string; // ids of the catalogue in actions.ts, checked there
export type WarningId = string;
export type RuleId = string;

export interface Override {
  readonly partyId: string;
  readonly flowId?: string;
  readonly field: 'commonLaw' | 'art6' | 'art9';
  readonly default: string;
  readonly chosen: string;
  readonly reason: string;
  readonly by: 'ig-lead' | 'dpo' | 'answer';
  readonly adviser?: {
    readonly name: string;
    readonly date: string /** What was advised, where the choice is the organisation’s own. */;
    readonly gist?: string;
  };
  /** The Act and section, where the chosen condition rests on one that the party names nowhere else. */
  readonly law?: string;
  /** Each test of the paragraph that the party confirmed (paragraph-tests.ts). */
  readonly tests?: readonly string[];
  /** The policy document that the condition asks for. date: ISO. */
  readonly policy?: { readonly title: string; readonly date: string };
  /** ISO UTC. Empty when `by` is 'answer': the answer carries its own time. */
  readonly at: string;
}

export interface Options {
  readonly permitted: readonly {
    readonly condition: string;
    readonly whyNotDefault: string;
    readonly adds: readonly ActionId[];
    readonly drops: readonly ActionId[];
  }[];
  readonly never: readonly { readonly condition: string; readonly why: string }[];
}

export interface FlowResult {
  readonly status: Status;
  /** null after a stop (out of scope, wrong instrument, purpose not allowed) or rule C8. */
  readonly commonLaw: CommonLaw | null;
  readonly sharingDuty251B: boolean;
  readonly art6: { readonly sharing: Art6 | null; readonly receiving: Art6 | null; readonly returnFlow?: Art6 };
  readonly art9: { readonly sharing: Art9 | null; readonly receiving: Art9 | null };
  readonly art10: { readonly sharing: Art10 | null; readonly receiving: Art10 | null };
  readonly options: {
    readonly commonLaw: Options;
    readonly art6: { readonly sharing: Options; readonly receiving: Options; readonly returnFlow?: Options };
    readonly art9: { readonly sharing: Options; readonly receiving: Options };
  };
  readonly overrides: readonly Override[];
  readonly nhsNumber: 'required' | 'leave_out' | 'not_applicable';
  readonly ndoo: 'apply' | 'exempt' | 'does_not_apply' | 'not_applicable';
  /** Sorted, no duplicates. */
  readonly actions: readonly ActionId[];
  readonly warnings: readonly WarningId[];
  /** In the order in which they fired. */
  readonly rules: readonly RuleId[];
  /** The rule behind each condition: the card and the print name it. */
  readonly decidedBy: {
    readonly commonLaw?: RuleId;
    readonly art6: { readonly sharing?: RuleId; readonly receiving?: RuleId; readonly returnFlow?: RuleId };
    readonly art9: { readonly sharing?: RuleId; readonly receiving?: RuleId };
    readonly art10: { readonly sharing?: RuleId; readonly receiving?: RuleId };
  };
  /** Action or warning id → the rule that first asked for it. */
  readonly broughtBy: Readonly<Record<string, RuleId>>;
}

export interface RefusedOverride {
  readonly override: Override;
  /** A sentence for the person who recorded it. */
  readonly why: string;
}

export interface AgreementResult {
  readonly status: Status;
  readonly flows: readonly { readonly flowId: string; readonly sharingPartyId: string; readonly receivingPartyId: string; readonly result: FlowResult }[];
  /** Union of the flows' and of the roll-up rules T5 to T8. */
  readonly actions: readonly ActionId[];
  readonly warnings: readonly WarningId[];
  /** Roll-up rules that fired (T5 to T8). */
  readonly rules: readonly RuleId[];
  /** Action or warning id of the roll-up or of a flow → the rule that first asked for it. */
  readonly broughtBy: Readonly<Record<string, RuleId>>;
  /** Recorded overrides that the facts of today do not permit. They change nothing. */
  readonly refusedOverrides: readonly RefusedOverride[];
  /** A date: the edition of the rules. Frozen into each signed version. */
  readonly rulesVersion: string;
}
