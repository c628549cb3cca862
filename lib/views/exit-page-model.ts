// A page for sharing that needs another route than an agreement. Types only.
import type { ShownSource, Way } from './question-page-model';

export interface ExitPageModel {
  readonly title: string;
  readonly h1: string;
  readonly why: readonly string[];
  readonly rules: readonly { readonly text: string; readonly caveat?: string }[];
  readonly instead: readonly { readonly text: string; readonly url?: string }[];
  readonly ask: readonly string[];
  /** The public enquiry with what is known, and entries of the guidance. */
  readonly more: readonly Way[];
  readonly sources: readonly ShownSource[];
  readonly back: Way;
  /** Starts a draft after all: the button, and what it posts. */
  readonly start?: { readonly button: string; readonly share: string };
  /** A sheet to fill in by hand. */
  readonly card: {
    readonly title: string;
    readonly fill: string;
    readonly lines: readonly string[];
    /** To the sheet alone, and from it back to this page. */
    readonly print: Way;
    readonly printed: Way;
  };
}
