// What stands once both sides have signed, whether the agreement runs, has been ended for a later day, or is at its end.
import type { AgreementFile } from './agreement-file';
import type { AgreementModel } from './model';
import { type Term, termOf } from './status-tag';

/** When its last side signed it (ISO UTC), whether or not it has ended since; undefined where it was never signed. A signed agreement lies where it lies since then. */
export const lastSignedAt = ({ status, heldSince, end }: Pick<AgreementFile, 'status' | 'heldSince' | 'end'>): string | undefined =>
  status === 'signed' ? heldSince : end?.signedAt;

/** Has every side signed it? It may have ended since. */
export const isSigned = ({ status, end }: Pick<AgreementFile, 'status' | 'end'>): boolean => status === 'signed' || (status === 'ended' && end !== undefined);

/** Its days; undefined where it was never signed. */
export function termOnFile(
  file: Pick<AgreementFile, 'status' | 'heldSince' | 'end'>,
  dates: Pick<AgreementModel, 'start' | 'reviewMonths' | 'reviewOn'>,
): Term | undefined {
  const signed = lastSignedAt(file);
  return signed === undefined ? undefined : { ...termOf(dates, signed), ...(file.end && { ends: file.end.on }) };
}

/** Is it at its end on a day (ISO date)? One whose last day is still to come is not. */
export const isOver = ({ status, end }: Pick<AgreementFile, 'status' | 'end'>, today: string): boolean =>
  status === 'ended' && (end === undefined || end.on <= today);
