// What the pages about frozen versions, the preview and the history show. Types only.
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { StatusTint } from '@/lib/domain/agreement/status-tag';
import type { Way } from './question-page-model';
import type { ReadMark } from './read-mark-model';
import type { ClosedPage, FileLink } from './signing-models';

interface Page {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
}

export interface Mark {
  readonly text: string;
  readonly tint: StatusTint;
}

export interface VersionRow {
  readonly number: number;
  /** The agreement that it is a version of, where several replace one another. */
  readonly reference?: string;
  /** “Replaced by version 2 from 1 March 2027”. */
  readonly replaced?: string;
  /** To the one before it. */
  readonly compare?: Required<Way>;
  readonly href: string;
  readonly made: string;
  readonly mark: Mark;
  readonly fingerprint: string;
  /** “Ella Park for Riverside Debt Advice, 20 November 2026 at 2:14pm”; “withdrawn …” after it. */
  readonly signatures: readonly string[];
}

export interface VersionsPageModel extends Page {
  /** The newest first. */
  readonly rows: readonly VersionRow[];
  /** A new version that has no final words yet. */
  readonly preparing: readonly Required<Way>[];
}

export interface VersionPageModel extends Page {
  readonly mark: Mark;
  readonly verdict: { readonly unchanged: boolean; readonly text: string; readonly faults: readonly string[]; readonly say?: string };
  readonly made: string;
  /** The editions that its words were made from, and whether guidance has changed since. */
  readonly under?: string;
  readonly fingerprint: string;
  readonly signatures: readonly string[];
  readonly files: readonly FileLink[];
  /** The signed PDF could not be made, and nobody tries any more. */
  readonly trouble?: {
    readonly heading: string;
    readonly why: string;
    readonly say: string;
    readonly button: string;
    readonly hidden: Readonly<Record<string, string>>;
  };
  /** Why it was not asked for again. */
  readonly errors: readonly string[];
  /** Why this version no longer stands. */
  readonly gone?: string;
  /** The version that has replaced it, or a new one that is being prepared. */
  readonly newer?: Required<Way> & { readonly says: string };
  /** The signed version that this one replaces. */
  readonly older?: Required<Way> & { readonly says: string };
  /** How the agreement came to its end after both sides had signed this version: the day, why, what becomes of the details. */
  readonly ending?: { readonly mark: Mark; readonly lines: readonly string[]; readonly reason?: string };
  /** Absent when the stored text is not what was made. */
  readonly text?: { readonly print: PrintModel; readonly frame: PrintFrame };
}

export interface PreviewPageModel extends Page {
  readonly text?: { readonly print: PrintModel; readonly frame: PrintFrame };
  readonly pdf?: Way;
  /** Absent where there is nothing for this reader to have read. */
  readonly mark?: ReadMark;
  /** In place of the text. */
  readonly closed?: ClosedPage;
}

export interface HistoryEntry {
  readonly id: string;
  readonly heading: string;
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
  readonly when: string;
  readonly text?: string;
}

/** How long each has had it: a row for each holder, and one for all of them. */
export interface WaitingTable {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export interface HistoryPageModel extends Page {
  /** Absent while it has not begun for this side. */
  readonly waiting?: WaitingTable;
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
}
