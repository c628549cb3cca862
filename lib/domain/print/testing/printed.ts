// From a file to its print, as a view does it.
import { catalogue as content } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { printAgreement } from '../print-agreement';
import type { PrintSource } from '../print-context';
import { allSaid, printAsText } from './print-as-text';

/** Throws when partner or service are not known yet. */
export function sourceOf(file: AgreementFile, catalogue: Catalogue = content, missing: PrintSource['missing'] = 'leave-out'): PrintSource {
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  return { model, result: assessModel(model), catalogue, version: 1, on: '2026-11-21', missing, ...(file.checklist && { checklist: file.checklist }) };
}

export const printed = (...given: Parameters<typeof sourceOf>) => printAgreement(sourceOf(...given));
export const printedText = (...given: Parameters<typeof sourceOf>) => printAsText(printed(...given));
export const saidIn = (...given: Parameters<typeof sourceOf>) => allSaid(printed(...given));
