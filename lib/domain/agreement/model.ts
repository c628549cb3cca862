// What an agreement IS, worked out from the answers of both sides and the two profiles. settle() makes it; the legal
// engine, the print model and the checks read it; nobody else looks into the answers.
import type { DsptStanding } from '../assurance/dspt';
import type { CaldicottRecord } from '../checks/caldicott-record';
import type { DpiaRecord } from '../checks/dpia-record';
import type { Commissioned, Jurisdiction, Role, ServiceKind } from '../legal-basis/facts';
import type { Override } from '../legal-basis/result';
import type { Organisation, Site, Team } from '../people/organisation';

export type Method = 'secure-email' | 'encrypted-email' | 'system' | 'access' | 'phone' | 'tracked-post' | 'by-hand' | 'other';
/** standard-not-shown: said to meet the secure email standard, and nothing shows it yet. */
export type Mailbox = 'nhsmail' | 'secure-standard' | 'standard-not-shown' | 'ordinary' | 'no-email' | 'not-sure';
export type Side = 'sharing' | 'receiving';

export interface Party {
  readonly id: string;
  readonly side: Side;
  readonly organisation: Organisation;
  /** The places of its own that take part; absent where it has only the one. */
  readonly sites?: readonly Site[];
  readonly role: Role;
  readonly commissioned: readonly Commissioned[];
  /** The law that the party itself names for its task; never a contract. */
  readonly taskInLaw?: { readonly task: string; readonly act: string };
  readonly confidentialityDuty: boolean;
  /** Nobody has answered K03 yet. The rules take the party as bound until somebody does; the final version waits for the answer. */
  readonly confidentialityOpen?: boolean;
  readonly dspt?: DsptStanding & { readonly lookedUp?: { readonly by: string; readonly on: string; readonly matches: boolean } };
  /** Its legitimate interests assessment, where it relies on 6(1)(f). */
  readonly legitimateInterests?: { readonly want: string; readonly need: string; readonly fair: string; readonly on: string };
  readonly signatory?: { readonly personId: string; readonly name: string; readonly role: string };
  /** Where and when its privacy notice names the other side. */
  readonly notice?: { readonly where: string; readonly address?: string; readonly on?: string };
}

export interface FlowItem {
  readonly itemId: string;
  readonly printLabel: string;
  readonly printGroup: string;
  readonly reason: string;
  readonly facts: readonly string[];
  readonly sensitive: boolean;
  /** Only when staff decide that the person's case needs it. */
  readonly caseByCase: boolean;
  /** Unusual for this service; its reason was reviewed by the IG lead. */
  readonly unusual: boolean;
  /** true: the reason was suggested and confirmed as a whole; false: the drafter typed it. */
  readonly suggested: boolean;
}

export interface Flow {
  readonly id: 'outward' | 'return';
  readonly from: string; // party id
  readonly to: string;
  readonly items: readonly FlowItem[];
  readonly methods: readonly Method[];
  readonly otherMethod?: string;
  readonly access?: { readonly system: string; readonly jobs: string; readonly review: string };
}

/** Lines of the standard terms that the drafter changed (D31). What is absent stands as suggested. */
export interface ChangedTerms {
  readonly often?: { readonly every: 'daily' | 'weekly' | 'monthly' } | { readonly inWords: string };
  readonly phoneCheck?: string;
  /** The tracked service, in words. */
  readonly post?: string;
  readonly backup?: 'phone' | 'another' | 'wait';
  readonly hours?: string;
  readonly notice?: string;
  /** A rule of their own, beside ours. */
  readonly local?: string;
}

/** A suggestion that prints as an answer once somebody changed it. */
export type Suggestion = 'team' | 'senior' | 'signatory' | keyof ChangedTerms;

export interface AgreementModel {
  readonly reference: string;
  readonly nation: Jurisdiction;
  readonly parties: readonly Party[];
  readonly service: {
    readonly typeId: string;
    readonly label: string;
    readonly kind: ServiceKind;
    readonly classReason?: string;
    /** Who knows that somebody was referred to it knows something of their health. */
    readonly revealsHealth?: true;
    /** Of a carer who comes to it, that is the health of whoever is cared for. */
    readonly showsCaredFor?: true;
    /** Who knows that somebody uses it could endanger them (rule W1). */
    readonly highHarm?: true;
    readonly basisSource: 'guidance' | 'suggestion';
    /** Advocacy under the Care Act 2014: that law appoints the advocate, and each person is asked. */
    readonly careAct?: true;
    /** People can use it without giving a name (rule P7). */
    readonly withoutNames?: true;
    /** Act and section that give the partner a right to the details (rule C9). */
    readonly statute?: string;
  };
  readonly purpose: { readonly text: string; readonly lost: string; readonly mayDo: string; readonly someSelfRefer: boolean; readonly changed: boolean };
  readonly people: {
    readonly adults: boolean;
    readonly mayLackCapacity: boolean;
    readonly young: boolean;
    readonly children: boolean;
    readonly carers: boolean;
    readonly carerWhose: readonly ('carer-own' | 'cared-for')[];
    readonly carerAgreement?: 'each' | 'person-only';
    /** The carers are those who are referred, whoever else is ticked. */
    readonly carerReferred?: true;
    /** That such a team refers a carer says something of the health of whoever is cared for: that person is asked too, or nothing is sent (rules G7, C10). */
    readonly showsCaredFor?: true;
    /** Outside England too somebody confirms how long a child’s record is kept (section 5). A version that was frozen before this was asked there lacks it. */
    readonly childRecordsAsked?: true;
    /** The service shows a health of the carer’s own beside that (rule G7). */
    readonly showsCarerToo?: true;
    /** Absent until the drafter has said. */
    readonly howMany?: 'under-50' | '50-500' | '501-10000' | 'over-10000';
    readonly childrensSocialCare: 'no' | 'yes' | 'not-sure';
    readonly capacitySteps?: string;
  };
  readonly team?: Team;
  readonly flows: readonly Flow[];
  /** The drafter answered that nothing comes back. Neither this nor a return flow: not answered yet. */
  readonly nothingBack: boolean;
  /** How details that could endanger somebody are kept from the wrong hands (rule W1). Absent until it is said, or where there are none. */
  readonly danger?: string;
  /** Print labels of what is said not to be shared. */
  readonly excluded: readonly string[];
  /** The drafter’s own sentence in place of it (D38). */
  readonly excludedInWords?: string;
  readonly telling: readonly ('staff' | 'leaflet' | 'notice' | 'poster')[];
  readonly consentRecord?: 'form' | 'note' | 'either';
  /** The receiving side's answers (R1, R1b), absent until given. */
  readonly received?: {
    readonly enough?: 'enough' | 'too-much' | 'missing';
    readonly keep: { readonly number: number; readonly unit: 'months' | 'years'; readonly why?: string; readonly suggested: boolean };
    readonly notTakenMonths: number;
    readonly atEnd: 'keep-then-delete' | 'give-back';
    readonly checker?: string;
    readonly place: string;
    readonly jobs: string;
    /** Only where people of the partner log in to the sharing side's system. */
    readonly logIns?: { readonly secondStep: boolean; readonly leavers: 'same-day' | 'week' | 'other' };
    readonly staysIn: 'uk' | 'uk-eea' | 'elsewhere' | 'not-sure';
    readonly country?: string;
  };
  readonly mailbox?: Mailbox;
  readonly overrides: readonly Override[];
  /** The sharing IG lead's page (D35). */
  readonly igReview?: IgReview;
  /** Default: the day the last side signs; review one year after. */
  readonly start: { readonly on: 'last-signature' } | { readonly on: 'date'; readonly date: string };
  readonly reviewMonths: number;
  /** A review date of its own, in place of so many months after the start. */
  readonly reviewOn?: string;
  /** Joint controllers (D36): what they decide together, and whom people contact. */
  readonly together?: { readonly what: string; readonly contactPoint: Side };
  readonly terms?: ChangedTerms;
  /** Suggestions that stand no more as we made them. */
  readonly changed?: readonly Suggestion[];
  /** The signed version that it replaces from the day it starts. signedOn: ISO date. */
  readonly replaces?: { readonly reference: string; readonly version: number; readonly signedOn: string };
}

/** The officer’s advice about a law. Its date prints; name and words stay with the organisation (decision 37). on: ISO date. */
export interface LawAdvice {
  readonly law: string;
  readonly officer: string;
  readonly on: string;
  readonly advice: string;
}

export interface IgReview {
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  /** Hash of the legal result that was read. A different result asks again. */
  readonly resultHash: string;
  readonly reviewReason?: string;
  /** Flagged answers, `${key}.${field}`, and what was done about each. */
  readonly settled?: Readonly<Record<string, 'safer' | 'change'>>;
  readonly dpia: DpiaRecord;
  readonly caldicott: CaldicottRecord;
  readonly noEffectConfirmed: boolean;
  readonly publishedWhere: string;
  readonly published: string;
  readonly dpoAdvice?: string;
  readonly dpoDate?: string;
  readonly lawAdvised?: LawAdvice;
  readonly notes?: string;
  readonly outcome: 'ready' | 'back';
  readonly backNote?: string;
  /** Kinds of answers that do not fit together, as they stood on the page that was saved. */
  readonly found?: readonly string[];
  /** Marks of the texts in own words that she confirmed she has read. */
  readonly wordsRead?: readonly string[];
}
