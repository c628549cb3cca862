// The list of agreements: what it is narrowed to, its lines, and the ways to more of it. Types only.
import type { SortKey } from '@/lib/domain/agreement/list-asked';

export interface ListedLine {
  readonly reference: string;
  /** “Version 2”: the one that is fixed, or the one that is being written. */
  readonly version?: string;
  readonly href: string;
  readonly name: string;
  readonly service: string;
  readonly tag: string;
  /** Something has to be done before anything is sent. */
  readonly waits?: string;
  /** “Replaced by version 2 from 1 March 2027”, with the way there. */
  readonly replaced?: ListWay;
  /** “The guidance has changed since”, on words that were fixed before. */
  readonly changedSince?: string;
  /** Something has changed for the worse since its checklist was accepted; said to the side that decides on it. */
  readonly checkAgain?: string;
  /** “1 March 2027”; empty unless it is signed. */
  readonly review: string;
  readonly changed: string;
}

export interface ListChoice {
  readonly name: 'status' | 'partner' | 'service' | 'review';
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ListWay {
  readonly href: string;
  readonly text: string;
}

export interface AgreementListModel {
  readonly title: string;
  /** The search box as it was filled in. */
  readonly q: string;
  /** Kept while something is looked for. */
  readonly sort: string;
  readonly choices: readonly ListChoice[];
  /** What the list is narrowed to; each leads to the list without it. */
  readonly chips: readonly ListWay[];
  /** “12 agreements match”. Absent while there is nothing at all. */
  readonly found?: string;
  readonly lines: readonly ListedLine[];
  readonly columns: Readonly<Record<SortKey, { readonly href: string; readonly says: string; readonly now?: 'ascending' | 'descending' }>>;
  readonly pages?: { readonly here: string; readonly previous?: string; readonly next?: string };
  readonly download?: ListWay;
  readonly narrowed: boolean;
  readonly mayStart: boolean;
}
