// The words that the page “Check your answers” needs; content/questions/check-cards.ts holds the one value.

export const cardIds = ['said', 'people', 'dates', 'left-out', 'roles', 'back', 'standard-terms'] as const;
export type CardId = (typeof cardIds)[number];

export interface CheckWords {
  /** `called`: inside the sentence “Confirm … before you send”. */
  readonly cards: Readonly<Record<CardId, { readonly title: string; readonly called: string }>>;
  /** Question id → the label of its row, and what its Change link changes. {item} is filled in. */
  readonly rows: Readonly<Record<string, { readonly label: string; readonly change: string }>>;
  /** The topic of a standard term, or the section it prints in → its label. */
  readonly topics: Readonly<Record<string, string>>;
  /** Citation id → does it stand for national guidance or for law? */
  readonly sources: Readonly<Record<string, 'guidance' | 'law'>>;
}
