// What the pages about an organisation’s own checklist answers need to be drawn. Types only.
import type { PrintChange } from '@/lib/domain/print/print-changes';
import type { ChecklistPoint } from './checklist-models';
import type { Way } from './question-page-model';

export interface UseAnswersPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly intro: string;
  readonly points: readonly ChecklistPoint[];
  /** What is asked all the same, and why; none when nothing more is asked. */
  readonly open: readonly { readonly title: string; readonly why: string }[];
  readonly openSay: string;
  /** That the duty of confidence is the charity’s own word, where its answer is copied. */
  readonly own?: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly other: Required<Way>;
  readonly errors: Readonly<Record<string, string>>;
}

export interface ChecklistAnswersPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly intro: readonly string[];
  readonly versions: readonly { readonly number: number; readonly on: string; readonly rests: string; readonly news: string }[];
  readonly holders: readonly {
    readonly id: string;
    readonly name: string;
    readonly reference: string;
    readonly state: string;
    readonly holds: string;
    readonly differs: string;
    readonly href: string;
    /** What the earlier answers are called. */
    readonly past?: string;
    readonly changes: readonly PrintChange[];
  }[];
}

export interface SendAnswersPage {
  readonly title: string;
  readonly h1: string;
  readonly back: Way;
  readonly intro: string;
  readonly sent?: string;
  /** Whom the answers answer wholly. */
  readonly asking: readonly { readonly id: string; readonly label: string; readonly hint: string }[];
  /** What the first of them gets to read. */
  readonly points: readonly ChecklistPoint[];
  /** Who asks for more. */
  readonly more: readonly { readonly id: string; readonly text: string; readonly href: string }[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** Whom nothing was sent to, each with the reason. */
  readonly left: readonly string[];
}
