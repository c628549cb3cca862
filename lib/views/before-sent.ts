import 'server-only';
// What has to be done before anything is sent under a signed agreement, as it stands today.
import { catalogue } from '@/content/catalogue';
import type { Standing } from '@/lib/domain/agreement/standing';
import { isOver, isSigned } from '@/lib/domain/agreement/term-on-file';
import { looksSince } from '@/lib/domain/assurance/worse-since';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { askedBefore, dutiesBefore } from '@/lib/domain/print/before-sharing';

export interface BeforeSent {
  /** By the sharing side, until it is said to be done. */
  readonly asked: readonly string[];
  /** By the text, until each side that owes it says that it is done. */
  readonly duties: readonly string[];
}

/** Each ready to stand in a list inside a sentence. signed: what the version that stands holds; settled afresh, the answers may ask more than it ever did. */
export function beforeSent({ file, context: { today }, ...settled }: Standing, signed?: Pick<Snapshot, 'model' | 'legalBasis'>): BeforeSent {
  const [model, result] = [signed?.model ?? settled.model, signed?.legalBasis ?? settled.result];
  if (!model || !result || !isSigned(file) || isOver(file, model, today)) return { asked: [], duties: [] };
  const { checklist, version } = file;
  const looks = checklist === undefined ? [] : looksSince({ checklist, file });
  const source = { model, result, catalogue, version: version?.number ?? 1, on: today, ...(checklist && { checklist }) };
  return { asked: askedBefore(source, looks, file.replaces !== undefined), duties: file.replaces ? [] : dutiesBefore(source, file.dutiesDone) };
}
