// The catalogue: the content that the domain reads as data. content/catalogue.ts holds the one value, parsed by zod at
// start; domain functions take it as an argument, because the domain knows no content.
import type { DsptLevel, MandatoryOf } from '../assurance/dspt';
import type { PaperWording } from '../print/papers/paper-wording';
import type { PrintWording } from '../print/print-wording';
import type { CheckWords } from '../questions/check-words';
import type { Question } from '../questions/question';

export type Necessity = 'needed' | 'if-needed' | 'justify' | 'usually-excessive' | 'restricted' | 'back-feed';

export interface DataItem {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly description: string;
  readonly category: 'personal' | 'special-category' | 'criminal-offence' | 'restricted-by-law' | 'not-personal';
  readonly sensitivity: 'low' | 'medium' | 'high';
  readonly direction: 'to-vcs' | 'from-vcs' | 'both';
  readonly aboutThirdParty: boolean;
  /** Suggested words for “why it is needed”, as printed. */
  readonly reason: string;
  readonly warning?: string;
  readonly legalRestriction?: string;
  /** The law that keeps the item out of every ordinary agreement, as it is named to whoever asks for it. */
  readonly statute?: string;
  /** A question for whoever is about to share it: would less do? */
  readonly lessWouldDo?: string;
  readonly facts: readonly string[];
  readonly factsIfContent: readonly string[];
  /** What stands in place of “a short list”, where a form is filled in. */
  readonly listLabel?: string;
  readonly printGroup: string;
  readonly printLabel: string;
  /** Its print label where carers are among the people, so that nobody asks whose it is. */
  readonly besideCarers?: string;
  /** The same where the carer is the one who comes. */
  readonly whenCarerReferred?: string;
  /** Needed only where such people are among those whose details are shared (D10). */
  readonly onlyWhen?: 'may-lack-capacity';
}

export interface PrintGroup {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  /** Of an advocate’s report, which the law has heard. */
  readonly reasonOfReport?: string;
  readonly returnTableOnly?: boolean;
}
export interface ItemGroup {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

export type ServiceClass = 'health_care' | 'social_care' | 'wider_support' | 'ask';
/** Suggested wording for D08: “So that …”, what would be lost, what the partner may do. {partner} and {sharingOrg} are filled in. */
export interface ServiceWording {
  readonly purpose: string;
  readonly lost: string;
  readonly mayDo: string;
  /** The use in a few words, for the five lines on top: “contact the person and give debt advice”. `mayDo`, when left out. */
  readonly inShort?: string;
  /** What the partner gives, as the retention lines call it: “Advice record”. Care services always say care. `help`, when left out. */
  readonly gives?: 'advice' | 'help';
}

export interface ClassSwitch {
  readonly serviceKind: 'health_care' | 'social_care' | 'wider_support';
  readonly addNeeded: readonly string[];
  readonly removeNeeded: readonly string[];
  readonly toOptional?: readonly string[];
  readonly retentionHint: string;
  /** Its words, where the service is another one then: a group of peers gives no treatment. */
  readonly wording?: ServiceWording;
}
export interface ServiceType {
  readonly id: string;
  readonly label: string;
  readonly class: ServiceClass;
  /** Who knows that somebody was referred to it knows something of their health. */
  readonly revealsHealth?: true;
  /** Of a carer who comes to it, that is the health of whoever is cared for. */
  readonly showsCaredFor?: true;
  /** Who knows that somebody uses it could endanger them (legal-basis 4.3, D6). */
  readonly highHarm?: true;
  /** Sub-heading of the list on D02. */
  readonly heading: string;
  readonly description: string;
  readonly basisSource: 'guidance' | 'suggestion';
  readonly startingSetSource: string;
  /** Needed items that national guidance itself names; every other one is our suggestion. */
  readonly fromGuidance?: readonly string[];
  readonly typicalItems: readonly string[];
  readonly optionalItems: readonly string[];
  readonly usuallyExcessive: readonly string[];
  readonly neverPreselected: readonly string[];
  readonly backFeedItems: readonly string[];
  readonly suggestedReturn: readonly string[];
  readonly retentionHint: string;
  /** The kind that each answer means; ‘statutory’: a law is named next; ‘legal_advice’: nothing can be drafted before somebody knows. */
  readonly confirm?: { readonly question: string; readonly yes: string; readonly no: string; readonly notSure: string };
  readonly whenStatutory?: ClassSwitch;
  readonly whenCare?: ClassSwitch;
  readonly whenNotCare?: ClassSwitch;
  /** What whoever looks after this list should know. */
  readonly notes: string;
  readonly wording: ServiceWording;
  /** Why this kind of service needs an item, where the reason of the catalogue does not fit it. */
  readonly reasons?: Readonly<Record<string, string>>;
}

export interface RetentionStart {
  readonly id: string;
  readonly label: string;
  readonly number: number;
  readonly unit: 'months' | 'years';
  readonly trigger: string;
  readonly certainty: string;
}

export interface ChecklistItem {
  readonly order: number;
  readonly id: string;
  readonly screen: string;
  /** The id of its question in the checklist journey: 'privacy', 'lead', … */
  readonly question: string;
  readonly title: string;
  /** What the item is about, inside a sentence: “What will you do about encryption?” */
  readonly topic: string;
  readonly printRefs: readonly string[];
  readonly dsptRefs: readonly string[];
  readonly dsptCovers: readonly string[];
  readonly blocksSharing: boolean;
  readonly readyPlan: {
    readonly title: string;
    /** What can be done by a day. */
    readonly wording: string;
    /** What goes on afterwards and is never done: a sentence behind it. when: where it is a duty of its own, and no other says it. */
    readonly after?: { readonly text: string; readonly when?: string | undefined } | undefined;
    readonly owner: string;
    readonly days: number;
    readonly interimSafeguard: string;
  };
  readonly canOffer: readonly string[];
  readonly discussionPrompt: string;
  readonly source: string;
}

export interface DsptLevelWords {
  readonly id: DsptLevel;
  readonly label: string;
}

export interface Catalogue {
  readonly items: readonly DataItem[];
  readonly itemGroups: readonly ItemGroup[];
  readonly printGroups: readonly PrintGroup[];
  readonly services: readonly ServiceType[];
  readonly somethingElse: readonly string[];
  /** Items offered with one tap for a service that is not listed. */
  readonly suggestedForAnything: readonly string[];
  /** Items in the order in which they are named as not shared. */
  readonly leftOutFirst: readonly string[];
  /** D12, one step a line. Shown, never printed: the law's own sentences print while nobody changes them. */
  readonly capacitySteps: readonly string[];
  /** The same where people expect the sharing. */
  readonly capacityStepsCare: readonly string[];
  /** The last of both, where a slip could endanger somebody. */
  readonly capacityRecordSafely: string;
  /** Where a law gives the right. */
  readonly capacityStepsLaw: readonly string[];
  readonly retention: readonly RetentionStart[];
  readonly checklist: readonly ChecklistItem[];
  readonly dsptLevels: readonly DsptLevelWords[];
  /** What an organisation that has met the standard has answered, edition by edition. */
  readonly dsptMandatory: readonly MandatoryOf[];
  readonly questions: readonly Question[];
  /** The words of “Check your answers”: content/questions/check-cards.ts. */
  readonly check: CheckWords;
  /** The words of the printed agreement: content/wording/sections.ts. */
  readonly wording: PrintWording;
  /** The words of the papers that go with it: content/wording/papers.ts. */
  readonly papers: PaperWording;
}
