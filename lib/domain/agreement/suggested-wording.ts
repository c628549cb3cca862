// Wording that the partner can take over with “Use this wording”: how long, where and who. What somebody did not take over is never printed.
import type { Organisation } from '../people/organisation';
import type { Catalogue } from './catalogue';
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
