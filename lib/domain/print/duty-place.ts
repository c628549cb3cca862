// Where a duty stands in the agreement: the printed number of a section, or a part that has none.
export type DutyPlace = number | 'schedule' | 'summary';

const places = { schedule: 'the schedule', summary: 'the summary on top' } as const;

/** “section 9”, “the schedule”. */
export const placeOfDuty = (place: DutyPlace): string => (typeof place === 'number' ? `section ${place}` : places[place]);
