// What the partner tells back (D18). Reasons are those of the items; whether health could show is what the drafter said,
// and “not sure” counts as yes.
import type { Answers } from '../questions/question';
import type { Catalogue } from './catalogue';
import type { Flow, FlowItem } from './model';
import { onlyForIncapacity } from './named-statute';

/** Choice of D18 → item of the catalogue. */
const itemOfChoice: Readonly<Record<string, string>> = {
  attended: 'attendance',
  'contact-change': 'contact-change',
  progress: 'outcome-summary',
  safety: 'concerns',
};
export const ownReturnItemId = 'other';

const reportWords = /\b(?:reports?|submissions?)\b/iu;
/** The report that an IMCA makes to whoever asked for one (SI 2006/1832 regulation 6, SI 2007/852). */
export const isReport = ({ itemId, printLabel }: Pick<FlowItem, 'itemId' | 'printLabel'>): boolean =>
  itemId === 'outcome-summary' || (itemId === ownReturnItemId && reportWords.test(printLabel));

/** A concern for somebody’s safety is decided case by case (section 11), and rests on no standing request. */
export const isConcern = ({ itemId }: FlowItem): boolean => itemId === itemOfChoice.safety;
export const onlyConcerns = ({ items }: Flow): boolean => items.length > 0 && items.every(isConcern);

/** What comes back, in the order of D18; empty for “Nothing” and while D18 has no answer. */
export function returnItems(answers: Answers, catalogue: Catalogue, statute?: string): readonly FlowItem[] {
  const value = answers.back?.value ?? {};
  const back = Array.isArray(value.back) ? value.back : [];
  const showsHealth = (field: string) => value[field] !== undefined && value[field] !== 'no';
  const fixed = { printGroup: 'return', sensitive: false, caseByCase: false, unusual: false, suggested: true } as const;
  const listed = Object.entries(itemOfChoice)
    .filter(([choice]) => back.includes(choice))
    .flatMap(([choice, id]): FlowItem[] => {
      const item = catalogue.items.find((one) => one.id === id);
      if (!item) return [];
      const facts = choice === 'progress' && !showsHealth('progressHealth') ? item.facts.filter((fact) => fact !== 'healthData') : item.facts;
      return [{ ...fixed, itemId: id, printLabel: item.printLabel, reason: item.reason, facts }];
    });
  if (!back.includes('other') || typeof value.otherBack !== 'string') return listed;
  const { reason = '', reasonOfReport = reason } = catalogue.printGroups.find(({ id }) => id === 'return') ?? {};
  const own = { itemId: ownReturnItemId, printLabel: value.otherBack };
  // Whoever asked for an IMCA takes account of what the report says (Mental Capacity Act 2005 sections 37(5), 38(5) and 39(6)).
  const heard = onlyForIncapacity(statute) && isReport(own);
  return [...listed, { ...fixed, ...own, reason: heard ? reasonOfReport : reason, facts: showsHealth('otherHealth') ? ['healthData'] : [], suggested: false }];
}
