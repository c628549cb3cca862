// The cards of “Check your answers” in a new version: what was confirmed of a section holds no longer once the section is opened.
import { type CardId, cardIds } from '../questions/check-words';
import type { Answer } from '../questions/question';
import type { ChangeSection } from './replaces';

const shownIn: Readonly<Record<ChangeSection, readonly CardId[]>> = {
  service: ['said'],
  people: ['said'],
  details: ['said', 'left-out', 'back'],
  legal: ['said'],
  method: ['said'],
  named: ['people'],
  dates: ['dates'],
  terms: ['roles', 'standard-terms'],
};

/** The confirmation without the cards that these sections stand in: somebody reads those in the new version. */
export function withoutCardsOf(open: readonly ChangeSection[], check: Answer): Answer {
  const again = cardIds.filter((id) => open.some((section) => shownIn[section].includes(id)));
  const { confirmed, ...hashes } = check.value;
  const kept = Object.entries(hashes).filter(([name]) => !again.some((id) => name === `card-${id}`));
  const cards = [confirmed ?? []].flat().filter((id) => !again.some((one) => one === id));
  return { ...check, value: { ...Object.fromEntries(kept), confirmed: cards } };
}
