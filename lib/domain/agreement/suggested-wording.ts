// Wording that the partner, or the drafter, can take over with “Use this wording”: how long, where and who, and the three
// lines of a legitimate interests assessment. What somebody did not take over is never printed.
import type { Organisation } from '../people/organisation';
import { fill, type Values } from '../print/print-wording';
import type { Catalogue } from './catalogue';
import type { Party } from './model';
import { retentionHint, type SettledService } from './service-kind';

export interface SuggestedKeep {
  readonly number: number;
  readonly unit: 'months' | 'years';
}

/** The starting point for how long the partner keeps its record of this service (retention.json). */
export function suggestedKeep(service: Pick<SettledService, 'type' | 'kind'>, { retention }: Pick<Catalogue, 'retention'>): SuggestedKeep {
  const hint = retentionHint(service);
  const found = retention.find(({ id }) => id === hint);
  if (!found) throw new Error(`no starting point “${hint}” for how long details are kept`);
  return { number: found.number, unit: found.unit };
}

/** Months that a referral which is not taken up is kept, unless the partner says otherwise. */
export const suggestedNotTakenMonths = 3;

const breadth = ({ kind }: Pick<SettledService, 'kind'>): 'care' | 'wider' => (kind === undefined || kind === 'wider_support' ? 'wider' : 'care');

/**
 * Where the partner keeps the details and which jobs see them, ready for “{partner} keeps referrals in {place}; {jobs} can see them.” A
 * club or group has no system for cases, and no office.
 */
export function suggestedKeeping(
  service: Pick<SettledService, 'kind'>,
  { wording }: Pick<Catalogue, 'wording'>,
  partner?: Pick<Organisation, 'kind'>,
): { readonly place: string; readonly jobs: string } {
  const suited = breadth(service);
  return wording.suggested.keeping[suited === 'wider' && partner?.kind === 'community-group' ? 'group' : suited];
}

export interface Interests {
  readonly want: string;
  readonly need: string;
  readonly fair: string;
}

/** The three lines for a side that relies on legitimate interests. `names` fills {partner}, {sharingOrg} and {use}. */
export function suggestedInterests(
  side: Party['side'],
  service: Pick<SettledService, 'kind' | 'statute'>,
  names: Values,
  { wording }: Pick<Catalogue, 'wording'>,
): Interests {
  const { want, need } = wording.suggested.interests[side];
  const fair = wording.suggested.fair[service.statute === undefined ? breadth(service) : 'statute'];
  return { want: fill(want, names), need: fill(need, names), fair: fill(fair, names) };
}
