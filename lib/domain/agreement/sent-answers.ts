// What the partner was sent: the answers of the draft as they then stood. A second sending is compared with the first, so that nobody
// sends the same text again without a word, and the partner reads what is new.
import type { Answers, Question } from '../questions/question';
import { canonicalJson } from '../signing/canonical-json';
import type { AgreementFile, SentAnswers } from './agreement-file';

/** That the drafter has read the legal basis tells nobody else anything. */
export const isText = (key: string, questions: readonly Question[]): boolean =>
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

/** An amendment in which everything is as it was signed. A renewal may change nothing but its dates. */
export function asItWasSigned(file: Pick<AgreementFile, 'replaces' | 'answers' | 'overrides'>, questions: readonly Question[]): boolean {
  const { replaces, overrides } = file;
  if (replaces?.kind !== 'amendment' || !replaces.taken) return false;
  return canonicalJson(replaces.taken) === canonicalJson({ answers: sentAnswers(file, questions), overrides });
}

/** Has an answer that the text is made of been given after this moment (ISO UTC)? */
export const answeredAfter = ({ answers }: Pick<AgreementFile, 'answers'>, at: string, questions: readonly Question[]): boolean =>
  Object.entries(answers).some(([key, answer]) => answer.at > at && isText(key, questions));

/** What was sent last says the same as what had been sent before it. */
export const sentTheSame = ({ sent }: Pick<AgreementFile, 'sent'>): boolean =>
  sent?.before !== undefined && sent.answers !== undefined && canonicalJson(sent.before) === canonicalJson(sent.answers);

/** The partner has asked for changes, and every answer is as it was sent. */
export function nothingChanged(file: Pick<AgreementFile, 'status' | 'sent' | 'answers'>, questions: readonly Question[]): boolean {
  const before = file.status === 'changes-asked' ? file.sent?.answers : undefined;
  return before !== undefined && canonicalJson(before) === canonicalJson(sentAnswers(file, questions));
}
