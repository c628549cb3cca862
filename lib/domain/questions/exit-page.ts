// An exit: a page for sharing that needs another route than this agreement, with something to take away and a way back.
import type { EnquiryAnswers } from '../legal-basis/enquiry/answers';
import type { ExitId } from './form';

/** The last part of the address of each exit: below /agreements/new, or below /draft/another-route of a draft. */
export const exitPaths: Readonly<Record<ExitId, string>> = {
  X1: 'safeguarding',
  X2: 'not-care',
  X3: 'totals',
  X4: 'contract',
  X5: 'signpost',
  X6: 'childrens-social-care',
  X7: 'advocacy',
};

export interface ExitPage {
  readonly id: ExitId;
  /** Below /agreements/new before there is a draft; /agreements/[reference]/draft/another-route for an exit met within one. */
  readonly path: string;
  readonly h1: string;
  readonly why: readonly { readonly text: string /** A citation id; our own words, when left out. */; readonly source?: string }[];
  /** “What the rules say”, each with whom to ask where the law is not settled. */
  readonly rules: readonly { readonly text: string; readonly source?: string; readonly caveat?: string }[];
  /** “What to use instead”. */
  readonly instead: readonly { readonly text: string; readonly source?: string; readonly url?: string }[];
  /** “Who to ask”. */
  readonly ask: readonly string[];
  /** What is already known when the public enquiry is opened from here. */
  readonly enquiry: EnquiryAnswers;
  /** Entries of the guidance, /guidance/<slug>. */
  readonly guidance: readonly string[];
  /** Starts a draft after all: the button, and the answer to “What do you want to share?” that it stands for. */
  readonly start?: { readonly button: string; readonly share: 'individual' | 'individual-some-self-refer' };
  /** The question that leads back. */
  readonly back: 'share' | 'children' | 'service-confirm';
  /** The question that leads back where the exit was met within a draft, when it is another one. */
  readonly backInDraft?: 'who-decides';
  /** Something to take away: a sheet with lines to fill in by hand, printed from this page. `fill`: what is done with it. */
  readonly card: { readonly button: string; readonly title: string; readonly fill: string; readonly lines: readonly string[] };
}
