// Points that a charity once answered well and later, to the same organisation, less well.
import type { Catalogue, ChecklistItem } from '../agreement/catalogue';
import type { Checklist } from './checklist';
import { dsptStandingOf } from './dspt-standing';
import { answeredAs, isOpen } from './item-standing';
import { mailboxOf } from './mailbox';
import type { WorseKind } from './worse-kind';
import { isSecureMailbox } from './worse-mailbox';

export interface WorseAnswers {
  readonly points: readonly ChecklistItem[];
  /** It no longer says that its DSPT result meets the standards. */
  readonly dspt: boolean;
  /** Details went to a mailbox that meets the secure email standard, and no longer do. */
  readonly mailbox: boolean;
}

const meets = (checklist: Checklist): boolean => ['met', 'exceeded'].includes(dsptStandingOf(checklist)?.level ?? '');

/** later: sent after `before`. A point that is not answered in one of them is not compared. */
export function worseAnswers(before: Checklist, later: Checklist, { checklist: items }: Pick<Catalogue, 'checklist'>): WorseAnswers {
  const points = items.filter((item) => {
    const now = answeredAs(item, later);
    return answeredAs(item, before) === 'in-place' && now !== undefined && isOpen({ answer: now });
  });
  const said = later.answers.dspt !== undefined && later.answers.dspt.value.status !== 'not-sure';
  return {
    points,
    dspt: meets(before) && said && !meets(later),
    mailbox: isSecureMailbox(before) && mailboxOf(later) !== undefined && !isSecureMailbox(later),
  };
}

/** Those among the accepted checklists of one charity for one organisation that say less well what it sends now, and what. */
export const worsenedBy = (
  sent: Checklist,
  accepted: readonly Checklist[],
  catalogue: Pick<Catalogue, 'checklist'>,
): readonly { readonly id: string; readonly why: readonly WorseKind[] }[] =>
  accepted.flatMap((one) => {
    const { points, dspt, mailbox } = worseAnswers(one, sent, catalogue);
    const why: readonly WorseKind[] = [
      ...(dspt ? (['dspt-lower'] as const) : []),
      ...(mailbox ? (['mailbox'] as const) : []),
      ...(points.length > 0 ? (['answer'] as const) : []),
    ];
    return why.length > 0 ? [{ id: one.id, why }] : [];
  });
