import 'server-only';
// What the partner’s answers change in the text: the print as it would read without them, beside the print as it reads now.
import { catalogue } from '@/content/catalogue';
import { asAgreed } from '@/lib/domain/agreement/agreed-profiles';
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

const partByPart = (before: PrintSource | undefined, after: PrintSource | undefined): readonly PrintChange[] =>
  before && after ? printChanges(printAgreement(before), printAgreement(after)) : [];

/** What either side changed in its profile after the partner’s yes, as it reads in the text. */
export function changesByProfiles(standing: Standing, now: Date): readonly PrintChange[] {
  const agreed = asAgreed(standing.file);
  return agreed ? partByPart(printSourceOf(standingOf(agreed, catalogue, standing.context), now), printSourceOf(standing, now)) : [];
}

/** Before and Now, part by part. */
export function changesByAnswers(standing: Standing, now: Date, since?: string): readonly PrintChange[] {
  const before = printSourceOf(standingOf(withoutAnswers(standing.file, since), catalogue, standing.context), now);
  return partByPart(before, printSourceOf(standing, now));
}
