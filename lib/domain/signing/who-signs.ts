// Who signs for which side. Signing is for the named signatory alone; the role lets a person be named.
import type { AgreementFile, NamedSignatory } from '../agreement/agreement-file';
import type { Side } from '../agreement/model';

export type { NamedSignatory };

export const signatoryOf = (file: AgreementFile, side: Side): NamedSignatory | undefined =>
  side === 'sharing' ? file.sharingSignatory : file.reply?.signatory;

/** The side that an organisation is on; undefined for an organisation that is no party. */
export function sideOf(file: Pick<AgreementFile, 'sharing' | 'partner'>, organisationId: string): Side | undefined {
  if (file.sharing.id === organisationId) return 'sharing';
  return file.partner?.id === organisationId ? 'receiving' : undefined;
}

/** How long a confirmation that it is really you is good for before signing. */
export const STEP_UP_MINUTES = 10;

export const confirmedRecently = (authenticatedAt: Date, now: Date): boolean => now.getTime() - authenticatedAt.getTime() < STEP_UP_MINUTES * 60_000;
