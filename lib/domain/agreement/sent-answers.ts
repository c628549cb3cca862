// What the partner was sent: the answers of the draft as they then stood. A second sending is compared with the first, so that nobody
// sends the same text again without a word, and the partner reads what is new.
import type { Answers, Question } from '../questions/question';
import { canonicalJson } from '../signing/canonical-json';
import type { AgreementFile, SentAnswers } from './agreement-file';

/** That the drafter has read the legal basis tells nobody else anything. */
const isText = (key: string, questions: readonly Question[]): boolean =>
  questions.some(({ id, journey }) => journey === 'draft' && id === key.split('/', 1)[0]) && key !== 'legal-read';

/** The answers that the text is made of. */
export const sentAnswers = ({ answers }: Pick<AgreementFile, 'answers'>, questions: readonly Question[]): SentAnswers =>
  Object.fromEntries(Object.entries(answers).flatMap(([key, { value }]) => (isText(key, questions) ? [[key, value] as const] : [])));

/** The answers with those of the draft as they were sent; what the partner has answered stays. */
export function asSent({ answers }: Pick<AgreementFile, 'answers'>, sent: SentAnswers, questions: readonly Question[]): Answers {
  const others = Object.entries(answers).filter(([key]) => !isText(key, questions));
  const before = Object.entries(sent).map(([key, value]) => [key, { value, revision: 1, by: '', at: '' }] as const);
  return Object.fromEntries([...others, ...before]);
}

/** The partner has asked for changes, and every answer is as it was sent. */
export function nothingChanged(file: Pick<AgreementFile, 'status' | 'sent' | 'answers'>, questions: readonly Question[]): boolean {
  const before = file.status === 'changes-asked' ? file.sent?.answers : undefined;
  return before !== undefined && canonicalJson(before) === canonicalJson(sentAnswers(file, questions));
}
