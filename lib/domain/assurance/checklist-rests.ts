// When a checklist rests: the version that stands to be signed was made with it, or the agreement is signed or has ended.
import type { AgreementFile } from '../agreement/agreement-file';

/** Why nothing about the checklist can change now, as a sentence; undefined while it can. */
export function whyChecklistRests({ status, sharing }: Pick<AgreementFile, 'status' | 'sharing'>): string | undefined {
  if (status === 'ready-to-sign' || status === 'part-signed')
    return `The final version was made with this checklist. ${sharing.name} must reopen the agreement before the checklist can change`;
  if (status === 'signed') return 'The agreement is signed. Its checklist is kept as it stood';
  return status === 'ended' ? 'The agreement has ended. Its checklist is kept as it stood' : undefined;
}

/** A final version was made with it: only what is kept beside it can be added to. */
export const restsOnIt = (status: AgreementFile['status']): boolean => status === 'ready-to-sign' || status === 'part-signed' || status === 'signed';
