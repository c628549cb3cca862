// The organisations of the service, for its admin. Types only.
import type { QuestionPageModel } from './question-page-model';

export interface OrganisationsPageModel extends QuestionPageModel {
  /** Name, how many people, and whether it uses the service or is part of another. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}
