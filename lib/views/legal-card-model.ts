// The legal basis card as a page draws it: the card of the rules, with its sources in words. Types only.
import type { LegalCard } from '@/lib/domain/legal-basis/card/legal-card';
import type { ShownSource } from './question-page-model';

export interface LegalCardModel {
  readonly card: LegalCard;
  /** Citation id → how it is named. */
  readonly sources: Readonly<Record<string, ShownSource>>;
  /** An IG lead also reads what else could be chosen, and what never can. */
  readonly withOptions: boolean;
  /** Ids of the lines whose condition whoever looks may choose now: their own, while the text is still open to them. */
  readonly open: readonly string[];
  /** “21 November 2026”. */
  readonly rulesFrom: string;
  /** Place of an answer (`placeOf`) → the page that changes it. Holds only those that whoever looks may change now. */
  readonly changes: Readonly<Record<string, string>>;
}
