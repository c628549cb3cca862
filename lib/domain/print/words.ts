// Small turns of English that several printed sentences need: lists, first letters, plurals.

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names that keep their capital wherever they stand. */
const names =
  /^(?:National Insurance|Health and Care number|Universal Credit|Caldicott|Personalised Care and Support Plan|Microsoft|Google|Gmail|Outlook|Dropbox|Excel|Charitylog|Lamplight|Salesforce)\b/u;

/** Lower case for the middle of a sentence, unless it begins with an abbreviation or a name: “GP practice”, “WhatsApp”, “National Insurance number” stay. */
export const inSentence = (text: string): string =>
  /^\p{Lu}(?:\p{Lu}|\p{Ll}+\p{Lu}|-|$)/u.test(text) || names.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** “St Swithin’s” is a possessive by itself: its safeguarding lead is “St Swithin’s safeguarding lead”, with the apostrophe of whoever typed it. */
export const oncePossessive = (text: string): string => text.replace(/(['’]s)’s(?!\p{L})/gu, '$1');

/** “1 month”, “3 months”. */
export const counted = (number: number, unit: string): string => `${number} ${number === 1 ? unit : `${unit}s`}`;

/** What somebody typed, ready to stand inside a sentence: one line, and no full stop of its own. */
export const asTyped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,]+$/u, '');

/** An address, which is typed on several lines. */
export const inOneLine = (address: string): string => address.trim().replace(/\s*\n\s*/gu, ', ');
