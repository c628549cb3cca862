// The page that the link of an invitation opens. Types only.
import type { Form, FormErrors, FormValue } from '@/lib/domain/questions/form';
import type { Way } from './question-page-model';

/** One button, with what it posts; a name before it where somebody comes in for the first time. */
export interface InviteButton {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly text: string;
  readonly form?: Form;
  readonly value: FormValue;
  readonly errors: FormErrors;
}

export interface InvitePageModel {
  readonly title: string;
  readonly h1: string;
  /** Why the last try was not made. */
  readonly problems: readonly string[];
  readonly lines: readonly string[];
  /** What the sender wrote. */
  readonly message?: { readonly heading: string; readonly text: string };
  readonly steps?: { readonly heading: string; readonly items: readonly string[]; readonly note: string };
  readonly button?: InviteButton;
  readonly way?: Required<Way>;
  /** Below the button. */
  readonly after: readonly string[];
}
