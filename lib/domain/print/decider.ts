// Who decides in the sharing organisation where a choice may be set aside, as the running text calls them.
import type { Party } from '../agreement/model';

/** The Caldicott Guardian, or where there is none the most senior person. */
export const deciderOf = ({ organisation }: Pick<Party, 'organisation'>): string =>
  organisation.contacts.caldicott ? 'the Caldicott Guardian' : 'the most senior person named in section 6';
