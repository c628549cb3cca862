// Everything on file about one agreement: the answers as stored, both profiles, the checklist. settle() turns it into
// the model that rules and print read.
import type { DutyDone } from './duty-done';
import type { AgreedProfiles } from '../people/agreed-profile';
import type { FormerParty } from '../people/former-party';
import type { Checklist } from '../assurance/checklist';
import type { Recheck } from '../assurance/recheck';
import type { ProfileMailbox } from '../assurance/worse-mailbox';
import type { Override } from '../legal-basis/result';
import type { Organisation } from '../people/organisation';
import type { FormValue } from '../questions/form';
import type { Answers } from '../questions/question';
import type { AgreementEnd } from './agreement-end';
import type { IgReview, Side } from './model';
import type { Approvals } from './approval';
import type { EndReason, Status } from './lifecycle';
import type { Replaces } from './replaces';

/** Who signs for a side. */
export interface NamedSignatory {
  readonly personId: string;
  readonly name: string;
  readonly job: string;
  /** As they were called on the day they were named, where that has changed: what was confirmed in the draft. */
  readonly namedAs?: { readonly name: string; readonly job: string };
  /** Nobody was named when the text went out: the profile has named them since, and what was confirmed in the draft is that nobody was. */
  readonly namedSince?: true;
  /** Named after the words were fixed, by whom, and in place of whom that version names. */
  readonly passedOn?: { readonly by: string; readonly version: number; readonly instead: { readonly personId: string; readonly name: string } };
}

/** The receiving side's reply to the text it was sent (R3). */
export interface PartnerReply {
  readonly decision: 'agree' | 'changes';
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly signatory?: NamedSignatory;
  /** What the partner wants changed. */
  readonly changes?: string;
  /** With a yes: both profiles as they then stood in the text. */
  readonly profiles?: AgreedProfiles;
}

/** The key of an answer → its value, as the partner was sent it. */
export type SentAnswers = Readonly<Record<string, FormValue>>;

export interface AgreementFile {
  readonly id: string;
  readonly reference: string;
  readonly status: Status;
  readonly endReason?: EndReason;
  readonly endNote?: string;
  /** How it ended after both sides had signed it. Its day may be still to come. */
  readonly end?: AgreementEnd;
  readonly revision: number;
  readonly sharing: Organisation;
  readonly partner?: Organisation;
  readonly drafter: { readonly personId: string; readonly name: string };
  /** While it is a draft: whose desk it lies on. */
  readonly heldBy: 'drafter' | 'ig-lead';
  /** Since when it has been with whoever has it now. ISO UTC. */
  readonly heldSince?: string;
  readonly igLead?: { readonly personId: string; readonly name: string };
  readonly answers: Answers;
  readonly igReview?: IgReview;
  readonly approvals?: Approvals;
  readonly overrides: readonly Override[];
  readonly sent?: {
    readonly by: string;
    readonly byName: string;
    readonly at: string;
    readonly message?: string;
    readonly finalOnYes: boolean;
    /** The answers of the draft as they were sent, and as they had been sent before that. */
    readonly answers?: SentAnswers;
    readonly before?: SentAnswers;
  };
  readonly reply?: PartnerReply;
  readonly checklist?: Checklist;
  /** Looks that were taken again since that checklist was accepted, the newest last. */
  readonly rechecks?: readonly Recheck[];
  /** What either side has said to have done of what the text wants once. */
  readonly dutiesDone?: readonly DutyDone[];
  /** The mailbox for referrals that the partner’s profile has named since. */
  readonly profileMailbox?: ProfileMailbox;
  readonly sharingSignatory?: NamedSignatory;
  /** The version that stands issued for signature, or signed. */
  readonly version?: { readonly id: string; readonly number: number; readonly fingerprint: string; readonly frozenAt: string };
  /** The edition of our content that the words of that version were made from: usually an ISO date. */
  readonly madeUnder?: string;
  /** Sides whose signature stands on that version. */
  readonly signed?: readonly Side[];
  /** The highest number ever given, so that a void version's number is never used again. */
  readonly lastVersion: number;
  /** Comments on its sections that nobody has settled; none when left out. */
  readonly openComments?: number;
  /** Who was a side of it before it became part of the one that is now. */
  readonly formerly?: readonly FormerParty[];
  /** It is a new version of an agreement that both sides signed. */
  readonly replaces?: Replaces;
  readonly createdAt: string;
  readonly updatedAt: string;
}
