// Where a law gives a right to details (rule C9) nobody is asked, so nobody has said yes: a condition that rests on explicit consent cannot
// hold. Nor can it, even if people were asked, where some of them may not be able to decide. The IG lead of that side chooses another, with the
// officer.
import type { AgreementModel, Side } from '../agreement/model';
import type { AgreementResult, FlowResult } from './result';

type MayLack = Pick<AgreementModel['people'], 'mayLackCapacity'>;

const nobodySaysYes = ({ rules, commonLaw }: FlowResult, { mayLackCapacity }: MayLack): boolean =>
  rules.includes('C9') && (commonLaw === 'statutory_duty' || mayLackCapacity);

/** Beyond one person’s care a law that permits the sharing lifts the duty of confidence (rule C7), and gives no condition for health details. */
export const lawButNoCondition = ({ rules, art9, decidedBy }: FlowResult, side: Side): boolean =>
  rules.includes('C7') && decidedBy.art9[side] === 'A9.3' && art9[side] === '9(2)(a)';

/** The sides whose condition for health details cannot hold as it stands. */
export function cannotHold({ people }: { readonly people: MayLack }, { flows }: AgreementResult): readonly Side[] {
  return (['sharing', 'receiving'] as const).filter((side) =>
    flows.some(({ result }) => (result.art9[side] === '9(2)(a)' && nobodySaysYes(result, people)) || lawButNoCondition(result, side)),
  );
}
