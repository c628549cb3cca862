// What stands once both sides have signed, whether the agreement runs, has been ended for a later day, or is at its end.
import { dayOf } from '../assurance/calendar';
import type { AgreementEnd } from './agreement-end';
import type { AgreementFile } from './agreement-file';
import type { AgreementModel } from './model';
import { signedState, type Term, termOf } from './status-tag';

type Dates = Pick<AgreementModel, 'start' | 'reviewMonths' | 'reviewOn'>;

/** When its last side signed it (ISO UTC), whether or not it has ended since; undefined where it was never signed. A signed agreement lies where it lies since then. */
export const lastSignedAt = ({ status, heldSince, end }: Pick<AgreementFile, 'status' | 'heldSince' | 'end'>): string | undefined =>
  status === 'signed' ? heldSince : end?.signedAt;

/** Has every side signed it? It may have ended since. */
export const isSigned = ({ status, end }: Pick<AgreementFile, 'status' | 'end'>): boolean => status === 'signed' || (status === 'ended' && end !== undefined);

/** Its days; undefined where it was never signed. */
export function termOnFile(file: Pick<AgreementFile, 'status' | 'heldSince' | 'end'>, dates: Dates): Term | undefined {
  const signed = lastSignedAt(file);
  return signed === undefined ? undefined : { ...termOf(dates, signed), ...(file.end && { ends: file.end.on }) };
}

/** Still to come, come, or settled before the first day and for no later one: then it was never in force, and is at its end at once. */
export type EndState = 'to-come' | 'over' | 'never-began';

/** The one reader of an end on a day (ISO date), by the same rule as the tag. dates: of the agreement as it was signed. */
export function endState(end: Pick<AgreementEnd, 'on' | 'at' | 'signedAt'>, dates: Dates | undefined, today: string): EndState {
  const term = dates && { ...termOf(dates, end.signedAt), ends: end.on };
  if (term && end.on <= term.starts && dayOf(end.at) < term.starts) return 'never-began';
  return end.on <= today || (term && signedState(term, today) === 'ended') ? 'over' : 'to-come';
}

/** Is it at its end on a day (ISO date)? One that runs until a later day is not. */
export const isOver = ({ status, end }: Pick<AgreementFile, 'status' | 'end'>, dates: Dates | undefined, today: string): boolean =>
  status === 'ended' && (end === undefined || endState(end, dates, today) !== 'to-come');
