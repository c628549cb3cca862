import 'server-only';
// Enough around an agreement to say where it stands: whom else it could have been made with changes nothing about that, so a list of
// agreements asks for nothing more.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Around } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sha256 } from '@/lib/server/sha256';

/** `now`: ISO UTC. */
export const aroundOnly = ({ partner }: Pick<AgreementFile, 'partner'>, now: string): Around => ({
  knownPartners: partner ? [{ organisation: partner }] : [],
  partnerSignatories: [],
  today: dayOf(now),
  hash: sha256,
});
