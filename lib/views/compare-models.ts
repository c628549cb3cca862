// The page that compares two versions. Types only.
import type { ComparedPart } from '@/lib/domain/print/compared-prints';
import type { Way } from './question-page-model';
import type { ClosedPage } from './signing-models';

/** How many lines of a part read otherwise, are new, are gone. */
export interface ComparedRow {
  readonly id: string;
  readonly heading: string;
  readonly reworded: number;
  readonly added: number;
  readonly removed: number;
}

export interface ComparedPage {
  /** “3 parts changed” */
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
  /** The whole text, or what changed in it alone. */
  readonly parts: readonly ComparedPart[];
  readonly sides: { readonly before: string; readonly now: string };
  /** To the whole text, or to what changed alone. */
  readonly toggle?: Required<Way>;
  readonly fingerprints: readonly { readonly key: string; readonly value: string }[];
}

export interface ComparePageModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Required<Way>;
  /** Where the form asks. */
  readonly action: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly from: string;
  readonly to: string;
  readonly error?: string;
  readonly compared?: ComparedPage;
  /** In place of a comparison. */
  readonly closed?: ClosedPage;
}
