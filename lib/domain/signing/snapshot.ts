// The snapshot of an agreement at the moment its words are fixed.
import type { AgreementModel } from '../agreement/model';
import type { Checklist } from '../assurance/checklist';
import type { AgreementResult } from '../legal-basis/result';
import type { PrintModel } from '../print/print-model';
import { declarationEdition } from './declaration';
import { type Snapshot, snapshotFormat } from './frozen-version';

export interface SnapshotSource {
  readonly reference: string;
  readonly version: number;
  readonly frozenAt: string;
  readonly contentEdition: string;
  readonly print: PrintModel;
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly checklist: Checklist;
}

/** Answers that are absent are left out, so that the canonical text has one form. */
const withoutGaps = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function takeSnapshot({ reference, version, frozenAt, contentEdition, print, model, result, checklist }: SnapshotSource): Snapshot {
  return withoutGaps({
    format: snapshotFormat,
    reference,
    version,
    frozenAt,
    editions: { rules: result.rulesVersion, content: contentEdition, declaration: declarationEdition },
    print,
    model,
    legalBasis: result,
    checklist,
  });
}
