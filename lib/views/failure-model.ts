// What a page shows in place of itself. Types only.
import type { FrameModel } from './frame-model';
import type { Way } from './question-page-model';

export type Why = 'not-found' | 'forbidden' | 'log-in' | 'conflict' | 'unavailable';

export interface Failure {
  readonly why: Why;
  readonly title: string;
  readonly say: string;
  /** Whom to ask, where there is somebody. */
  readonly ask?: string;
  readonly way?: Way;
  /** For somebody who acts for other organisations too. */
  readonly elsewhere?: { readonly say: string; readonly href: string; readonly text: string };
  /** The number of this request, which also stands in the log. */
  readonly request: string;
  readonly frame: FrameModel;
}
