// The password that somebody may choose for their account: long, and not one of the first that anybody would try. Nothing is asked of its
// letters, digits or signs (NCSC, Password policy; NIST SP 800-63B 5.1.1.2).
const least = 12;
/** Hashing takes as long for a long one; more than this is no password. */
export const PASSWORD_MOST = 200;

export const passwordWords = {
  empty: 'Enter a password',
  short: `Password must be ${least} characters or more`,
  long: `Password must be ${PASSWORD_MOST} characters or less`,
  easy: 'Choose a password that is not easy to guess',
} as const;

/** What common passwords are put together from. */
const common = (
  'password passwort passphrase letmein welcome qwerty qwertyuiop asdfgh zxcvbn administrator admin login changeme secret iloveyou ' +
  'football liverpool arsenal chelsea monkey dragon sunshine princess superman batman charlie computer internet trustno ' +
  'spring summer autumn winter monday friday sharing agreed agreement surgery hospital charity nhs england london abc'
).split(' ');
const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];
const runs = rows.flatMap((row) => [row.repeat(2), [...row].reverse().join('').repeat(2)]);
const signs: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's', '!': 'i' };

/** The same letters typed on another keyboard are the same password. */
export const foldPassword = (typed: string): string => typed.normalize('NFKC');

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

function isEasy(password: string, about: readonly string[]): boolean {
  const low = password.toLowerCase();
  const plain = low.replace(/[^\p{L}\p{N}]/gu, '');
  if (new Set(low).size < 5 || runs.some((run) => plain !== '' && run.includes(plain))) return true;
  const said = low.replace(/[013450@$!]/g, (sign) => signs[sign] ?? sign);
  const known = [...new Set([...common, ...about.flatMap(words)])].sort((a, b) => b.length - a.length);
  return [low, said].some((text) => {
    const rest = known.reduce((left, word) => left.replaceAll(word, ''), text);
    const own = rest.replace(/(?:19|20)\d\d|[^\p{L}\p{N}]/gu, ''); // a year and a few signs make no word harder
    return rest !== text && own.length < 6;
  });
}

/** What is wrong with it, in words; undefined when it may be used. `about`: name, mailbox and organisation, which others know. */
export function whyNotPassword(typed: string, about: readonly string[]): string | undefined {
  const length = [...typed].length;
  if (length === 0) return passwordWords.empty;
  if (length < least) return passwordWords.short;
  if (length > PASSWORD_MOST) return passwordWords.long;
  return isEasy(typed, about) ? passwordWords.easy : undefined;
}
