// Is a typed name the name that was given? Titles, case, spaces, punctuation and accents are not what a signature turns on.
const titles: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'prof',
  'professor',
  'rev',
  'revd',
  'reverend',
  'sir',
  'dame',
  'lord',
  'lady',
]);

/** “Dr Zoë O’Hara-Finn” and “zoe ohara finn” come to the same letters. Letters that are nothing but an accent apart are one. */
function lettersOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[\s.,]+/u)
    .filter(Boolean);
  const first = words.findIndex((word) => !titles.has(word));
  // A name that is all titles keeps its last word: somebody may be called Dame or Rev.
  return words
    .slice(first === -1 ? -1 : first)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export const sameName = (typed: string, named: string): boolean => lettersOf(typed) !== '' && lettersOf(typed) === lettersOf(named);
