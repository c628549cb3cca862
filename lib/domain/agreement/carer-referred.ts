// Who it is that is referred where carers are among the people: one of those whom they look after, or the carer.
import type { AgreementModel } from './model';

type People = AgreementModel['people'];

/** Nobody but family, friends and carers: then it is a carer who says yes, and whose record holds the answer. */
export const carersAlone = ({ people }: Pick<AgreementModel, 'people'>): boolean =>
  people.carers && !people.adults && !people.mayLackCapacity && !people.young && !people.children;

/** Decided where the agreement is settled, and signed with it. A version that was frozen before anybody decided it stands as it read then. */
export const carerReferred = ({ people }: Pick<AgreementModel, 'people'>): boolean => people.carerReferred ?? carersAlone({ people });

/** Whoever comes to a service for carers is one, of whatever age: the person cared for is then somebody else. */
export const withWhoIsReferred = (people: People, typeId: string): People =>
  people.carers && typeId === 'carers-support' ? { ...people, carerReferred: true } : people;
