// Something that somebody has to do by a day: a reply, a promise, a result that runs out. It is reminded of until it is settled.

export const reminderKinds = [
  'reply',
  'checklist',
  'decision',
  'signature',
  'plan',
  'help',
  'evidence',
  'dspt',
  'review',
  'ask',
  'question',
  'ask-unanswered',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Dated {
  readonly kind: ReminderKind;
  /** The same as long as it is the same thing with the same day; ids and codes only. */
  readonly key: string;
  /** ISO date: the last day on which it is in time. */
  readonly due: string;
  /** ISO date on which the day was fixed: nobody is reminded of what was agreed today. */
  readonly since: string;
  /** Who signs: told alone. Without it, whoever sits at that desk. */
  readonly person?: string;
}
