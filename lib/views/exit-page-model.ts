// A page for sharing that needs another route than an agreement. Types only.
import type { ShownSource, Way } from './question-page-model';

export interface ExitPageModel {
  readonly title: string;
  readonly h1: string;
  readonly why: readonly string[];
  readonly instead: readonly { readonly text: string; readonly url?: string }[];
  readonly sources: readonly ShownSource[];
  readonly back: Way;
  /** Starts a draft after all: the button, and what it posts. */
  readonly start?: { readonly button: string; readonly share: string };
  /** A card for staff to give out. */
  readonly card?: { readonly title: string; readonly lines: readonly string[]; readonly print: Way };
}
