// Whose yes for somebody else the data protection officer confirms, as the law of each nation appoints them.
import type { Jurisdiction } from '../../legal-basis/facts';

/** In Northern Ireland nobody is known to be appointed for welfare alone: whoever it is, the officer confirms that their yes counts. */
const appointed: Readonly<Record<Jurisdiction, string>> = {
  england: 'an attorney’s',
  wales: 'an attorney’s',
  scotland: 'an attorney’s or guardian’s',
  ni: 'an appointed person’s',
};
/** “an attorney’s or a parent’s” */
export const appointedYes = (nation: Jurisdiction, parent: boolean): string =>
  parent ? `${appointed[nation].replace(' or ', ', ')} or a parent’s` : appointed[nation];
