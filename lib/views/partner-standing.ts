import 'server-only';
// The DSPT standing of another organisation, as far as the own side knows it: what it said to us, and what we saw when we looked.
import { partnerWords as words } from '@/content/wording/partners';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { DsptStanding } from '@/lib/domain/assurance/dspt';
import { dsptStandingOf } from '@/lib/domain/assurance/dspt-standing';
import { type DsptMoment, dsptMoments } from '@/lib/domain/assurance/dspt-status';
import { dsptTag } from '@/lib/domain/assurance/dspt-tag';
import { profilePagesOf } from '@/lib/domain/people/missing-in-profile';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { PartnerLine } from './partner-models';

export interface PartnerStanding {
  readonly standing?: DsptStanding;
  readonly moments: readonly DsptMoment[];
  readonly tag: PartnerLine['dspt'];
}

/** checklists: those between the two that were sent, the newest first. today: ISO date. */
export function partnerStanding(organisation: Organisation, checklists: readonly Checklist[], today: string): PartnerStanding {
  const theirs = checklists.filter(({ organisationId }) => organisationId === organisation.id);
  const moments = dsptMoments([], theirs);
  // The toolkit is England’s (rule G5).
  if (organisation.nation !== 'england') return { moments: [], tag: { text: words.elsewhere, tint: 'grey' } };
  const said = organisation.unanswered?.includes('dspt') ? undefined : organisation.dspt;
  const told = theirs.map(dsptStandingOf).find((one) => one !== undefined);
  const standing = profilePagesOf(organisation).includes('dspt') ? said : (told ?? said);
  return { ...(standing && { standing }), moments, tag: standing ? dsptTag(standing, today) : { text: words.dsptUnsaid, tint: 'grey' } };
}
