// What the page about an organisation’s own DSPT result needs to be drawn. Types only.
import type { TagWords } from './checklist-models';
import type { Way } from './question-page-model';

export interface DsptStatusPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly intro: readonly string[];
  readonly tag: Pick<TagWords, 'text' | 'tint'>;
  readonly rows: readonly { readonly key: string; readonly value: string }[];
  readonly next: { readonly heading: string; readonly text: string; readonly way: Required<Way> };
  readonly historyHeading: string;
  readonly noHistory: string;
  readonly history: readonly {
    readonly id: string;
    readonly heading: string;
    readonly by: string;
    readonly at: string;
    readonly when: string;
    readonly text: string;
  }[];
  /** The reader keeps the profile of an organisation that says its result there: the question stands on the page. */
  readonly asks: boolean;
}
