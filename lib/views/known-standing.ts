import 'server-only';
// Where agreements stand, for lists of them: worked out once for each state of a file, since the same file on the same day stands the same.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { CheckFacts } from '@/lib/domain/agreement/check-facts';
import type { Side } from '@/lib/domain/agreement/model';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sha256 } from '@/lib/server/sha256';
import { aroundOnly } from './around-only';

const most = 300;
/** SHA-256 of the file and the day → where it stands. Whoever was asked for last stands last. */
const known = new Map<string, Standing>();

/** What a check reads is worked out once for each side. */
function remembering(standing: Standing): Standing {
  const facts = new Map<Side, CheckFacts>();
  const factsFor = (side: Side): CheckFacts => {
    const found = facts.get(side) ?? standing.factsFor(side);
    facts.set(side, found);
    return found;
  };
  return { ...standing, factsFor };
}

/** `now`: ISO UTC. */
export function knownStanding(file: AgreementFile, now: string): Standing {
  const key = sha256(`${dayOf(now)} ${JSON.stringify(file)}`);
  const standing = known.get(key) ?? remembering(standingOf(file, catalogue, aroundOnly(file, now)));
  known.delete(key);
  known.set(key, standing);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return standing;
}
