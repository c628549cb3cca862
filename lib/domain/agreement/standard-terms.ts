// The standard terms that can be changed (D31): what we suggest, and what the drafter put in its place. A line that nobody changed
// prints as a confirmed suggestion, a changed one as an answer.
import type { FormValue } from '../questions/form';
import type { Answers } from '../questions/question';
import { answeredList, answeredText } from './answered';
import type { ChangedTerms } from './model';

const question = 'standard-terms';
const backups = ['phone', 'another', 'wait'] as const;
type Backup = (typeof backups)[number];

const methodsOf = (answers: Answers): readonly string[] => answeredList(answers, 'send-how', 'methods');

/** A telephone cannot stand in for itself, and another way is one of several. */
export function possibleBackups(answers: Answers): readonly Backup[] {
  const methods = methodsOf(answers);
  const phoneAlone = methods.length > 0 && methods.every((method) => method === 'phone');
  return backups.filter((one) => (one === 'phone' ? !phoneAlone : one === 'another' ? methods.length > 1 : true));
}

/** How staff check who is speaking, ready for “… before it gives any details by telephone: …”. */
export const suggestedPhoneCheck = 'Staff ring back on the number in the contact sheet';

const suggestions: Readonly<Record<string, string>> = { often: 'each', phoneCheck: suggestedPhoneCheck, post: 'special', hours: '24', notice: '1' };

const asked = (answers: Answers, name: string): boolean => {
  if (name === 'phoneCheck') return methodsOf(answers).includes('phone');
  return name !== 'post' || methodsOf(answers).includes('tracked-post');
};

/** What stands in the fields of D31 at first: every line as it is suggested. */
export function suggestedTerms(answers: Answers): FormValue {
  const lines = Object.entries(suggestions).filter(([name]) => asked(answers, name));
  return { ...Object.fromEntries(lines), backup: possibleBackups(answers)[0] ?? 'wait' };
}

/** The lines that differ from what is suggested, each with its words; none when nobody changed anything. */
export function changedTerms(answers: Answers): ChangedTerms {
  const suggested = suggestedTerms(answers);
  const changed = (name: string): string | undefined => {
    const given = answeredText(answers, question, name);
    return given !== suggested[name] && asked(answers, name) ? given : undefined;
  };
  const [often, phoneCheck, post, hours, notice, local] = ['often', 'phoneCheck', 'post', 'hours', 'notice', 'local'].map(changed);
  const backup = possibleBackups(answers).find((one) => one === changed('backup'));
  const [oftenOther, postOther] = ['oftenOther', 'postOther'].map((name) => answeredText(answers, question, name));
  return {
    ...(often && { often: often === 'other' ? { inWords: oftenOther ?? '' } : { every: often as 'daily' | 'weekly' | 'monthly' } }),
    ...(phoneCheck && { phoneCheck }),
    ...(post && { post: post === 'other' ? (postOther ?? '') : 'a courier' }),
    ...(backup && { backup }),
    ...(hours && { hours }),
    ...(notice && { notice }),
    ...(local && { local }),
  };
}
