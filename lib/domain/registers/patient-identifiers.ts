// Signs that a free text speaks of a real person: found by kind and place only. The matched text itself is never stored and never logged.
import { foldText } from './fold-text';
import { isNhsNumber, nhsNumberStrength } from './nhs-number';

export type IdentifierKind = 'nhs-number' | 'ni-number' | 'date-of-birth' | 'email' | 'phone' | 'postcode';

export interface IdentifierFinding {
  readonly kind: IdentifierKind;
  readonly strength: 'strong' | 'possible';
  /** Offsets into the text as typed, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** No field is longer than a tenth of this; the rest of a longer text is not read. Every quantifier below is bounded for the same reason. */
export const scanLimit = 20_000;

interface Around {
  readonly before: string;
  readonly after: string;
}
const aFew = 12;

interface Finder {
  readonly kind: IdentifierKind;
  readonly pattern: RegExp;
  /** undefined: looks alike, but is something else. `around`: a few characters on either side. */
  readonly strength: (match: string, around: Around) => 'strong' | 'possible' | undefined;
}

const month = '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]{0,6}';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const numeric = '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?';
const date = `(?:${[
  `${numeric}\\d{2,4}`,
  '\\d{1,2} \\d{1,2} \\d{2,4}',
  '\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}',
  '\\d{8}',
  `${day}[ -]?(?:of )?${month}[ ,-]{0,2}\\d{2,4}`,
  `${month} ${day},? \\d{4}`,
].join('|')})`;
const birth = '(?:d\\.? ?o\\.? ?b|date of birth|birth ?date|birthday|born)';
/** The day of a year in which somebody who is helped today may have been born, and in which few papers of today were written. */
const earlyYear = '(?:19\\d{2}|200\\d|201[0-2])';
const earlyInFigures = `(?:${numeric}${earlyYear}|${earlyYear}[/.-]\\d{1,2}[/.-]\\d{1,2})`;
const early = `(?:${earlyInFigures}|${day}[ -](?:of )?${month}[ ,-]{1,2}${earlyYear})`;

/** Jane Smith, Smith, Jane, SMITH Jane and Smith J. An Act and a schedule have a name and a day too, and so has the NHS. */
const given = "\\p{Lu}[\\p{L}'’-]{1,30}";
const name = [
  `(?:Mr|Mrs|Ms|Miss|Mx|\\p{Lu}\\p{Ll}{1,20},?|\\p{Lu}[\\p{Lu}'’-]{3,30}|\\p{Lu}[\\p{Lu}'’-]{1,30},) (?!(?:Act|Regulations|Order|Rules|Code|Edition|Version)\\b)${given}`,
  "(?!(?:Section|Part|Schedule|Appendix|Annex|Table|Group|Form|Level|Unit|Room|Ward|Class|Grade)\\b)\\p{Lu}[\\p{L}'’-]{1,30},? \\p{Lu}\\.?",
].join('|');
/** Words that stand before a day without being anybody’s name. */
const noName =
  '(?:on|in|at|by|of|or|to|as|is|it|the|and|for|from|with|than|then|that|this|was|were|are|has|had|have|since|until|till|before|after|about|between|dated?|day|days|started?|starts|opened|opens|ended|ends|began|begins|founded|registered|signed|made|updated|reviewed?|published|agreed|came|set|act|regulations|order|rules|code|edition|version|section|part|schedule|law|force)';

/** Two letters that begin a company, society or Scottish charity number: with six digits in one run, a letter after it is only the next word. */
const registerPrefix = /^(?:SC|NI|CE|CS|OC|SO|NC|LP|SL|NL|FC|IP|SP|NP|RS|RC|SR|NR|AC|GE|NO|IC|PC|ES)[ -]?\d{6}[ -]/;

function niNumberStrength(match: string): 'strong' | undefined {
  const letters = match.slice(0, 2).toUpperCase();
  if (['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(letters) || registerPrefix.test(match)) return undefined;
  const evenly = /^[a-z]{2}([ .-]?)\d{2}\1\d{2}\1\d{2}\1[a-d]$/i.test(match);
  return evenly || match === match.toUpperCase() ? 'strong' : undefined;
}

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits);

/** In its usual groups. Six digits and a year are a charity’s number and a year more often than an NHS number without its first space. */
function nhsStrength(match: string): 'strong' | 'possible' | undefined {
  const digits = match.replace(/\D/g, '');
  if (!isNhsNumber(digits)) return undefined;
  if (/^\d{6}\D/.test(match) && isYear(digits.slice(6))) return /^[4679]/.test(digits) ? 'possible' : undefined;
  return nhsNumberStrength(match);
}

/** Two gaps of a number are alike. A space is one however long; brackets stand around the first group alone, as with a telephone number. */
function alike(first: string, second: string): boolean {
  const plain = (gap: string) => gap.replace(/\s+/g, ' ');
  return /[()]/.test(first) || plain(first) === plain(second);
}

/**
 * In its usual groups, further apart or parted like a list. The first ranges are in use; others may be figures. Groups that are parted
 * unlike each other, or go on before or behind, are figures.
 */
function apartStrength(match: string, { before, after }: Around): 'strong' | 'possible' | undefined {
  const [, first = '', second = ''] = match.split(/\d+/);
  const goesOn = (/\d$/.test(before.slice(0, -first.length)) && before.endsWith(first)) || (after.startsWith(second) && /^\d/.test(after.slice(second.length)));
  if (!isNhsNumber(match.replace(/\D/g, '')) || !alike(first, second) || goesOn) return undefined;
  return /^[4679]/.test(match) && !isYear(match.slice(-4)) ? 'strong' : 'possible';
}

/** In other groups, evenly parted. Telephone numbers are grouped like that too, and so are lists of years and pages, so it is asked about at most. */
function looseStrength(match: string): 'strong' | 'possible' | undefined {
  const groups = match.split(/\D/);
  if (!isNhsNumber(groups.join('')) || match.startsWith('0') || groups.some(isYear)) return undefined;
  if (groups.every((group) => group.length === 1)) return 'strong';
  return groups.every(({ length }) => length > 1 && length < 6) ? 'possible' : undefined; // six digits and more are the number of a register
}

/** Behind +44, 0044 or another country’s number stands a telephone number: written without its 0 it has ten digits too. */
const abroad = '(?:(?:\\+|00)44[ -]{0,2}(?:\\(0\\))?|\\+\\d{1,3})[ -]{0,2}\\(?';

const near = '[ ._/·-]{0,3}';
const gap = '[\\s,;:()|*._/·-]{1,8}';

const finders: readonly Finder[] = [
  {
    kind: 'nhs-number',
    // Letters before six digits in one run make a number of a register.
    pattern: new RegExp(`(?<!\\d|${abroad}|[a-z](?=\\d{6}\\D))\\d{3}${near}\\d{3}${near}\\d{4}(?!\\d)`, 'gi'),
    strength: nhsStrength,
  },
  {
    kind: 'nhs-number',
    // Four spaces and more, a new line, brackets, or a mark of a list. What follows £ is a sum, and so is what goes on behind a point.
    pattern: new RegExp(`(?<![\\d£$€]|${abroad})\\d{3}(?!${near}\\d{3}${near}\\d{4})${gap}\\d{3}${gap}\\d{4}(?!\\d|[.,]\\d)`, 'gi'),
    strength: apartStrength,
  },
  {
    kind: 'nhs-number',
    pattern: new RegExp(`(?<!\\d[ .-]?|${abroad}|[a-z/])\\d{1,5}([ .-])\\d{1,5}(?:\\1\\d{1,5}){0,8}(?![ .-]?\\d)`, 'gi'),
    strength: looseStrength,
  },
  { kind: 'ni-number', pattern: /(?<![a-z0-9])[a-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[a-d](?![a-z0-9])/gi, strength: niNumberStrength },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(`(?<![a-z])${birth}(?![a-z])[^\\n]{0,12}?${date}(?!\\d)|(?<!\\d)${date}[^\\n]{0,12}?(?<![a-z])${birth}(?![a-z])`, 'gi'),
    strength: () => 'strong',
  },
  {
    // Right behind a name.
    kind: 'date-of-birth',
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${name}),? ?\\(?${early}(?!\\d)`, 'gu'),
    strength: () => 'possible',
  },
  {
    // A name as it is typed in haste. Only before a day in figures: much else stands before “14 May 1950”.
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?!${noName} )\\p{Ll}[\\p{Ll}'’-]{1,30},? (?!${noName}[ ,])\\p{Ll}[\\p{Ll}'’-]{1,30},? ?\\(?${earlyInFigures}(?!\\d)`,
      'gu',
    ),
    strength: () => 'possible',
  },
  { kind: 'email', pattern: /(?<![a-z0-9._%+'-])[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,63}/gi, strength: () => 'possible' },
  {
    kind: 'phone',
    pattern: /(?<![\w+])(?:(?:\+|00)44[ -]?(?:\(0\))?[ -]?\d{2,4}|\(?0\d{2,4}\)?)[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
    strength: (match) => (/^\D{0,2}\d{10,14}$/.test(match.replace(/[ ()-]/g, '')) ? 'possible' : undefined),
  },
  {
    kind: 'postcode',
    pattern: /(?<![a-z0-9])[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-z]{2}(?![a-z0-9])/gi,
    // “a1 2nd floor” is an ordinal, not the end of a postcode.
    strength: (match) => (/\d(?:st|nd|rd|th)$/.test(match) ? undefined : 'possible'),
  },
];

const contains = (outer: IdentifierFinding, inner: IdentifierFinding) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end;

/**
 * Finds signs of a real person in a text, in the order of their place. A weak finding inside another one is left out; a sure one never is.
 * Never throws; reads at most `scanLimit` units.
 */
export function scanForIdentifiers(text: string): readonly IdentifierFinding[] {
  const folded = foldText(text, scanLimit);
  const found = finders.flatMap(({ kind, pattern, strength }) =>
    [...folded.text.matchAll(pattern)].flatMap((match): IdentifierFinding[] => {
      const { index: start, 0: written } = match;
      const end = start + written.length;
      const graded = strength(written, { before: folded.text.slice(Math.max(0, start - aFew), start), after: folded.text.slice(end, end + aFew) });
      return graded ? [{ kind, strength: graded, ...folded.original(start, end) }] : [];
    }),
  );
  const hidden = (finding: IdentifierFinding, index: number) =>
    found.some((other, before) => contains(other, finding) && (other.strength === 'strong' || before < index || !contains(finding, other)));
  return found.filter((finding, index) => finding.strength === 'strong' || !hidden(finding, index)).sort((a, b) => a.start - b.start);
}

/** Refused outright: an NHS number or a National Insurance number that is surely one. Anything else only raises a question. */
export function isRefusedIdentifier(finding: IdentifierFinding): boolean {
  return finding.strength === 'strong' && (finding.kind === 'nhs-number' || finding.kind === 'ni-number');
}

/**
 * The text with the letters and digits of refused identifiers replaced by dots, so that nothing else typed is lost when the form comes
 * back. What only raises a question stays, because the writer may keep it. Text behind `scanLimit` was never read and is cut off.
 */
export function maskIdentifiers(text: string): string {
  return scanForIdentifiers(text).filter(isRefusedIdentifier).reduce(maskOne, text.slice(0, scanLimit));
}

/** Does it still hold the dots that stand for a refused identifier? They say nothing, and belong in no agreement. */
export const isMasked = (text: string): boolean => text.includes('••');

function maskOne(text: string, { start, end }: IdentifierFinding): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[\p{L}\p{N}]/gu, (character) => '•'.repeat(character.length)) + text.slice(end);
}
