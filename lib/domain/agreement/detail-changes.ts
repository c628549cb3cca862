// Which details are new and which are gone between two texts of one agreement, each by the way it goes.
import type { AgreementModel } from './model';

export interface DetailChange {
  readonly change: 'new-outward' | 'gone-outward' | 'new-return' | 'gone-return';
  /** As they are printed. */
  readonly details: readonly string[];
}

const labelsOf = (model: AgreementModel | undefined, flow: 'outward' | 'return'): readonly string[] =>
  model?.flows.find(({ id }) => id === flow)?.items.map(({ printLabel }) => printLabel) ?? [];

export function detailChanges(before: AgreementModel | undefined, now: AgreementModel | undefined): readonly DetailChange[] {
  return (['outward', 'return'] as const)
    .flatMap((flow): readonly DetailChange[] => {
      const [had, has] = [labelsOf(before, flow), labelsOf(now, flow)];
      return [
        { change: `new-${flow}`, details: has.filter((label) => !had.includes(label)) },
        { change: `gone-${flow}`, details: had.filter((label) => !has.includes(label)) },
      ];
    })
    .filter(({ details }) => details.length > 0);
}
