// The card of a text that is fixed: nobody is asked to confirm it any more. It says what the IG lead of the side that shares confirmed, and
// when; what is the other side’s own stays a suggestion that was taken over.
import { dateInWords } from '../../assurance/calendar';
import type { CardLine, CardTag, LegalCard, WhyPanel } from './legal-card';
import { askToConfirm } from './why-panel';

export interface Confirmed {
  /** Whose IG lead looked at it. */
  readonly partyId: string;
  /** ISO date; absent where the record holds none. */
  readonly on?: string;
}

export function confirmedCard(card: LegalCard, { partyId, on }: Confirmed): LegalCard {
  const confirmed: CardTag = on === undefined ? 'Our suggestion' : `Our suggestion, confirmed by the IG lead on ${dateInWords(on)}`;
  const tag = (was: CardTag, theirs: boolean): CardTag => {
    if (was !== 'Our suggestion, IG lead to confirm') return was;
    return theirs ? 'Our suggestion' : confirmed;
  };
  const panel = (one: WhyPanel, theirs: boolean): WhyPanel => ({
    ...one,
    tag: tag(one.tag, theirs),
    ...(one.caveat !== undefined && { caveat: one.caveat.replace(askToConfirm, '') }),
  });
  const line = (one: CardLine): CardLine => {
    const theirs = one.party !== undefined && one.party.id !== partyId;
    return { ...one, tag: tag(one.tag, theirs), why: one.why.map((why) => panel(why, theirs)) };
  };
  return {
    ...card,
    warnings: card.warnings.map(line),
    notes: card.notes.map(line),
    parts: card.parts.map((part) => ({ ...part, lines: part.lines.map(line) })),
  };
}
