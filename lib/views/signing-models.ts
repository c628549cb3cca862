// What the pages around signing show. Types only.
import type { PrintChange } from '@/lib/domain/print/print-changes';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { Duty } from '@/lib/domain/print/promises';
import type { CheckRow } from './check-row';
import type { ShownContradictions } from './contradictions-model';
import type { SecondReading } from './review-models';
import type { QuestionPageModel, Way } from './question-page-model';

export interface ClosedPage {
  readonly text: string;
  readonly way: Way;
  readonly broken?: true;
}

interface Page {
  /** Title of the document, without the name of the service. */
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
}

export interface SignerRow {
  readonly organisation: string;
  /** “Dr Ben Hall, Caldicott Guardian” */
  readonly who: string;
  /** “Signed on 21 November 2026 at 2:14pm”, “Has not signed yet”. */
  readonly state: string;
}

/** V1: the final version is made here. */
export interface FinalVersionModel extends Page {
  readonly closed?: ClosedPage;
  /** It is made already. */
  readonly made?: { readonly version: number; readonly read: Way; readonly sign?: Way };
  /** The partner has replied. */
  readonly answered: boolean;
  /** What the partner’s answers changed. */
  readonly changes: readonly PrintChange[];
  /** What either side changed in its profile after the partner’s yes. */
  readonly sinceYes?: { readonly heading: string; readonly text: string; readonly sentences: readonly PrintChange[] };
  /** Of a new version: against the one that both sides signed. */
  readonly against?: SecondReading;
  /** Answers that do not fit together. */
  readonly contradictions?: ShownContradictions;
  readonly checks: readonly CheckRow[];
  readonly signers: readonly SignerRow[];
  /** Every check is met: the button is there. */
  readonly ready: boolean;
  readonly errors: readonly string[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly partner: string;
}

/** S1: the frozen text. */
export interface SigningPageModel extends Page {
  readonly closed?: ClosedPage;
  readonly text?: {
    readonly print: PrintModel;
    readonly frame: PrintFrame;
    readonly facts: readonly { readonly key: string; readonly value: string }[];
    /** Against the version that was issued before; absent for the first one. */
    /** stands: it is the signed one that this version is to replace. */
    readonly changes?: { readonly since: number; readonly stands?: true; readonly parts: readonly PrintChange[] };
    readonly on: Way;
    readonly decline: Required<Way>;
    readonly someoneElse: Required<Way>;
    readonly pdf: Way;
  };
  /** This reader’s own signature on this version that was taken back. */
  readonly withdrawn?: string;
}

/** SU: one form for the code, and in the demonstration one for the person. */
export interface ConfirmPageModel extends Page {
  /** Their code comes from an app, and not by email. */
  readonly app: boolean;
  readonly closed?: ClosedPage;
  /** No need: it is less than ten minutes ago. */
  readonly confirmed?: Way;
  /** “We sent a code to … at 2:14pm.” */
  readonly sent?: string;
  readonly people: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  readonly errors: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string>>;
}

/** S3: name, job, declaration. */
export interface SignNameModel extends QuestionPageModel {
  readonly back: Way;
  readonly closed?: ClosedPage;
  /** Who it is was shown too long ago. */
  readonly stale?: Way;
  /** “You sign as Ella Park, Chief Executive”: the name that has to be typed. */
  readonly signsAs: string;
  readonly declaration: string;
  /** What pressing the button does and what is kept: said openly, above it. */
  readonly means: string;
  readonly decline: Required<Way>;
  readonly someoneElse: Required<Way>;
}

/** S4. */
export interface SignedPageModel extends Page {
  readonly closed?: ClosedPage;
  readonly reference: string;
  readonly version: number;
  /** Every side has signed. */
  readonly complete: boolean;
  readonly starts: string;
  readonly signers: readonly SignerRow[];
  readonly duties: readonly Duty[];
  readonly read: Way;
  readonly files: readonly FileLink[];
  /** Where what follows from the agreement is: its documents, and the dates of what is promised. */
  readonly more: readonly Required<Way>[];
  /** Absent once it is too late. */
  readonly withdraw?: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
}

/** A file to keep; without an address while it is being made. */
export interface FileLink {
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

/** S6. */
export interface SomeoneElseModel extends QuestionPageModel {
  readonly back: Way;
  readonly closed?: ClosedPage;
}

/** S7. */
export interface DeclinePageModel extends QuestionPageModel {
  readonly back: Way;
  readonly means: string;
  readonly closed?: ClosedPage;
}
