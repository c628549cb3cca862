// An organisation as it describes itself once: its profile. Drafts read it, the frozen version carries its own copy.
import type { Jurisdiction } from '../legal-basis/facts';
import type { DsptStanding } from '../assurance/dspt';
import type { RegisterFinding } from '../registers/register-finding';

export type OrganisationKind =
  | 'gp-practice'
  | 'nhs-trust'
  | 'icb'
  | 'council'
  | 'other-public'
  | 'law-enforcement' // the police, or another body that enforces the law (DPA 2018 Part 3)
  | 'provider' // an independent health or care provider
  | 'hospice' // a charity that gives care by what it is
  | 'charity'
  | 'community-group'
  | 'cic'
  | 'company'
  | 'other';

/** The pages of the profile, in the order in which they are asked; the last is for whoever has something to say there. */
export const profilePages = ['about', 'numbers', 'law', 'people', 'dspt', 'sites'] as const;
export type ProfilePage = (typeof profilePages)[number];
/** Asked of nobody: most work from one place. It stands in the profile for whoever has more. */
export const isAsked = (page: ProfilePage): boolean => page !== 'sites';

/** A named person or desk. Stands on the contact sheet, never in the signed text. */
export interface Contact {
  readonly name: string;
  readonly role: string;
  readonly email?: string;
  readonly phone?: string;
  /** When it can be reached: “day and night”. */
  readonly hours?: string;
}

/** A team that sends. Its properties are asked once, in the profile. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** As it reads in “Referrals are sent by …”: “the practice’s link workers”. */
  readonly whoSends: string;
  /** The job that approves first; undefined when nobody else needs to approve. */
  readonly approver?: string;
  readonly mailbox: string;
  readonly phone: string;
  readonly usesNhsmail: boolean;
  /** Would knowing who the referral is from reveal a health condition? (rule G7) */
  readonly revealsHealth: boolean;
  /** People can use it without giving a name (rule P5). */
  readonly anonymousAccess: boolean;
}

/** A place that it works from, beside its main address. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly phone?: string;
  /** Its own code, where it has one. */
  readonly odsCode?: string;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** “Northfield Surgery” → “the Surgery” in print. */
  readonly shortName: string;
  readonly kind: OrganisationKind;
  /** What it is, where it is something else. */
  readonly kindOther?: string;
  /** For what care a public body pays it. Nobody asks a public body; an empty list is “no”. */
  readonly commissioned?: readonly ('health' | 'social')[];
  readonly nation: Jurisdiction;
  readonly address: string;
  readonly odsCode?: string;
  readonly charityNumber?: string;
  readonly companyNumber?: string;
  /** A number as it was typed that has the form of no register we know. */
  readonly otherNumber?: string;
  readonly icoRegistration?: string;
  readonly icoExemptBecause?: string;
  /** What the lists of the registers that the host has put here say of its numbers; see findingOf. */
  readonly inRegisters?: readonly RegisterFinding[];
  /** Who looked its numbers up in the registers, and on what day (ISO date): said by hand. */
  readonly numbersChecked?: { readonly by: string; readonly on: string };
  readonly publicAuthority: boolean;
  /** The function and the Act that give a public authority its task (OP7). */
  readonly taskInLaw?: { readonly task: string; readonly act: string };
  /** Health and care bodies are bound by a duty of confidence of their own. */
  readonly confidentialityDuty: boolean;
  /** How its service is paid for, as it says itself; shown at D37. */
  readonly paidBy?: string;
  readonly contacts: {
    readonly igLead: Contact;
    readonly caldicott?: Contact;
    /** What is done instead, by whoever has no Caldicott Guardian (rule T5). */
    readonly caldicottAlternative?: string;
    /** Where whoever that is can be rung: on the contact sheet alone. */
    readonly alternativePhone?: string;
    /** The senior information risk owner. */
    readonly siro?: Contact;
    readonly safeguarding: Contact;
    readonly objections: Contact;
    readonly incidents: Contact;
    readonly referrals?: Contact;
    readonly dpo?: Contact;
  };
  readonly teams: readonly Team[];
  readonly sites?: readonly Site[];
  readonly dspt?: DsptStanding;
  /** Who must agree before an agreement is sent; the IG lead’s check alone when left out. */
  readonly approvals?: readonly ('caldicott' | 'siro' | 'dpo')[];
  /** Person who signs, unless somebody else is named. */
  readonly signatoryId?: string;
  readonly noticeUrl?: string;
  /** Pages of the profile that nobody of the organisation has answered: what stands there is assumed, or typed by somebody else. */
  readonly unanswered?: readonly ProfilePage[];
}
