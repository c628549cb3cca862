import 'server-only';
// Who signs for each side and who has, in words.
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { type SigningFile, signers } from './signing-file';
import type { SignerRow } from './signing-models';

export const signerRows = (subject: Pick<SigningFile, 'file' | 'signatures'>): readonly SignerRow[] =>
  signers(subject).map(({ organisation, who, signedAt }) => ({
    organisation,
    who: who ?? 'Nobody is named yet',
    state: signedAt === undefined ? 'Has not signed yet' : `Signed on ${momentInWords(signedAt)}`,
  }));
