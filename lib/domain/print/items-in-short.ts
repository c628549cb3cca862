// The details of one flow as a phrase of “In short”: few by their own words; many in fewer words, so that eight lines fit a telephone.
// Nothing that is not shared is hinted at: a group stands by its name only where that names no detail, and a shorter phrase only
// where all that it names is shared.
import { itemRows } from '../agreement/item-rows';
import type { PrintContext } from './print-context';
import { asTyped, capitalised, inSentence } from './words';

interface Together {
  readonly items: readonly string[];
  readonly words: string;
}

/** Details that are often shared together, and how one says them in one breath. */
export const together: readonly Together[] = [
  { items: ['language', 'communication-needs', 'access-needs'], words: 'language, communication and access needs' },
  { items: ['reason-plain', 'goals'], words: 'reason for referral and hopes' },
  { items: ['medication', 'allergies', 'infection'], words: 'medicines, allergies and infection precautions' },
  { items: ['medication', 'allergies'], words: 'medicines and allergies' },
  { items: ['letters-results', 'prognosis', 'advance-plans'], words: 'letters, results, prognosis and advance care plans' },
  { items: ['emergency-contact', 'next-of-kin', 'carer-details'], words: 'emergency contact, next of kin and unpaid carer' },
];

type Flow = PrintContext['outward'];

function shorter(itemIds: readonly string[], items: Flow['items']): readonly string[] {
  const whole = together.find((one) => one.items.every((id) => itemIds.includes(id)));
  const own = items.filter(({ itemId }) => itemIds.includes(itemId) && !whole?.items.includes(itemId));
  return [...(whole ? [whole.words] : []), ...own.map(({ printLabel }) => printLabel)];
}

/** “Who the person is; how to reach the person; main condition; …; referral details”. */
export function itemsInShort({ items }: Flow, { catalogue }: Pick<PrintContext, 'catalogue'>): string {
  const said = itemRows(items, catalogue).flatMap(({ heading, itemIds }) => (heading === undefined ? shorter(itemIds, items) : [heading]));
  return capitalised(said.map((words) => inSentence(asTyped(words))).join('; '));
}
