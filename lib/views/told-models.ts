// What the pages for filling a checklist in together need to be drawn. Types only.
import type { ChecklistTask, Labelled } from './checklist-models';
import type { Way } from './question-page-model';

export interface TogetherPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly intro: readonly string[];
  readonly button?: Required<Way>;
  readonly heading: string;
  readonly tasks: readonly ChecklistTask[];
  readonly ask?: { readonly text: string; readonly button: string; readonly hidden: Readonly<Record<string, string>> };
  readonly asked?: string;
  readonly errors: Readonly<Record<string, string>>;
}

export interface ToldPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly intro: string;
  readonly note?: string;
  readonly confirmed?: string;
  readonly lines: readonly {
    readonly key: string;
    /** What is posted: the line as it is shown. */
    readonly value: string;
    readonly title: string;
    readonly asked: string;
    readonly answer: string;
    readonly details: readonly Labelled[];
    readonly told: string;
    /** Left out while a question before it is open: `later` then says so. */
    readonly correct?: string;
    readonly later?: string;
    readonly chosen: boolean;
  }[];
  readonly words: { readonly confirm: string; readonly correct: string; readonly button: string };
  readonly hidden: Readonly<Record<string, string>>;
  readonly way: Required<Way>;
  readonly errors: Readonly<Record<string, string>>;
}
