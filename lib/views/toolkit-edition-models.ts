// What the pages for adding an edition of the DSPT questions need to be drawn. Types only.
import type { QuestionPageModel, Way } from './question-page-model';

export interface ToolkitEditionsPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly way?: Required<Way> }[];
  readonly add: { readonly heading: string; readonly label: string; readonly hint: string; readonly button: string; readonly problem: string };
  readonly typed: string;
  readonly faults: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

export interface ToolkitEditionPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly facts: readonly string[];
  readonly groups: readonly {
    readonly heading: string;
    readonly none: string;
    readonly lines: readonly { readonly key: string; readonly text: string; readonly more?: string }[];
  }[];
  /** Why it cannot be put in force, or from when it is. */
  readonly stands?: string;
  readonly form?: Pick<QuestionPageModel, 'form' | 'value' | 'errors'> & {
    readonly heading: string;
    readonly button: string;
    readonly hidden: Readonly<Record<string, string>>;
  };
  readonly errors: Readonly<Record<string, string>>;
}
