// A disclosure of abuse that goes to a service outside care as a detail that tells of no offence. It may show one all the same, of somebody
// else, whose consent nobody has (UK GDPR Article 10; decision 36).
import type { AgreementModel } from './model';

const abuseId = 'domestic-abuse';

/** How it prints; undefined where none goes. */
export const abuseToldWithoutOffence = ({ service, flows }: Pick<AgreementModel, 'service' | 'flows'>): string | undefined =>
  service.kind === 'wider_support'
    ? flows.find(({ id }) => id === 'outward')?.items.find(({ itemId, facts }) => itemId === abuseId && !facts.includes('criminalData'))?.printLabel
    : undefined;
