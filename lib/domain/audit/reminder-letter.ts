// A letter that reminds somebody of a day, and the facts that its words are made from.
import type { ReminderKind } from '../reminders/dated';

export interface ReminderFacts {
  readonly own: string;
  /** The other side; of what is about no agreement, empty. */
  readonly other: string;
  /** The reference of the agreement; empty where it is about none. */
  readonly reference: string;
  /** “Debt advice”, once somebody said it. */
  readonly service?: string;
  readonly checklist: string;
  /** The reference of what a charity asks for; empty for everything else. */
  readonly ask: string;
  /** “12 December 2026” */
  readonly due: string;
  /** “in 7 days”, “yesterday” */
  readonly left: string;
  readonly over: boolean;
  /** The reader stands in: whoever was reminded before has not acted. */
  readonly standsIn: boolean;
}

export interface ReminderLetter {
  readonly words: (facts: ReminderFacts) => { readonly subject: string; readonly paragraphs: readonly string[] };
  /** The page that the one link leads to, below the address of the service. */
  readonly page: (facts: ReminderFacts) => string;
}

export type ReminderLetters = Readonly<Record<ReminderKind, ReminderLetter>>;
