// Whether a section of the text reads otherwise by what the sharing side has answered since somebody commented on it: both texts are printed with
// everything else as it stands, so that the partner's own answers, a checklist or a profile change neither.
import type { Override } from '../legal-basis/result';
import { printAgreement } from '../print/print-agreement';
import { printParts } from '../print/print-parts';
import type { SectionId } from '../print/print-model';
import { sectionFed } from '../questions/section-fed';
import { canonicalJson } from '../signing/canonical-json';
import type { SentAnswers } from './agreement-file';
import { asSent, isText, sentAnswers } from './sent-answers';
import { type Standing, standingOf } from './standing';

/** The answers on file, and the legal bases that were chosen instead of ours. */
export interface TextThen {
  readonly answers: SentAnswers;
  readonly overrides: readonly Override[];
}

/** A thread of comments. */
interface Commented {
  readonly section: SectionId;
  readonly stood?: TextThen;
  readonly comments: readonly { readonly at: string }[];
}

type Known = Pick<Standing, 'file' | 'context'>;

/** Each section with its lines; undefined until partner and service are known. */
function printed({ file, context }: Known, { answers, overrides }: TextThen): ReadonlyMap<string, string> | undefined {
  const { catalogue, today } = context;
  const { model, result } = standingOf({ ...file, overrides, answers: asSent(file, answers, catalogue.questions) }, catalogue, context);
  if (!model || !result) return undefined;
  const { checklist } = file;
  const print = printAgreement({ model, result, catalogue, version: file.lastVersion + 1, on: today, missing: 'say', ...(checklist && { checklist }) });
  return new Map(printParts(print).map(({ id, lines }) => [id, canonicalJson(lines)]));
}

/** A text with that of the sharing side alone. */
function ofSharing({ answers, overrides }: TextThen, { catalogue }: Known['context']): TextThen {
  return { answers: Object.fromEntries(Object.entries(answers).filter(([key]) => isText(key, catalogue.questions))), overrides };
}

/** Of a comment of which nobody kept how the text read: an answer of its section that was given after it. */
function answeredSince({ file, context }: Known, section: SectionId, at: string): boolean {
  const { questions } = context.catalogue;
  const fed = new Set(questions.filter((question) => isText(question.id, questions) && sectionFed(question) === section).map(({ id }) => id));
  return Object.entries(file.answers).some(([key, answer]) => answer.at > at && fed.has(key.split('/', 1)[0] ?? ''));
}

/** Each text is printed once, however many comments were made on it. */
export function isChangedSince(known: Known): (thread: Commented) => boolean {
  const { file, context } = known;
  const now: TextThen = { answers: sentAnswers(file, context.catalogue.questions), overrides: file.overrides };
  const nowText = canonicalJson(now);
  const prints = new Map<string, ReadonlyMap<string, string> | undefined>();
  const printOf = (text: string, of: TextThen) => {
    if (!prints.has(text)) prints.set(text, printed(known, of));
    return prints.get(text);
  };
  return ({ section, stood, comments }) => {
    if (!stood) return answeredSince(known, section, comments[0]?.at ?? '');
    const before = ofSharing(stood, context);
    const text = canonicalJson(before);
    return text !== nowText && printOf(text, before)?.get(section) !== printOf(nowText, now)?.get(section);
  };
}
