// Words for explicit consent where it covers details about offences: Article 10 asks for it, or both Articles do.
import { lawButNoCondition } from '../no-explicit-consent';
import type { FlowResult } from '../result';
import type { CardSource } from './condition-lines';

/** undefined: the sentence of the catalogue says it. */
export function consentWords(id: string, { result: { flows } }: CardSource): string | undefined {
  const some = (holds: (flow: FlowResult) => boolean) => flows.some(({ result }) => holds(result));
  if (id === 'VCS_EXPLICIT_CONSENT' && some((flow) => lawButNoCondition(flow, 'sharing') || lawButNoCondition(flow, 'receiving')))
    return 'Settle the reason to use health details before anything is shared: ask each person, or leave those details out.';
  if (id !== 'VCS_EXPLICIT_CONSENT' || !some(({ art10 }) => art10.sharing === 'Sch1p29' || art10.receiving === 'Sch1p29')) return undefined;
  const health = some(({ art9 }) => art9.sharing === '9(2)(a)' || art9.receiving === '9(2)(a)');
  const covered = health ? 'health or other sensitive details and details about offences' : 'details about offences';
  return `Ask each person for explicit consent to hold ${covered}. It is a yes of its own, beside the yes to sharing. It covers nobody else’s offences: write the risk and the precaution in place of those.`;
}
