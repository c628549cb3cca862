// The organisations of the service, for its admin. Types only.
import type { QuestionPageModel } from './question-page-model';

export interface OrganisationsPageModel extends QuestionPageModel {
  /** Whoever logged in a while ago logs in again before the form is there. */
  readonly logInAgain?: { readonly href: string; readonly heading: string; readonly text: string; readonly way: string };
  /** Name, how many people, and whether it uses the service or is part of another. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}
