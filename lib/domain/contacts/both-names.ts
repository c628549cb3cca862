// A contact sheet after one of its sides became part of another organisation: it names both, whatever it was written with.
import type { AgreementFile } from '../agreement/agreement-file';
import { nameWithFormer } from '../people/former-party';
import type { PrintContactSheet } from '../print/print-model';

const sides = ['sharing', 'receiving'] as const;

/** As it is read today. What stands beside a signed version is not touched. */
export function withBothNames(
  sheet: PrintContactSheet,
  { formerly = [], sharing, partner }: Pick<AgreementFile, 'formerly' | 'sharing' | 'partner'>,
): PrintContactSheet {
  const named = (organisation: string, side: (typeof sides)[number] | undefined): string => {
    const former = formerly.filter((one) => one.side === side);
    return former.length === 0 ? organisation : nameWithFormer((side === 'sharing' ? sharing : partner)?.name ?? organisation, former);
  };
  return { ...sheet, sides: sheet.sides.map(({ organisation, rows }, at) => ({ organisation: named(organisation, sides[at]), rows })) };
}
