// What has to be done before anything is sent, of an accepted plan or of the reason for a decision: as the IG lead chose it. What was decided
// before there was such a choice says nothing of it, and is read by its words (lib/domain/print/conditions.ts).
import type { Field } from '../questions/form';
import { asksFirstOfAll } from './condition-words';
import type { Checklist } from './checklist';
import type { Plan } from './plan';
import type { AskedFirst } from './plan-said';

/** The reason for the decision, among what was asked first. Every other is an item. */
export const reasonFirst = 'reason';

/** What the words of a plan ask for: chosen already where the IG lead reads it. */
export function firstByWords({ wording, safeguard }: Pick<Plan, 'wording' | 'safeguard'>): AskedFirst {
  if (asksFirstOfAll(wording)) return 'plan';
  return asksFirstOfAll(safeguard) ? 'safeguard' : 'nothing';
}

/** Chosen, of the reason or of any plan. */
export const asksSomethingFirst = ({ decision, review }: Pick<Checklist, 'decision' | 'review'>): boolean =>
  decision?.decision === 'yes-plan' &&
  (decision.first === true || Object.values(review?.rows ?? {}).some(({ first }) => first !== undefined && first !== 'nothing'));

export const firstName = (item: string): string => `first-${item}`;

/** Beside a plan. One is always chosen: what its words say. */
export const firstOfPlan = (item: { readonly id: string; readonly topic: string }): Field => ({
  name: firstName(item.id),
  kind: 'radios',
  label: 'When may sharing start?',
  called: `when sharing may start, for ${item.topic}`,
  options: [
    { value: 'nothing', label: 'Now, with this plan' },
    { value: 'safeguard', label: 'Once the safeguard is in place: nothing is sent before' },
    { value: 'plan', label: 'Once the plan is done: nothing is sent before' },
  ],
  errors: { empty: `Select when sharing may start, for ${item.topic}` },
});

/** Beside words that are being typed: nobody could have read them yet. */
export const firstOfWords = (words: string, otherwise: string): Field => ({
  name: 'first',
  kind: 'radios',
  label: `Is there anything in ${words} that must be done before anything is sent?`,
  called: 'if something must be done first',
  options: [
    { value: 'no', label: `No, ${otherwise}` },
    { value: 'yes', label: 'Yes, nothing is sent before this is done' },
  ],
  errors: { empty: 'Select if something must be done before anything is sent' },
});
