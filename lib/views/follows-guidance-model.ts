// How an agreement follows the guidance, on screen and on paper. Types only.
import type { StatusTint } from '@/lib/domain/agreement/status-tag';
import type { Way } from './question-page-model';
import type { ClosedPage } from './signing-models';

export interface FollowedSource {
  /** The source and its part, with the edition: “Social care guidance, purpose (7 May 2026)”. */
  readonly text: string;
  readonly url?: string;
}

export interface FollowedRow {
  readonly id: string;
  readonly asks: string;
  readonly sources: readonly FollowedSource[];
  readonly tag: { readonly text: string; readonly tint: StatusTint };
  readonly says: string;
  /** Where it is done. */
  readonly where: readonly Required<Way>[];
  /** Where the reader goes to do it. */
  readonly way?: Required<Way>;
  /** It rests with the other side. */
  readonly rests?: string;
}

export interface FollowsGuidanceModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly about?: string;
  readonly hint: string;
  readonly counts: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly FollowedRow[] }[];
  readonly note: string;
  /** For paper: “SA-7K4M-2QXR, version 1, 22 November 2026”. */
  readonly foot: string;
  readonly closed?: ClosedPage;
}
