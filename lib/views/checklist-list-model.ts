// The list of checklists as it is drawn. Types only.
import type { AgreementListModel, ListWay } from './agreement-list-model';

export interface ChecklistLine {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly about: string;
  readonly reference: string;
  readonly tag: string;
  /** “Waiting for 3 days”, or the day of its last change. */
  readonly since: string;
}

export interface ChecklistListModel {
  readonly title: string;
  /** Each group that there is, with its number; the one that is shown leads nowhere. */
  readonly groups: readonly { readonly text: string; readonly href?: string }[];
  /** “3 checklists wait for your review”; absent while there is nothing at all. */
  readonly found?: string;
  readonly lines: readonly ChecklistLine[];
  /** What stands in place of the lines. */
  readonly empty: string;
  /** Somebody has just been through all that waited. */
  readonly gone?: string;
  readonly begin?: ListWay;
  readonly pages?: AgreementListModel['pages'];
}
