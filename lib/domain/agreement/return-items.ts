// What the partner tells back (D18). Reasons are those of the items; whether health could show is what the drafter said,
// and “not sure” counts as yes.
import type { Answers } from '../questions/question';
import type { Catalogue } from './catalogue';
import type { FlowItem } from './model';

/** Choice of D18 → item of the catalogue. */
const itemOfChoice: Readonly<Record<string, string>> = {
  attended: 'attendance',
  'contact-change': 'contact-change',
  progress: 'outcome-summary',
  safety: 'concerns',
};
export const ownReturnItemId = 'other';

/** What comes back, in the order of D18; empty for “Nothing” and while D18 has no answer. */
export function returnItems(answers: Answers, catalogue: Catalogue): readonly FlowItem[] {
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
  const reason = catalogue.printGroups.find(({ id }) => id === 'return')?.reason ?? '';
  return [
    ...listed,
    { ...fixed, itemId: ownReturnItemId, printLabel: value.otherBack, reason, facts: showsHealth('otherHealth') ? ['healthData'] : [], suggested: false },
  ];
}
