// The print model: the words of an agreement, in order, before anybody lays them out. HTML, PDF and the frozen snapshot
// carry this one model, so that they say the same. Every sentence knows where it comes from.

/** law: fixed law or guidance. answer: somebody typed or chose it. confirmed: a suggestion that a person confirmed. */
export type SentenceKind = 'law' | 'answer' | 'confirmed';

export interface Sentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** A citation id, a rule id, or the id of the question whose answer it is: “A6.1”, “people”. */
  readonly from: string;
}

export type SectionId =
  | 'parties'
  | 'purpose'
  | 'details'
  | 'transfer'
  | 'retention'
  | 'contacts'
  | 'legal-basis'
  | 'safety'
  | 'rights'
  | 'incidents'
  | 'safeguarding'
  | 'foi'
  | 'checks'
  | 'signatures';

export interface Row {
  readonly cells: readonly string[];
  readonly kind: SentenceKind;
  readonly from: string;
}

export type Block =
  | { readonly block: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** Each sentence on a line of its own, with a bullet. */
  | { readonly block: 'list'; readonly sentences: readonly Sentence[] }
  | { readonly block: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly Row[] }
  /** The box “For IG readers”. */
  | { readonly block: 'panel'; readonly heading: string; readonly sentences: readonly Sentence[] };

export interface PrintSection {
  readonly id: SectionId;
  /** Printed number, 1 to 14; sections that do not apply are left out and the rest keep their numbers. */
  readonly number: number;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Who signs for a side: stands in the section `signatures`, before its blocks, and is not repeated in them. The signature itself (name typed, date) is laid beside it from the signature records, never from the text. */
export interface SignatureBlock {
  readonly partyId: string;
  readonly organisation: string;
  readonly sentence: Sentence;
}

/** The checklist as it stood, one page: part of the version, printed behind the text. */
export interface PrintSchedule {
  readonly heading: string;
  readonly standing: readonly Sentence[];
  readonly rows: readonly { readonly item: string; readonly answer: string; readonly references: string; readonly plan?: string }[];
  readonly notes: readonly Sentence[];
}

export interface PrintModel {
  readonly title: string;
  /** “Referrals from Northfield Surgery to Riverside Debt Advice” */
  readonly subtitle: string;
  readonly reference: string;
  readonly version: number;
  /** “Starts on the day the last side signs” */
  readonly start: string;
  readonly review: string;
  /** “section 9 and the schedule”: where it says what has to be done before anything is sent; absent where nothing has to. */
  readonly before?: string;
  /** “What this means for a small charity”, five lines; absent when every receiving party is a public authority. */
  readonly smallCharity?: { readonly heading: string; readonly sentences: readonly Sentence[] };
  readonly sections: readonly PrintSection[];
  readonly signatures: readonly SignatureBlock[];
  /** Absent until the checklist is accepted. */
  readonly schedule?: PrintSchedule;
}

/** Dated, per side, outside the fingerprint. Printed apart, under the schedule. */
export interface PrintContactSheet {
  readonly heading: string;
  /** ISO date. */
  readonly date: string;
  readonly sides: readonly {
    readonly organisation: string;
    readonly rows: readonly {
      readonly job: string;
      readonly name: string;
      readonly phone?: string;
      readonly email?: string;
      /** A new mailbox that the other side has not confirmed by telephone: the earlier one is used. */
      readonly unconfirmed?: string;
      /** Who comes later. day: “from 1 December 2026”. */
      readonly planned?: readonly { readonly day: string; readonly name: string; readonly phone?: string; readonly email?: string }[];
    }[];
  }[];
}

/** What the page around the text says: differs between a draft, a frozen version and a signed one. */
export interface PrintFrame {
  readonly mark: 'draft' | 'final' | 'signed';
  readonly fingerprint?: string;
  /** ISO UTC: the moment that the document carries as its own date. */
  readonly date: string;
  /** ISO dates: the first day, and the day by which it is reviewed. Known once the last side has signed. */
  readonly term?: { readonly starts: string; readonly review: string };
  readonly signed: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly role: string;
    readonly organisation: string;
    readonly at: string;
    readonly inPlaceOf?: string;
  }[];
  readonly contactSheet?: PrintContactSheet;
}
