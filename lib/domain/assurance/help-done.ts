// Saying that help which was offered with a point of a checklist is done, or by which other day it will be. What was signed stays as it is.
import type { Side } from '../agreement/model';
import { type Done, done, type Refusal, refused } from '../outcome';
import type { Checklist } from './checklist';
import type { ChecklistGround } from './checklist-ground';
import type { ReviewRow } from './checklist-review';
import { helpOffered } from './help-offered';
import { readSaid } from './plan-done';
import type { DecidingPerson } from './review-checklist';

type Help = NonNullable<ReviewRow['help']>;

export interface HelpWrites {
  readonly checklist: Checklist;
  readonly changed: Checklist;
}

export interface HelpPosted {
  /** The id of the point. */
  readonly item: string;
  /** `outcome`: “done”; otherwise the fields of the form give another day. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly side: Side | undefined;
}

/** Every day that it had stays known: one of them stands in what was signed. */
function moved(help: Help, day: string, reason: string, by: DecidingPerson): Help {
  return { ...help, moved: { ...by, day, reason, earlier: [help.by, ...(help.moved ? [...help.moved.earlier.slice(1), help.moved.day] : [])] } };
}

/** Done: said by whoever offered it or by the charity. Another day: given by whoever offered it. */
export function decideHelp(
  { file, checklist, context }: Pick<ChecklistGround, 'file' | 'checklist' | 'context'>,
  { item, fields, side }: HelpPosted,
  by: DecidingPerson,
): Done<{ readonly checklist: string }, HelpWrites> | Refusal {
  const { review, id, agreementReference: agreement } = checklist;
  const row = review?.rows[item];
  const help = helpOffered(checklist).some((one) => one.item === item) ? row?.help : undefined;
  if (!review || !row || !help) return refused('Nobody has offered help with this');
  if (file.status === 'ended') return refused('The agreement has ended. Its checklist is kept as it stood');
  if (help.done) return refused(`${help.done.byName} has said already that this help is done`);
  if (fields.outcome !== 'done' && side !== 'sharing') return refused(`${file.sharing.name} offered this help, and gives a new date for it`);
  const given = readSaid(fields, context.today);
  if ('kind' in given) return given;
  const { day, reason } = given;
  const isMoved = day !== undefined && reason !== undefined;
  const now = isMoved ? moved(help, day, reason, by) : { ...help, done: by };
  const changed = { ...checklist, review: { ...review, rows: { ...review.rows, [item]: { ...row, help: now } } } };
  const event = { agreement, checklist: id, item };
  return done({ checklist: id }, isMoved ? { what: 'help-moved', ...event, day, note: reason } : { what: 'help-done', ...event }, { checklist, changed }, [
    { kind: 'mail-help-done', about: { agreement } },
  ]);
}
