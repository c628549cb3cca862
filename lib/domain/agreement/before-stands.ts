// What stands of the signed version that a new one is to replace: one sentence, the same in mails and on the pages of both.
import { dateInWords } from '../assurance/calendar';
import type { AgreementFile } from './agreement-file';
import { settledDates } from './settle-dates';
import { signedState } from './status-tag';
import { endState, termOnFile } from './term-on-file';

/** The agreement that was signed before. */
export type Before = Pick<AgreementFile, 'reference' | 'status' | 'heldSince' | 'end' | 'answers'>;

export interface BeforeStands {
  /** A sentence with its full stop. */
  readonly says: string;
  /** The same while the new version can still take its place: until when. */
  readonly until: string;
}

/** When a new version would start, once both sides have signed it. today: ISO date. */
function startWords({ answers }: Pick<AgreementFile, 'answers'>, today: string): string {
  const { start } = settledDates(answers);
  return start.on === 'date' && start.date > today
    ? `on ${dateInWords(start.date)}, or on the day of the last signature if that is later`
    : 'on the day of the last signature';
}

/** number: of the signed version. today: ISO date. */
export function beforeStands(before: Before, number: number, next: Pick<AgreementFile, 'answers'>, today: string): BeforeStands {
  const name = `ersion ${number} (${before.reference})`;
  const both = (says: string): BeforeStands => ({ says: `${says}.`, until: `${says}.` });
  const term = termOnFile(before, settledDates(before.answers));
  if (!term) return both(`V${name} stays as it is`);
  const state = signedState(term, today);
  if (before.end && !before.end.early) return both(`V${name} ${state === 'ended' ? 'has been' : 'is'} replaced by a newer version`);
  if (before.end) {
    if (endState(before.end, settledDates(before.answers), today) === 'never-began') return both(`V${name} was ended before it began`);
    const says = `Sharing under v${name} ${state === 'ended' ? 'stopped' : 'stops'} on ${dateInWords(before.end.on)}.`;
    return { says, until: `${says} After that it goes on only under the new version, once both sides have signed it and it has started.` };
  }
  const stays = state === 'starts-later' ? 'stays signed' : state === 'expired' ? 'stays as both sides signed it' : 'stays in force';
  return { says: `V${name} ${stays}.`, until: `V${name} ${stays} until the new version starts: ${startWords(next, today)}.` };
}
