// The lines of the card beside the three reasons: the NHS number, the national data opt-out and human rights.
import type { FlowResult, RuleId } from '../result';
import type { CardSource } from './condition-lines';
import type { CardLine } from './legal-card';
import { whyPanel } from './why-panel';

const numberClaims = { required: 'NHS number: include it when you know it', leave_out: 'NHS number: leave it out' } as const;
const optOutClaims: Readonly<Record<FlowResult['ndoo'], string>> = {
  apply: 'National data opt-out: remove people who have opted out',
  exempt: 'National data opt-out: a letter says that it need not be applied',
  does_not_apply: 'National data opt-out: does not apply to this use',
  not_applicable: 'National data opt-out: does not apply here',
};

/** A rule that lifts what another asked for is the reason, so the last one that fired counts. */
const firedOf = ({ rules }: FlowResult, ids: readonly RuleId[]): RuleId | undefined => rules.findLast((id) => ids.includes(id));

function line(id: string, claim: string, rule: RuleId | undefined, source: CardSource): readonly CardLine[] {
  if (rule === undefined) return [];
  const panel = whyPanel(rule, claim, source);
  return [{ id, claim, code: '', tag: panel.tag, why: [panel] }];
}

function optOut(found: FlowResult, source: CardSource): readonly CardLine[] {
  // England has the opt-out; no other nation does (1.8).
  if (source.model.nation !== 'england') return [];
  const claim = found.commonLaw === null ? 'National data opt-out: not decided until there is a basis' : optOutClaims[found.ndoo];
  return line('opt-out', claim, firedOf(found, ['N1', 'N2', 'N3']), source);
}

/** One case at a time waits for no agreement. */
const rightsClaim = ({ enquiry }: CardSource): string =>
  enquiry?.purpose === 'safeguarding' || enquiry?.purpose === 'emergency'
    ? 'Human rights: share no more than is necessary'
    : 'Human rights: the agreement says why this sharing is necessary';

/** Nothing after a stop: no rule of these was asked. */
export function alsoLines(source: CardSource): readonly CardLine[] {
  const found = (source.result.flows.find(({ flowId }) => flowId === 'outward') ?? source.result.flows[0])?.result;
  if (found === undefined) return [];
  const { nhsNumber } = found;
  return [
    ...(nhsNumber === 'not_applicable' ? [] : line('nhs-number', numberClaims[nhsNumber], firedOf(found, ['S2', 'S3', 'P5', 'P7']), source)),
    ...optOut(found, source),
    ...line('human-rights', rightsClaim(source), firedOf(found, ['H1']), source),
  ];
}
