// Details that the law keeps out of every ordinary agreement, asked for all the same: no page offers them, so a request of
// somebody’s own names them, or an answer that was copied. Whoever does is told which law it is.
import type { DataItem } from '../agreement/catalogue';
import type { FormErrors } from './form';
import type { JourneyContext } from './journey-context';
import type { Question } from './question';

export const notIncluded = ({ label, statute }: Pick<DataItem, 'label' | 'statute'>): string =>
  `${label} must not be included in this agreement${statute === undefined ? '' : ` (${statute})`}`;

const lists: readonly string[] = ['catalogue-items', 'suggested-items', 'own-words-items'];

/** The error of every field that lists details and was sent with a restricted one: the first of them, in the order of the catalogue. */
export function refusedItems(
  { fields }: Pick<Question, 'fields'>,
  posted: Record<string, unknown>,
  { catalogue }: Pick<JourneyContext, 'catalogue'>,
): FormErrors {
  const restricted = catalogue.items.filter(({ category }) => category === 'restricted-by-law');
  return Object.fromEntries(
    fields.flatMap(({ name, options }) => {
      const asked = options && 'from' in options && lists.includes(options.from) ? [posted[name]].flat() : [];
      const item = restricted.find(({ id }) => asked.includes(id));
      return item ? [[name, notIncluded(item)] as const] : [];
    }),
  );
}
