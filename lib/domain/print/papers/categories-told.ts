// The categories of a notice (UK GDPR Article 14(1)(d)), worked out from the items of section 3: the groups of its table, each named once
// and shortly. What a group would hide or overstate is named by itself: abuse and offences among risks, and all that comes back.
import { showsHealthOfCaredFor } from '../../agreement/carer-referred';
import type { Flow, FlowItem } from '../../agreement/model';
import { healthNumberTold } from '../../agreement/health-number';
import { referralShowsOwnHealth } from '../../legal-basis/to-flow-facts';
import { inSentence, listed } from '../words';
import { itemWords } from './items-told';
import type { PaperContext } from './paper-context';

type Source = Pick<PaperContext, 'catalogue'>;

/** Of one item: its own words where the group has none for it, or would say more than is shared. */
export function categoryTold(item: FlowItem, items: readonly FlowItem[], { catalogue }: Source): string {
  const { categories } = catalogue.papers;
  const { printGroup, itemId } = item;
  const own = categories[`${printGroup}.${itemId}`];
  if (own !== undefined) return own;
  // One detail on its own is named: “home, work and money” would say more than is shared. So is what comes back in words of its own.
  const alone = printGroup === 'return' || (printGroup === 'social' && items.filter((one) => one.printGroup === printGroup).length === 1);
  const label = catalogue.printGroups.find(({ id }) => id === printGroup)?.label ?? '';
  return alone ? inSentence(itemWords(item)) : (categories[printGroup] ?? inSentence(label));
}

/** Totals say nothing about anybody. */
const isPersonal = ({ itemId }: FlowItem, { catalogue }: Source): boolean => catalogue.items.find(({ id }) => id === itemId)?.category !== 'not-personal';

/** What the referral itself shows, where no detail in it says so already. */
function shownBy(flow: Flow | undefined, health: boolean, { model, catalogue }: Pick<PaperContext, 'catalogue' | 'model'>): readonly string[] {
  if (flow?.id !== 'outward') return [];
  const { categories } = catalogue.papers;
  return [
    ...(!health && referralShowsOwnHealth(model) ? [categories['health-shown'] ?? ''] : []),
    ...(showsHealthOfCaredFor(model) ? [categories['health-shown-cared-for'] ?? ''] : []),
  ];
}

/**
 * “who you are, how to reach you and abuse”. Concerns about safety are named as what they are, whatever they turn out to say. `more`: what
 * no item stands for.
 */
export function categoriesOf(flow: Flow | undefined, context: Pick<PaperContext, 'catalogue' | 'model'>, more: readonly string[] = []): string {
  const { catalogue } = context;
  const items = (flow?.items ?? []).filter((item) => isPersonal(item, { catalogue }));
  const inOrder = catalogue.printGroups.flatMap(({ id }) => items.filter(({ printGroup }) => printGroup === id));
  // What is said of whoever is cared for is no health of the reader.
  const caredFor = items.some(({ facts, itemId }) => itemId === 'cared-for' && facts.includes('healthData')) && !showsHealthOfCaredFor(context.model);
  const health = items.filter(({ facts, itemId }) => facts.includes('healthData') && itemId !== 'concerns' && itemId !== 'cared-for');
  // Of what comes back no detail is health alone (section 3): what tells of it among other things says so.
  const withHealth = health.every(({ printGroup }) => printGroup === 'return') ? health.at(-1) : undefined;
  const also = (item: FlowItem) => (item === withHealth ? ` (${catalogue.papers.labels['health-too'] ?? ''})` : '');
  const number = items.some(({ itemId }) => itemId === 'nhs-number');
  const names = [
    ...inOrder.map((item) => `${categoryTold(item, items, { catalogue })}${also(item)}`),
    ...(number ? [healthNumberTold(context.model.nation)] : []),
    ...(health.length > 0 && !withHealth ? [catalogue.papers.categories.health ?? ''] : []),
    ...(caredFor ? [catalogue.papers.categories['health-cared-for'] ?? ''] : []),
    ...shownBy(flow, health.length > 0, context),
    ...more,
  ];
  const once = [...new Set(names)];
  // “home, work and money; and family and carers”.
  return once.length > 1 && once.some((name) => name.includes(' and ')) ? `${once.slice(0, -1).join('; ')}; and ${once.at(-1)}` : listed(once);
}
