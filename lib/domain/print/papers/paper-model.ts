// A paper: one of the documents that go with an agreement (consent form, leaflet, cards …), as words in order, before anybody
// lays them out. Screen and PDF draw this one model. Where a person’s details go it is blank: no paper ever holds any.
import type { OnceDuty } from '../../agreement/duty-done';
import type { Side } from '../../agreement/model';
import type { DutyPlace } from '../duty-place';
import type { Row, Sentence } from '../print-model';

/** In the order in which a pack lists them. */
export const paperKinds = [
  'consent-form',
  'verbal-consent-record',
  'patient-leaflet',
  'staff-guide',
  'objection-procedure',
  'volunteer-card',
  'promises',
  'privacy-notice-text',
  'signpost-card',
  'legitimate-interests-record',
  'appropriate-policy-document',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** public: anybody, and reads easily. staff: of either side. ig: who looks after information. */
export type PaperAudience = 'public' | 'staff' | 'ig';

/** One line to fill in with a pen. `wide` takes the whole width; others may stand side by side. */
export interface BlankLine {
  readonly label: string;
  readonly wide?: true;
}

export type PaperBlock =
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** Each sentence on a line of its own, with a bullet or a number. */
  | { readonly block: 'list'; readonly style: 'bullet' | 'number'; readonly sentences: readonly Sentence[] }
  /** Each item on a line of its own, with room to cross it out. */
  | { readonly block: 'items'; readonly lead: string; readonly rows: readonly Sentence[] }
  /** One box to tick, never ticked; `mark` is the letter of the statement (A, A2, B), absent on a plain list of boxes. */
  | { readonly block: 'tick'; readonly mark?: string; readonly sentences: readonly Sentence[] }
  | { readonly block: 'blanks'; readonly lines: readonly BlankLine[] }
  /** Who signs: what the signature says, then a row of blanks (name, role, signature, date). */
  | { readonly block: 'signature'; readonly heading: string; readonly sentences: readonly Sentence[]; readonly lines: readonly BlankLine[] }
  /** Words for staff to say aloud, set apart from instructions. */
  | { readonly block: 'script'; readonly heading: string; readonly sentences: readonly Sentence[] }
  /** Text to copy into another system: drawn as it stands, line by line, with a button to copy on screen. */
  | { readonly block: 'paste'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly block: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly Row[] }
  /** A box that stands out. */
  | { readonly block: 'call-out'; readonly heading: string; readonly sentences: readonly Sentence[] }
  /** Duties with their times; `due` (ISO date) also goes into the calendar file. */
  | { readonly block: 'dates'; readonly rows: readonly PaperDate[] };

export interface PaperDate {
  readonly what: string;
  readonly when: string;
  /** A job, never a name. */
  readonly who: string;
  /** Where it stands in the agreement. */
  readonly section: DutyPlace;
  readonly due?: string;
  /** Its side can say that it is done. */
  readonly once?: OnceDuty;
}

/** The paper with its dates as they stand, where they are another's. */
export const withDates = <P extends Pick<PaperBody, 'blocks'>>(paper: P, change: (rows: readonly PaperDate[]) => readonly PaperDate[]): P => ({
  ...paper,
  blocks: paper.blocks.map((block) => (block.block === 'dates' ? { ...block, rows: change(block.rows) } : block)),
});

/** What a paper is, before the page around it. */
export interface PaperBody {
  readonly kind: PaperKind;
  /** Whose paper it is, where each side has one: “promises-receiving”. */
  readonly side?: Side;
  /** Whose own yes it asks for, where that is not whoever is referred: “consent-form-cared-for”. */
  readonly about?: 'carer' | 'cared-for';
  readonly title: string;
  /** Who uses it and when, in one line, for the list of papers. */
  readonly use: string;
  readonly audience: PaperAudience;
  readonly format: 'A4' | 'A5' | 'A6';
  /** Sides of paper at normal size. */
  readonly pages: number;
  /** Most words that the text of the paper may have. */
  readonly mostWords?: number;
  /** Is there a large print variant (16 pt)? It may need more sides than `pages`, and the list of papers then says so. */
  readonly largePrint: boolean;
  /** Does it name people, numbers or mailboxes? Then it shows the date of the contact sheet, and a new sheet makes a new paper. */
  readonly fromContactSheet: boolean;
  readonly blocks: readonly PaperBlock[];
}

export interface PaperModel extends PaperBody {
  /** Unique among the papers of an agreement, fit for an address and a file name: “consent-form”, “privacy-notice-text-sharing”. */
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  /** ISO date: of the signed version, or of the day on which a draft is looked at. */
  readonly date: string;
  /** First eight figures of the version’s fingerprint; absent on a draft. */
  readonly fingerprint?: string;
  /** The mark of a paper that nobody may use: “Draft – do not use”, and “Ended – do not use” once the agreement has ended. */
  readonly draft?: string;
  /** ISO date; present when the paper is made from the contact sheet. */
  readonly contactSheetDate?: string;
  /** “Reference SA-… | Version 1 | 21 November 2026 | …”, the foot of every side. */
  readonly foot: string;
}
