// The sharing side’s own conditions: what the reason for its decision, an accepted plan, or what keeps details safe until then, says has to be
// done before anything is sent.
import type { Checklist } from '../assurance/checklist';
import { checklistContext } from '../assurance/checklist-context';
import { isOpen, itemStandings } from '../assurance/item-standing';
import { saidDone } from '../assurance/plan-said';
import { asksFirstOfAll } from './condition-words';
import type { PrintContext } from './print-context';
import { asTyped, inSentence } from './words';

export interface Condition {
  /** The item of the checklist, with its number in the schedule; absent for the reason. */
  readonly item?: { readonly id: string; readonly order: number };
  /** Ready to stand inside a sentence. */
  readonly text: string;
}

type Ground = Pick<PrintContext, 'checklist' | 'model' | 'result' | 'catalogue' | 'today'>;

const ofDecision = ({ decision }: Checklist): readonly string[] => (decision?.reason !== undefined && asksFirstOfAll(decision.reason) ? [decision.reason] : []);

/** Those that are not said to be done, the reason first; none where it was accepted as it is. */
export function conditions({ checklist, model, result, catalogue, today }: Ground): readonly Condition[] {
  if (checklist?.status !== 'accepted-with-plan') return [];
  const plans = itemStandings(checklist, checklistContext(model, result, catalogue, today)).flatMap((standing) => {
    const { item, plan, row } = standing;
    if (!isOpen(standing) || !plan || saidDone(plan.said)) return [];
    return [plan.wording, ...(row?.safeguardDone ? [] : [plan.safeguard])].filter(asksFirstOfAll).map((text) => ({ item, text }));
  });
  return [...ofDecision(checklist).map((text) => ({ text })), ...plans].map(({ text, ...of }) => ({ ...of, text: inSentence(asTyped(text)) }));
}
