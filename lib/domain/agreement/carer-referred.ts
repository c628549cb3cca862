// Who it is that is referred where carers are among the people: one of those whom they look after, or the carer.
import type { AgreementModel } from './model';

/** Nobody but family, friends and carers: then it is a carer who says yes, and whose record holds the answer. */
export const carersAlone = ({ people }: Pick<AgreementModel, 'people'>): boolean =>
  people.carers && !people.adults && !people.mayLackCapacity && !people.young && !people.children;

/** Whoever comes to a service for carers is one, of whatever age: the person cared for is then somebody else. */
export const carerReferred = (model: Pick<AgreementModel, 'people' | 'service'>): boolean =>
  model.people.carers && (carersAlone(model) || model.service.typeId === 'carers-support');
