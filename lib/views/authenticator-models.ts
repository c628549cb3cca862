// The pages of an authenticator app. Types only.
import type { QuestionPageModel, Way } from './question-page-model';

interface LogInAgain {
  readonly href: string;
  readonly heading: string;
  readonly text: string;
  readonly way: string;
}

export interface AuthenticatorPageModel {
  readonly title: string;
  readonly h1: string;
  /** There is one. left: how many codes for a lost phone. */
  readonly set?: { readonly left: string };
  readonly notes: readonly string[];
  readonly next: Readonly<Record<string, string>>;
  readonly logInAgain?: LogInAgain;
  readonly refusal?: string;
}

export interface SetUpModel extends QuestionPageModel {
  readonly back: { readonly href: string };
  /** undefined: it is too late for it. */
  readonly app?: {
    readonly picture: { readonly size: number; readonly path: string };
    readonly key: string /** The same, as an address that an app on this device opens. */;
    readonly open: string;
  };
}

export interface CodesModel {
  readonly title: string;
  readonly h1: string;
  /** undefined: they are not shown any more. */
  readonly codes?: readonly string[];
}

export interface SecondStepModel extends QuestionPageModel {
  /** Nothing waits here for a second step. */
  readonly gone?: { readonly text: string; readonly way: Way };
}
