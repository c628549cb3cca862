// Who it is that is referred where carers are among the people: one of those whom they look after, or the carer.
import type { Team } from '../people/organisation';
import type { AgreementModel } from './model';

type People = AgreementModel['people'];

/** Nobody but family, friends and carers: then it is a carer who says yes, and whose record holds the answer. */
export const carersAlone = ({ people }: Pick<AgreementModel, 'people'>): boolean =>
  people.carers && !people.adults && !people.mayLackCapacity && !people.young && !people.children;

/** Decided where the agreement is settled, and signed with it. A version that was frozen before anybody decided it stands as it read then. */
export const carerReferred = ({ people }: Pick<AgreementModel, 'people'>): boolean => people.carerReferred ?? carersAlone({ people });

type Shows = Pick<AgreementModel['service'], 'revealsHealth' | 'showsCaredFor'>;

/**
 * The patient of such a team is the one who is cared for, and carers come to some services for an illness that is not theirs; every other service
 * that shows health is for the carer’s own. That it refers the carer tells of that person, who is asked for a yes of their own
 * whoever was to be asked (rules G7, C10). Settled and signed with the agreement, as who is referred.
 */
export function withWhoseHealthShows(people: People, service: Shows, team: Pick<Team, 'revealsHealth'> | undefined): People {
  const shows = team?.revealsHealth === true || service.showsCaredFor === true;
  if (!shows || !carerReferred({ people })) return people;
  const own = service.revealsHealth === true && service.showsCaredFor !== true && ({ showsCarerToo: true } as const);
  return { ...people, showsCaredFor: true, ...own, carerAgreement: 'each' };
}

/** It is the health of the person cared for that shows: a carer is referred. */
export const showsHealthOfCaredFor = ({ people }: Pick<AgreementModel, 'people'>): boolean => people.showsCaredFor === true;

/** Whoever comes to a service for carers is one, of whatever age: the person cared for is then somebody else. */
export const withWhoIsReferred = (people: People, typeId: string): People =>
  people.carers && typeId === 'carers-support' ? { ...people, carerReferred: true } : people;
