import 'server-only';
// Where agreements stand: worked out once for each state of a file, since the same file in the same surroundings on the same day stands
// the same. Who may know it was decided when the file was read.
import { catalogue } from '@/content/catalogue';
import type { Q } from '@/db/store';
import { surroundings } from '@/db/surroundings';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { CheckFacts } from '@/lib/domain/agreement/check-facts';
import type { Side } from '@/lib/domain/agreement/model';
import { type Around, type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sameValue } from '@/lib/domain/same-value';
import { sha256 } from '@/lib/server/sha256';
import { aroundOnly } from './around-only';

interface Known {
  readonly around: Around;
  readonly standing: Standing;
}

/** With every partner, with its own, and on the days around midnight. */
const most = 4;
const known = new WeakMap<AgreementFile, readonly Known[]>();

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

function standingIn(file: AgreementFile, around: Around): Standing {
  const before = known.get(file) ?? [];
  const found = before.find((one) => sameValue(one.around, around)) ?? { around, standing: remembering(standingOf(file, catalogue, around)) };
  known.set(file, [found, ...before.filter((one) => one !== found)].slice(0, most));
  return found.standing;
}

/** For lists: with nothing around it. `now`: ISO UTC. */
export const knownStanding = (file: AgreementFile, now: string): Standing => standingIn(file, aroundOnly(file, now));

/** `whole`: see db/surroundings.ts. */
export async function standingNow(q: Q, file: AgreementFile, now: Date, whole = false): Promise<Standing> {
  return standingIn(file, { ...(await surroundings(q, file, whole)), today: dayOf(now.toISOString()), hash: sha256 });
}
