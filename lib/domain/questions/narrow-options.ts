// A long list of choices, made short: by the words that somebody typed, or to the first few. Everything else of the page stays,
// and so do the choice that was made and the one behind the “or”, which leads out of the list.
import type { Field, Form, Option } from './form';

/** A box above a long list of choices, that narrows it. */
export interface ListFilter {
  /** The field whose choices it narrows. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** One of the choices, and more of them, inside a sentence. */
  readonly called: readonly [one: string, many: string];
  /** The box stands above lists that are longer than this, and before anything was typed they show this many; every list and all of it, when left out. */
  readonly over?: number;
  /** Words are looked for below the labels too. */
  readonly inHints?: true;
  /** What to do when nothing matches, as the second part of a sentence. */
  readonly otherwise: string;
  /** Stands inside the form of the page, so that nothing that was ticked is lost by looking for something else. */
  readonly within?: true;
}

/** The names under which a box within the form posts its words and its buttons; `all` is the value of the one that shows everything. */
export const wordsName = 'q';
export const findName = 'find';
export const findAll = 'all';

export interface Narrowed {
  readonly form: Form;
  /** Choices of the list, without the way out of it. */
  readonly all: number;
  /** How many of them match, or are among the first. */
  readonly found: number;
  /** A choice that was made stands in the list although it is none of those. */
  readonly kept: boolean;
}

const longestSearch = 60;

/** What was typed, as it is looked for and shown again: one line, and no longer than a name. */
export const searchWords = (typed: string | undefined): string =>
  (typed ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestSearch);

/** Accents, apostrophes and case make no difference. */
export const foldedWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** “hospices” finds a hospice. */
export const stem = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word);

/** “visiting” finds what visits, and “lonely” loneliness. */
function root(word: string): string {
  const short = stem(word).replace(/(?:ing|ly|ies|y)$/u, '');
  return short.length > 3 ? short : stem(word);
}

type Matches = (text: string) => boolean;

/** Which words of the text are begun by those that were typed: what holds no letter and no digit matches nothing, and no short word alone. */
function matcher(typed: string, shorten: (word: string) => string, all: boolean): Matches {
  const wanted = foldedWords(typed).map(shorten);
  return (text) => {
    const there = foldedWords(text);
    const begins = (one: string) => there.some((word) => word.startsWith(one));
    return wanted.length > 0 && (all ? wanted.every(begins) : wanted.some((one) => one.length > 3 && begins(one)));
  };
}

/** Every typed word begins a word of the choice, in any order; where nothing does, another form of the words, and then one of them. */
function matching(options: readonly Option[], typed: string, textOfOption: (option: Option) => string): readonly Option[] {
  for (const fits of [matcher(typed, stem, true), matcher(typed, root, true), matcher(typed, root, false)]) {
    const found = options.filter((option) => fits(textOfOption(option)));
    if (found.length > 0) return found;
  }
  return [];
}

const textOf = ({ label, hint }: Option, { inHints }: ListFilter) => (inHints ? `${label} ${hint ?? ''}` : label);

/** The form with one list narrowed; undefined where the list is short enough to be read whole. `chosen`: what is ticked in it now. */
export function narrowOptions(form: Form, filter: ListFilter, typed: string, chosen: readonly string[], whole: boolean): Narrowed | undefined {
  const field = form.fields.find(({ name }) => name === filter.field);
  const listed = (field?.options ?? []).filter(({ divider }) => !divider);
  if (!field || listed.length <= (filter.over ?? 0)) return undefined;
  const first = typed === '' && !whole ? listed.slice(0, filter.over) : listed;
  const found = typed === '' ? first : matching(listed, typed, (option) => textOf(option, filter));
  const stays = (option: Option) => option.divider === true || found.includes(option) || chosen.includes(option.value);
  // What was looked for and found does not stay in a closed panel.
  const inSight = ({ apart, ...option }: Option): Option => (apart === undefined ? option : { ...option, heading: apart });
  const left = (field.options ?? []).filter(stays).map((option) => (typed === '' ? option : inSight(option)));
  // An “or” with nothing above it says nothing.
  const narrowed: Field = { ...field, options: left.some(({ divider }) => !divider) ? left : left.map(({ divider: _, ...option }) => option) };
  return {
    form: { fields: form.fields.map((one) => (one === field ? narrowed : one)) },
    all: listed.length,
    found: found.length,
    kept: listed.some((option) => chosen.includes(option.value) && !found.includes(option)),
  };
}

/** “2 of 21 services match ‘debt’”, “Showing 8 of 23 organisations, the most recent first”. Undefined: the whole list stands there. */
export function narrowedWords({ called: [one, many], otherwise, within }: ListFilter, words: string, { all, found, kept }: Narrowed): string | undefined {
  const stays = kept ? `. ${within ? 'What you ticked stays' : 'Your answer stays'} in the list` : '';
  if (words !== '' && found === 0) return `No ${one} matches ‘${words}’. ${otherwise}${stays}`;
  if (words !== '') return `${found} of ${all} ${many} ${found === 1 ? 'matches' : 'match'} ‘${words}’${stays}`;
  return found < all ? `Showing ${found} of ${all} ${many}, the most recent first${stays}` : undefined;
}
