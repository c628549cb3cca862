// Saying that help which was offered with a point of a checklist is done.
import { type Done, done, type Refusal, refused } from '../outcome';
import type { Checklist } from './checklist';
import type { ChecklistGround } from './checklist-ground';
import { helpOffered } from './help-offered';
import type { DecidingPerson } from './review-checklist';

export interface HelpWrites {
  readonly checklist: Checklist;
  readonly changed: Checklist;
}

/** Said by whoever offered it or by the charity. */
export function decideHelpDone(
  { file, checklist }: Pick<ChecklistGround, 'file' | 'checklist'>,
  item: string,
  by: DecidingPerson,
): Done<{ readonly checklist: string }, HelpWrites> | Refusal {
  const { review, id, agreementReference: agreement } = checklist;
  const offered = helpOffered(checklist).find((one) => one.item === item);
  const row = review?.rows[item];
  if (!review || !offered || !row) return refused('Nobody has offered help with this');
  if (file.status === 'ended') return refused('The agreement has ended. Its checklist is kept as it stood');
  if (offered.help.done) return refused(`${offered.help.done.byName} has said already that this help is done`);
  const rows = { ...review.rows, [item]: { ...row, help: { ...offered.help, done: by } } };
  const changed = { ...checklist, review: { ...review, rows } };
  return done({ checklist: id }, { what: 'help-done', agreement, checklist: id, item }, { checklist, changed }, [
    { kind: 'mail-help-done', about: { agreement } },
  ]);
}
