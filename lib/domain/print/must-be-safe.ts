// Does whoever reaches the person have to do it in a safe way? Paper at home, a message or a call could endanger somebody: by the service,
// by a detail (rule W1), or because the referral says how and when it is safe.
import { couldEndangerSomebody } from '../agreement/high-harm';
import type { PrintContext } from './print-context';

export const mustBeSafe = ({ model, outward: { items } }: Pick<PrintContext, 'model' | 'outward'>): boolean =>
  items.some(({ itemId }) => itemId === 'safe-contact') || couldEndangerSomebody(model, items);
