import 'server-only';
// Where an agreement stands at a moment, for a command that decides about it: on this day, with our way of hashing.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { type Around, type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sha256 } from './sha256';

export const standingAt = (file: AgreementFile, catalogue: Catalogue, around: Omit<Around, 'today' | 'hash'>, now: Date): Standing =>
  standingOf(file, catalogue, { ...around, today: dayOf(now.toISOString()), hash: sha256 });
