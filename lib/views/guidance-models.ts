// The guidance as its pages draw it. Types only.
import type { ShownSource, Way } from './question-page-model';

export interface GuidanceLine extends Required<Way> {
  readonly summary: string;
}

export interface GuidanceListModel {
  readonly title: string;
  /** What was looked for. */
  readonly q: string;
  /** “3 entries match “police””. Absent while nothing is looked for. */
  readonly found?: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly GuidanceLine[] }[];
}

export interface GuidancePageModel {
  readonly title: string;
  readonly group: string;
  readonly summary: string;
  readonly parts: readonly { readonly heading?: string | undefined; readonly says: readonly string[]; readonly list: readonly string[] }[];
  readonly ours?: string;
  readonly confirm?: string;
  readonly sources: readonly ShownSource[];
  readonly here: readonly { readonly text: string; readonly href?: string | undefined }[];
  readonly related: readonly Required<Way>[];
  /** When it was last checked, and by when it is looked at again. */
  readonly checked: string;
}
