// The DSPT light: a standing in one short line, with a shape and a tint that only support the words.
import { dateInWords, daysBetween } from './calendar';
import { countsUntil, type DsptStanding, dsptValidity, lapsesOn } from './dspt';

export interface DsptTag {
  readonly text: string;
  readonly shape: 'filled' | 'half' | 'empty' | 'dash';
  readonly tint: 'green' | 'amber' | 'red' | 'grey';
}

function endsIn(days: number): string {
  if (days === 0) return 'Ends today';
  return days === 1 ? 'Ends in 1 day' : `Ends in ${days} days`;
}

function counting(standing: DsptStanding, version: number, today: string): DsptTag {
  const state = dsptValidity(version, today);
  if (state === 'lapsed') return { text: `Out of date since ${dateInWords(lapsesOn(version))}`, shape: 'empty', tint: 'red' };
  if (standing.level === 'approaching') return { text: 'Approaching standards', shape: 'half', tint: 'amber' };
  if (state === 'due') return { text: endsIn(daysBetween(today, countsUntil(version))), shape: 'half', tint: 'amber' };
  return { text: `Standards ${standing.level}, counts until ${dateInWords(countsUntil(version))}`, shape: 'filled', tint: 'green' };
}

/** The tag of a standing on a day. A published level without its edition cannot be judged and reads “Not known”. */
export function dsptTag(standing: DsptStanding | undefined, today: string): DsptTag {
  const { level = 'not-known', version } = standing ?? {};
  if (standing && version !== undefined && (level === 'met' || level === 'exceeded' || level === 'approaching')) return counting(standing, version, today);
  if (level === 'not-met') return { text: 'Standards not met', shape: 'empty', tint: 'red' };
  const text = level === 'not-registered' || level === 'registered-not-published' ? 'Not published' : 'Not known';
  return { text, shape: 'dash', tint: 'grey' };
}
