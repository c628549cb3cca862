// Where a law gives a right to details about people who may not be able to decide (rule C9), a condition that rests on their explicit consent
// cannot hold: somebody who cannot decide cannot give it. The IG lead of that side chooses another, with the officer.
import type { AgreementModel, Side } from '../agreement/model';
import type { AgreementResult } from './result';

/** The sides whose condition for health details cannot hold as it stands. */
export function cannotHold({ service, people }: AgreementModel, { flows }: AgreementResult): readonly Side[] {
  if (service.statute === undefined || !people.mayLackCapacity) return [];
  return (['sharing', 'receiving'] as const).filter((side) => flows.some(({ result }) => result.art9[side] === '9(2)(a)'));
}
