// What looks wrong in a profile and stops nobody: a number with the form of no register, an address without a postcode, a team whose
// name may show what people are treated for (rule G7).
import { readIcoRegistration } from '../../registers/ico-registration';
import { hasPostcode } from '../../registers/postcode';
import type { Organisation, ProfilePage } from '../organisation';

export interface ProfileWarning {
  readonly page: ProfilePage;
  readonly about: 'charityNumber' | 'ico' | 'postcode' | 'team';
  /** The name of the team. */
  readonly team?: string;
}

/** Names of services that say what somebody has. Our own list; it asks, and never decides. */
const telling =
  /\b(?:memory|dementia|cancer|oncology|palliative|hospice|mental|psych\w*|drug|alcohol|substance|addiction|sexual|hiv|aids|gender|fertility|maternity|midwi\w+|stroke|diabet\w+|cardi\w+|renal|dialysis|epilep\w+|autism|eating disorders?|learning disabilit\w+|pain|tb)\b/iu;

export function profileWarnings({ otherNumber, icoRegistration, address, teams }: Organisation): readonly ProfileWarning[] {
  return [
    ...(otherNumber ? [{ page: 'numbers', about: 'charityNumber' } as const] : []),
    ...(icoRegistration && readIcoRegistration(icoRegistration) === undefined ? [{ page: 'numbers', about: 'ico' } as const] : []),
    ...(address !== '' && !hasPostcode(address) ? [{ page: 'numbers', about: 'postcode' } as const] : []),
    ...teams.flatMap(({ name, revealsHealth }) => (!revealsHealth && telling.test(name) ? [{ page: 'people', about: 'team', team: name } as const] : [])),
  ];
}
