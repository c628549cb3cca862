// Somebody’s own account as it is shown. Types only.
import type { QuestionPageModel } from './question-page-model';

export interface AccountPageModel {
  readonly title: string;
  readonly details: readonly { readonly key: string; readonly value: string; readonly change?: { readonly href: string; readonly what: string } }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly browser: string;
    readonly used: string;
    readonly began: string;
    readonly organisation: string;
    /** The one that asks. */
    readonly here: boolean;
  }[];
  /** For whom they stand in, in a sentence each. */
  readonly standsIn: readonly string[];
  readonly ways: readonly { readonly href: string; readonly text: string }[];
  readonly refusal?: string;
}

export interface EmailPageModel extends QuestionPageModel {
  readonly note: string;
  /** They logged in too long ago. */
  readonly logInAgain?: { readonly href: string; readonly heading: string; readonly text: string; readonly way: string };
}

export interface EmailCodeModel extends EmailPageModel {
  /** The code is too old: in the place of its box. */
  readonly old?: string;
  /** A new code to the same address. */
  readonly again?: { readonly button: string; readonly hidden: Readonly<Record<string, string>> };
  /** They logged in too long ago to be sent one. */
  readonly freshFirst?: { readonly href: string; readonly text: string };
}

export interface StopEmailModel {
  readonly title: string;
  readonly h1: string;
  readonly text: string;
  readonly button?: { readonly text: string; readonly hidden: Readonly<Record<string, string>>; readonly after: string };
  readonly refusal?: string;
  readonly way?: { readonly href: string; readonly text: string };
}
