// “Check your answers before you send”: cards that are read and confirmed one by one. Types only.
import type { CardId } from '@/lib/domain/questions/check-words';
import type { FormErrors } from '@/lib/domain/questions/form';
import type { ShownContradictions } from './contradictions-model';
import type { Closed, Way, Why } from './question-page-model';

export interface ShownRow {
  readonly label: string;
  readonly lines: readonly string[];
  readonly change?: Way;
}

export interface ShownCheckCard {
  readonly id: CardId;
  readonly title: string;
  readonly rows: readonly ShownRow[];
  /** Beside the rows that stand open: lines of the law and of national guidance, which nobody can change. */
  readonly fixed: readonly { readonly source: string; readonly rows: readonly ShownRow[] }[];
  /** Under the rows: who answers what is not here. */
  readonly note?: string;
  /** Where the whole card is changed. */
  readonly change?: Way;
  readonly state: 'open' | 'confirmed' | 'changed';
  readonly ticked: boolean;
}

export interface CheckPageModel {
  readonly title: string;
  readonly caption: string;
  readonly h1: string;
  readonly back: Way;
  readonly preview: Way;
  /** What the IG lead will look at, or what stops the sending: first of all. */
  readonly warnings: readonly string[];
  /** Answers that do not fit together; absent while all do. */
  readonly contradictions?: ShownContradictions;
  /** Questions without an answer: while there are any, nothing can be confirmed. */
  readonly open: readonly { readonly text: string; readonly way: Way }[];
  readonly blocks: readonly { readonly heading: string; readonly intro: string; readonly cards: readonly ShownCheckCard[] }[];
  readonly errors: FormErrors;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly button: string;
  readonly why: Why;
  /** Nothing can be changed now, and why. */
  readonly closed?: Closed;
}
