// One card of “Check your answers” (D32), as it reads: what is shown is what is confirmed.
import type { CardId } from './check-words';

export interface CardRow {
  readonly label: string;
  readonly lines: readonly string[];
  /** What a confirmation holds to, where that is not what it reads. */
  readonly confirmed?: readonly string[];
  /** “National guidance”, “The law”, “Our suggestion” or “Your answer”. */
  readonly source?: string;
  /** A suggestion that was changed: read here, and confirmed with the card of its own. */
  readonly ownCard?: true;
  /** Where the row is changed; `words` follow a hidden “Change”. */
  readonly change?: { readonly key: string; readonly path: string; readonly words: string };
}

export interface CheckCard {
  readonly id: CardId;
  readonly block: 'You said' | 'We suggest';
  readonly title: string;
  readonly rows: readonly CardRow[];
  /** What a confirmation of the whole card holds to, where that is not what it reads. */
  readonly confirmed?: readonly CardRow[];
}
