// Words for explicit consent where it covers details about offences: Article 10 asks for it, or both Articles do.
import { cannotHold, lawButNoCondition } from '../no-explicit-consent';
import type { FlowResult } from '../result';
import type { CardSource } from './condition-lines';

/** Where a law gives the right nobody is asked (rule C9), so nobody is told to ask: neither for statement B nor to do without it. */
const whereNobodyIsAsked: Readonly<Record<string, string>> = {
  VCS_EXPLICIT_CONSENT: 'Choose another reason to use health details: nobody is asked here, so nobody gives explicit consent.',
  STRIP_HEALTH_DATA_IF_POSSIBLE: 'Send no more about health than that law covers.',
};

/** undefined: the sentence of the catalogue says it. */
export function consentWords(id: string, { model, result: whole }: CardSource): string | undefined {
  const { flows } = whole;
  const some = (holds: (flow: FlowResult) => boolean) => flows.some(({ result }) => holds(result));
  if (id === 'VCS_EXPLICIT_CONSENT' && some((flow) => lawButNoCondition(flow, 'sharing') || lawButNoCondition(flow, 'receiving')))
    return 'Settle the reason to use health details before anything is shared: ask each person, or leave those details out.';
  const byLaw = flows.every(({ result }) => result.commonLaw === 'statutory_duty' && result.rules.includes('C9'));
  if (byLaw && cannotHold(model, whole).length > 0 && id in whereNobodyIsAsked) return whereNobodyIsAsked[id];
  if (id !== 'VCS_EXPLICIT_CONSENT' || !some(({ art10 }) => art10.sharing === 'Sch1p29' || art10.receiving === 'Sch1p29')) return undefined;
  const health = some(({ art9 }) => art9.sharing === '9(2)(a)' || art9.receiving === '9(2)(a)');
  const covered = health ? 'health or other sensitive details and details about offences' : 'details about offences';
  return `Ask each person for explicit consent to hold ${covered}. It is a yes of its own, beside the yes to sharing. It covers nobody else’s offences: write the risk and the precaution in place of those.`;
}
