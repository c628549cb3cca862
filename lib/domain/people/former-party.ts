// The organisation that was a side of an agreement before it became part of the one that is now. What it signed keeps its name.
import type { Side } from '../agreement/model';
import { dateInWords } from '../assurance/calendar';

export interface FormerParty {
  readonly side: Side;
  readonly id: string;
  readonly name: string;
  /** ISO date of the merger. */
  readonly since: string;
}

interface Parties {
  readonly formerly?: readonly FormerParty[];
  readonly sharing: { readonly name: string };
  readonly partner?: { readonly name: string };
}

/** “Hillside Trust (was Northfield Surgery)”; the name alone where nobody merged. */
export const nameWithFormer = (name: string, former: readonly Pick<FormerParty, 'name'>[]): string =>
  former.length === 0 || name === '' ? name : `${name} (was ${former.map((one) => one.name).join(', ')})`;

/** “Northfield Surgery is part of Hillside Trust since 1 April 2026”, for each that merged. */
export const formerSentences = ({ formerly = [], sharing, partner }: Parties): readonly string[] =>
  formerly.map(({ side, name, since }) => `${name} is part of ${(side === 'sharing' ? sharing : partner)?.name ?? ''} since ${dateInWords(since)}`);

/** Did this organisation act for that side, itself or before it became part of the one that is now? */
export const actedFor = ({ formerly = [] }: Pick<Parties, 'formerly'>, side: Side | undefined, organisation: string): boolean =>
  formerly.some((one) => one.side === side && one.id === organisation);
