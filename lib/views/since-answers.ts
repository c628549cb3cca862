import 'server-only';
// What the partner’s answers change in the text: the print as it would read without them, beside the print as it reads now.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { type PrintChange, printChanges } from '@/lib/domain/print/print-changes';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import type { PrintSource } from '@/lib/domain/print/print-context';

const review = new Set(catalogue.questions.filter(({ journey }) => journey === 'review').map(({ id }) => id));

/** The agreement without what the partner answered after a moment (ISO UTC); without a moment, without all of it. */
export function withoutAnswers({ checklist, reply: _, ...file }: AgreementFile, since = ''): AgreementFile {
  const answers = Object.fromEntries(Object.entries(file.answers).filter(([key, { at }]) => at <= since || !review.has(key.split('/', 1)[0] ?? '')));
  const known = checklist?.sentAt !== undefined && checklist.sentAt <= since;
  return { ...file, answers, ...(known && { checklist }) };
}

/** What the next version of this agreement prints from; undefined until partner and service are known. */
export function printSourceOf({ file, model, result }: Standing, now: Date): PrintSource | undefined {
  const { checklist, lastVersion } = file;
  if (!model || !result) return undefined;
  return { model, result, catalogue, version: lastVersion + 1, on: now.toISOString(), missing: 'say', ...(checklist && { checklist }) };
}

/** Before and Now, part by part. */
export function changesByAnswers(standing: Standing, now: Date, since?: string): readonly PrintChange[] {
  const before = printSourceOf(standingOf(withoutAnswers(standing.file, since), catalogue, standing.context), now);
  const after = printSourceOf(standing, now);
  return before && after ? printChanges(printAgreement(before), printAgreement(after)) : [];
}
