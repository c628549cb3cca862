// Where a duty stands in the agreement: the printed number of a section, or a part that has none. What a later look asked for stands in none.
import { dateInWords, dayOf } from '../assurance/calendar';
import { capitalised } from './words';

type Asked = `asked for on ${string}`;
export type DutyPlace = number | 'schedule' | 'summary' | Asked;

/** at: ISO UTC. */
export const askedOn = (at: string): Asked => `asked for on ${dateInWords(dayOf(at))}`;

const places = { schedule: 'the schedule', summary: 'the summary on top' } as const;

/** “section 9”, “the schedule”, “asked for on 22 November 2026”. */
export const placeOfDuty = (place: DutyPlace): string => {
  if (typeof place === 'number') return `section ${place}`;
  return place === 'schedule' || place === 'summary' ? places[place] : place;
};

/** The same in a sentence of its own, away from the agreement. */
export function placeInAgreement(place: DutyPlace, reference: string, version: number): string {
  const asked = typeof place === 'string' && place !== 'schedule' && place !== 'summary';
  return asked ? `${capitalised(place)}, beside ${reference}` : `${capitalised(placeOfDuty(place))} of ${reference}, version ${version}`;
}
