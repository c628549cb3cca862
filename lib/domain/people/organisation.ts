// An organisation as it describes itself once: its profile. Drafts read it, the frozen version carries its own copy.
import type { Jurisdiction } from '../legal-basis/facts';
import type { DsptStanding } from '../assurance/dspt';

export type OrganisationKind = 'gp-practice' | 'nhs-trust' | 'icb' | 'council' | 'other-public' | 'charity' | 'community-group' | 'company';

/** A named person or desk. Stands on the contact sheet, never in the signed text. */
export interface Contact {
  readonly name: string;
  readonly role: string;
  readonly email?: string;
  readonly phone?: string;
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

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** “Northfield Surgery” → “the Surgery” in print. */
  readonly shortName: string;
  readonly kind: OrganisationKind;
  readonly nation: Jurisdiction;
  readonly address: string;
  readonly odsCode?: string;
  readonly charityNumber?: string;
  readonly companyNumber?: string;
  readonly icoRegistration?: string;
  readonly icoExemptBecause?: string;
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
    readonly caldicottAlternative?: string;
    readonly safeguarding: Contact;
    readonly objections: Contact;
    readonly incidents: Contact;
    readonly referrals?: Contact;
    readonly dpo?: Contact;
  };
  readonly teams: readonly Team[];
  readonly dspt?: DsptStanding;
  /** Person who signs, unless somebody else is named. */
  readonly signatoryId?: string;
  readonly noticeUrl?: string;
}
