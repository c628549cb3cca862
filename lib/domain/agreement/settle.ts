// From what is on file to what the agreement IS. The only place that turns answers into the model: rules, print and checks
// read the model and never the answers. Answers to questions that are not asked do not count.
import { mailboxOf } from '../assurance/mailbox';
import type { AgreementFile } from './agreement-file';
import { answeredList, answeredText } from './answered';
import type { Catalogue } from './catalogue';
import { leftOut } from './left-out';
import type { AgreementModel } from './model';
import { settleService } from './service-kind';
import { nothingComesBack, settledFlows } from './settle-flows';
import { settledParties, sideNames } from './settle-parties';
import { settledPeople } from './settle-people';
import { settledReceived } from './settle-received';
import { settledPurpose, settledService } from './settle-service';
import { standingAnswers } from './standing-answers';

const ways = ['staff', 'leaflet', 'notice', 'poster'] as const;

function tellingOf({ answers }: AgreementFile): Pick<AgreementModel, 'telling' | 'consentRecord'> {
  const told = answeredList(answers, 'telling-people', 'tell');
  const record = answeredText(answers, 'telling-people', 'record') as AgreementModel['consentRecord'];
  return { telling: ways.filter((way) => told.includes(way)), ...(record && { consentRecord: record }) };
}

/** The model of an agreement; undefined until partner and service, and with the service its kind, are known. */
export function settle(onFile: AgreementFile, catalogue: Catalogue): AgreementModel | undefined {
  const file = { ...onFile, answers: standingAnswers(onFile, catalogue) };
  const { answers, sharing, partner, reference, overrides, igReview, checklist } = file;
  const service = settleService(answers, catalogue);
  const known = service && settledService(service);
  if (!partner || !known) return undefined;
  const mailbox = checklist && mailboxOf(checklist);
  const received = settledReceived(answers, service, catalogue);
  const [team] = sharing.teams;
  return {
    reference,
    nation: sharing.nation,
    parties: settledParties(file, partner, service, catalogue),
    service: known,
    purpose: settledPurpose(answers, service, sideNames(file), catalogue),
    people: settledPeople(answers),
    ...(team && { team }),
    flows: settledFlows(answers, service, { sharing: sharing.id, partner: partner.id }, mailbox, catalogue),
    nothingBack: nothingComesBack(answers),
    excluded: leftOut(answers, service, catalogue),
    ...tellingOf(file),
    ...(received && { received }),
    ...(mailbox && { mailbox }),
    overrides,
    ...(igReview && { igReview }),
    start: { on: 'last-signature' },
    reviewMonths: 12,
  };
}
