// A move of the life cycle whose checks look at replies and signatures alone, and at nothing that only a draft knows.
import { moveOf } from './moves';
import type { AgreementFile } from './agreement-file';
import type { Side } from './model';
import type { EndReason, Move, Status } from './lifecycle';
import type { Check } from './lifecycle';

export interface PlainMove {
  readonly to: Status;
  readonly endReason?: EndReason;
  readonly unmet: readonly Check[];
}

/** The move without anything that only a draft knows: for moves whose checks look at signatures and replies alone. */
export function plainMove(file: AgreementFile, side: Side, move: Move): PlainMove | undefined {
  const found = moveOf({ file, side, missing: [], unconfirmed: [], missingReview: [], signed: file.signed ?? [] }, move);
  return found && { to: found.to, unmet: found.unmet, ...(found.endReason && { endReason: found.endReason }) };
}
