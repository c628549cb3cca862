// What is left of “What you have promised” once an agreement has been ended: section 13 stops the sending, section 5 goes on for what is
// held, and what protects people goes on with it.
import type { HeldChoice } from '../agreement/agreement-end';
import type { Side } from '../agreement/model';
import { dateInWords } from '../assurance/calendar';
import { type Duty, inOrderOfDuties, lead } from './promises';

export interface PaperEnd {
  /** ISO date: the first day on which the agreement is not in force. */
  readonly on: string;
  /** That day has come. */
  readonly over: boolean;
  /** A side ended it early: what becomes of the details that each side holds, in a sentence. Absent where a new version replaces it. */
  readonly held?: Partial<Readonly<Record<Side, { readonly choice: HeldChoice; readonly said: string }>>>;
}

/** What protects people as long as anything is held. */
const stays: readonly string[] = ['If something goes wrong', 'If a person says no', 'Answer requests'];
/** While the partner still holds details. */
const whileHeld: readonly string[] = ['Use the details only', 'Clear out what is due'];

const begins = ({ what }: Duty, all: readonly string[]): boolean => all.some((start) => what.startsWith(start));

function dated({ on, over, held }: PaperEnd, side: Side): readonly Duty[] {
  const day = dateInWords(on);
  const own = held?.[side];
  const due = own !== undefined && own.choice !== 'as-agreed' ? { when: `On ${day}`, due: on } : { when: 'By the times in section 5' };
  return [
    ...(side === 'sharing' ? [{ what: 'Send nothing more', when: `${over ? 'Since' : 'From'} ${day}`, due: on, who: 'Staff who refer', section: 13 }] : []),
    ...(own ? [{ what: own.said, ...due, who: lead[side], section: 5, ...(own.choice !== 'as-agreed' && { once: 'held-details' as const }) }] : []),
  ];
}

/** The duties of a side without the review; from the last day on those alone that outlive the agreement. */
export function promisesAfter(duties: readonly Duty[], side: Side, end: PaperEnd): readonly Duty[] {
  const going = duties.filter(({ what, due = '' }) => what !== 'Review the agreement' && due < end.on);
  if (!end.held) return going;
  const choice = end.held.receiving?.choice;
  const holds = choice === 'as-agreed' || choice === 'other';
  const left = end.over ? going.filter((duty) => begins(duty, stays) || (holds && begins(duty, whileHeld))) : going;
  const ends = dated(end, side);
  const onDay = ({ due }: Duty) => due !== undefined;
  // What becomes of the details comes before what applies every day.
  const daily = [...ends.filter((one) => !onDay(one)), ...inOrderOfDuties(left).filter((one) => !onDay(one))];
  return [...inOrderOfDuties([...ends, ...left].filter(onDay)), ...daily];
}
