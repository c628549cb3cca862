// The dated duties of a side as a calendar file (RFC 5545): one all-day event a duty, with a reminder a week before. Lines end in
// CRLF and fold at 75 octets, never inside a character.
import { addDays } from '../../assurance/calendar';
import { placeInAgreement } from '../duty-place';
import type { PaperDate } from './paper-model';

export interface CalendarSource {
  /** Lower case and stable: tells one event from another, so that a newer file replaces it. */
  readonly name: string;
  readonly title: string;
  readonly reference: string;
  readonly version: number;
  /** The other side: among the days of two hundred agreements each says whose it is. */
  readonly other: string;
  /** ISO UTC: when the version was made; the file carries no clock of its own. */
  readonly at: string;
  readonly dates: readonly PaperDate[];
}

const most = 75;
const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545 3.3.11: backslash, semicolon, comma and line break. Other control characters cannot stand in a text. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replace(/\n/gu, '\\n')
    .replace(/[\p{Cc}]/gu, '');

/** RFC 5545 3.1: a longer line goes on after CRLF and one space. */
export function folded(line: string): string {
  let [out, used] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (used + size > most) [out, used] = [`${out}\r\n `, 1];
    out += character;
    used += size;
  }
  return out;
}

/** The duty in an identifier: the same in every version, so that a newer file replaces the event. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60);
const day = (date: string): string => date.replaceAll('-', '');
const moment = (at: string): string => `${at.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

function event({ what, who, section, due = '' }: PaperDate, { name, reference, version, other, title, at }: CalendarSource): readonly string[] {
  const summary = escaped(`${what} (${other}, ${reference})`);
  return [
    'BEGIN:VEVENT',
    `UID:${[reference, name, slug(what), day(due)].join('-').toLowerCase()}`,
    `DTSTAMP:${moment(at)}`,
    `DTSTART;VALUE=DATE:${day(due)}`,
    `DTEND;VALUE=DATE:${day(addDays(due, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(`${title}: ${who}. ${placeInAgreement(section, reference, version)}.`)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Only what falls due on a date; a calendar without events is still a calendar. */
export function promisesCalendar(source: CalendarSource): string {
  const dated = source.dates.filter(({ due }) => due !== undefined);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sharing Agreed//What you have promised//EN',
    'CALSCALE:GREGORIAN',
    ...dated.flatMap((date) => event(date, source)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
