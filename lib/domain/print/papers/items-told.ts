// The details that a person is told about: each item in the words of the section “Who and what”. The administration of a
// referral is left out (companion documents, rule 4), and so is what says nothing about anybody, such as totals.
import type { Catalogue } from '../../agreement/catalogue';
import type { Flow, FlowItem } from '../../agreement/model';
import { asTyped } from '../words';

const administration = 'administration';

export function itemsTold(flow: Flow | undefined, { items }: Pick<Catalogue, 'items'>): readonly FlowItem[] {
  const about = ({ itemId }: FlowItem) => items.find(({ id }) => id === itemId)?.category !== 'not-personal';
  return (flow?.items ?? []).filter((item) => item.printGroup !== administration && about(item));
}

/** What the administration of a referral says of the person: no line to cross out, and told all the same. */
export const referralTold = (flow: Flow | undefined): readonly FlowItem[] => (flow?.items ?? []).filter(({ printGroup }) => printGroup === administration);

/** A concern about safety is passed on case by case (section 11), whatever somebody said yes to: it is in no yes. */
export const askedBack = (toldBack: readonly FlowItem[]): readonly FlowItem[] => toldBack.filter(({ itemId }) => itemId !== 'concerns');

/** The words of an item, the same on every paper and in the agreement. */
export const itemWords = ({ printLabel }: FlowItem): string => asTyped(printLabel);
