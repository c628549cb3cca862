// The service of an agreement for the team that sends: what is suggested for it leaves out names where people use the team without one.
import { onceOf } from '../once-for';
import type { AgreementFile } from './agreement-file';
import type { Catalogue } from './catalogue';
import { sendingTeam } from './own-people';
import { type SettledService, settleService } from './service-kind';

const ofAnonymousTeam = onceOf((service: SettledService): SettledService => ({ ...service, anonymousTeam: true }));

/** Undefined while no service is chosen. */
export function serviceForTeam(file: Pick<AgreementFile, 'sharing' | 'answers'>, catalogue: Catalogue): SettledService | undefined {
  const service = settleService(file.answers, catalogue);
  return service && sendingTeam(file)?.anonymousAccess === true ? ofAnonymousTeam(service) : service;
}
