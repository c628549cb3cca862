import 'server-only';
// What somebody does, in words: “Writes agreements and signs”.
import { profileWords } from '@/content/wording/profile';
import { type PersonRole, roles } from '@/lib/domain/people/person';
import { listed } from '@/lib/domain/print/words';

export const roleWords = (held: readonly PersonRole[]): readonly string[] =>
  roles.filter((role) => held.includes(role)).map((role) => profileWords.roles[role]);

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** As it stands in a sentence, after what comes before. */
export const rolesInSentence = (held: readonly PersonRole[]): string => listed(roleWords(held).map(lower));
