// The people of an organisation as they are shown. Types only.
import type { LeftRow } from './left-on-sheet';
import type { Form } from '@/lib/domain/questions/form';
import type { QuestionPageModel, Way } from './question-page-model';

export interface PeoplePageModel {
  readonly title: string;
  readonly h1: string;
  readonly intro: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly href?: string; readonly job: string; readonly does: string }[];
  /** Nobody else is there yet. */
  readonly only: boolean;
  readonly mayInvite: boolean;
  /** For whoever may not: whom to ask. */
  readonly ask?: string;
  readonly waiting: readonly WaitingColleague[];
  /** Those who have left and still stand on a contact sheet. */
  readonly named: readonly LeftRow[];
  readonly former: readonly { readonly id: string; readonly name: string; readonly job: string; readonly left: string }[];
  /** For an admin: what whoever signs needs, and the button that changes it. */
  readonly rule?: {
    readonly heading: string;
    readonly text: string;
    readonly button?: string;
    readonly way?: Way;
    readonly hidden: Readonly<Record<string, string>>;
  };
  readonly refusal?: string;
}

export interface WaitingColleague {
  readonly id: string;
  readonly name: string;
  readonly mailbox: string;
  readonly does: string;
  readonly by: string;
  readonly sent: string;
  readonly until: string;
  /** This reader may send it again and take it back. */
  readonly mayChange: boolean;
}

export interface PersonPageModel extends QuestionPageModel {
  readonly rows: readonly { readonly key: string; readonly value: string }[];
  /** Nothing of theirs can be changed by this reader. */
  readonly notYours: boolean;
  readonly remove?: { readonly href: string; readonly text: string };
  readonly deputy?: { readonly href: string; readonly text: string };
  readonly handOver?: { readonly href: string; readonly text: string };
  /** They have an authenticator app, which this reader can remove. way: after a fresh log in; neither: the text says whom to ask. */
  readonly app?: { readonly text: string; readonly button?: string; readonly way?: Way };
  readonly refusal?: string;
  readonly history: readonly { readonly id: string; readonly what: string; readonly by: string; readonly at: string; readonly when: string }[];
  readonly self: boolean;
}

export interface RemovePageModel extends QuestionPageModel {
  readonly lines: readonly string[];
  readonly holds: readonly string[];
  readonly cancel: { readonly href: string; readonly text: string };
  /** Why nobody can remove them now. */
  readonly refusal?: string;
}

export interface DeputyPageModel extends QuestionPageModel {
  readonly lines: readonly string[];
  /** Standing in now, or soon. */
  readonly open: readonly { readonly id: string; readonly name: string; readonly days: string; readonly now: boolean }[];
  /** Why nobody can be named. */
  readonly refusal?: string;
}

export interface JoinPageModel {
  readonly title: string;
  readonly h1: string;
  readonly problems: readonly string[];
  readonly lines: readonly string[];
  readonly form?: {
    readonly action: string;
    readonly hidden: Readonly<Record<string, string>>;
    readonly button: string;
    readonly form?: Form;
    readonly errors: Readonly<Record<string, string>>;
  };
  /** Another code. */
  readonly again?: { readonly hidden: Readonly<Record<string, string>>; readonly button: string };
  readonly way?: { readonly href: string; readonly text: string };
  readonly after: readonly string[];
}
