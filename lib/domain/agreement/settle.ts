// From what is on file to what the agreement IS. The only place that turns answers into the model: rules, print and checks
// read the model and never the answers. Answers to questions that are not asked do not count.
import { mailboxOf } from '../assurance/mailbox';
import { onceFor } from '../once-for';
import type { AgreementFile } from './agreement-file';
import { answeredList, answeredText } from './answered';
import { withWhoIsReferred, withWhoseHealthShows } from './carer-referred';
import type { Catalogue } from './catalogue';
import { withGuardianOnSheet } from './guardian-on-sheet';
import { leftOut, ownLeftOut } from './left-out';
import type { AgreementModel, Suggestion } from './model';
import { changedPeople, sendingTeam, sharingAsNamed } from './own-people';
import { serviceForTeam } from './service-for-team';
import { settledDates } from './settle-dates';
import { catalogueIn } from './health-number';
import { nothingComesBack, settledFlows } from './settle-flows';
import { settledParties, printNames } from './settle-parties';
import { settledPeople } from './settle-people';
import { settledReceived } from './settle-received';
import { settledPurpose, settledService } from './settle-service';
import { changedTerms } from './standard-terms';
import { standingAnswers } from './standing-answers';

const ways = ['staff', 'leaflet', 'notice', 'poster'] as const;

function tellingOf({ answers }: AgreementFile): Pick<AgreementModel, 'telling' | 'consentRecord'> {
  const told = answeredList(answers, 'telling-people', 'tell');
  const record = answeredText(answers, 'telling-people', 'record') as AgreementModel['consentRecord'];
  return { telling: ways.filter((way) => told.includes(way)), ...(record && { consentRecord: record }) };
}

/** The suggested way of keeping dangerous details safe is the label of its choice: what was ticked is what prints. */
function dangerOf({ answers }: AgreementFile, catalogue: Catalogue): Pick<AgreementModel, 'danger'> {
  const choice = answeredText(answers, 'details-danger', 'wording');
  const options = catalogue.questions.find(({ id }) => id === 'details-danger')?.fields[0]?.options;
  const label = Array.isArray(options) ? options.find(({ value }) => value === choice)?.label : undefined;
  const words = choice === 'change' ? answeredText(answers, 'details-danger', 'kept') : label;
  return words === undefined ? {} : { danger: words };
}

/** What the drafter put in the place of our suggestions (D07, D31, D36, D38). */
function changesOf(file: AgreementFile): Pick<AgreementModel, 'terms' | 'changed' | 'together'> {
  const terms = changedTerms(file.answers);
  const changed: readonly Suggestion[] = [...changedPeople(file), ...(Object.keys(terms) as (keyof typeof terms)[])];
  const what = answeredText(file.answers, 'who-decides', 'role') === 'both' ? answeredText(file.answers, 'who-decides', 'together') : undefined;
  const contactPoint = answeredText(file.answers, 'who-decides', 'contactPoint') === 'receiving' ? 'receiving' : 'sharing';
  return {
    ...(Object.keys(terms).length > 0 && { terms }),
    ...(changed.length > 0 && { changed }),
    ...(what !== undefined && { together: { what, contactPoint } }),
  };
}

/** England’s text has always asked it. Settled and signed with the agreement: what was signed elsewhere before it was asked there never promised it. */
const withChildRecords = (people: AgreementModel['people'], { nation }: Pick<AgreementFile['sharing'], 'nation'>): AgreementModel['people'] =>
  nation !== 'england' && (people.children || people.young || people.carers) ? { ...people, childRecordsAsked: true } : people;

function replacedBy({ replaces }: AgreementFile): Pick<AgreementModel, 'replaces'> {
  if (!replaces) return {};
  const { reference, version, signedOn } = replaces;
  return { replaces: { reference, version, signedOn } };
}

/** The model of an agreement; undefined until partner and service, and with the service its kind, are known. */
export const settle = onceFor((onFile: AgreementFile, all: Catalogue): AgreementModel | undefined => {
  const catalogue = catalogueIn(all, onFile.sharing.nation);
  const standing = { ...onFile, answers: standingAnswers(onFile, catalogue) };
  const file = { ...standing, sharing: sharingAsNamed(standing) };
  const { answers, sharing, partner, reference, overrides, igReview, checklist } = file;
  const service = serviceForTeam(file, catalogue);
  const known = service && settledService(service);
  if (!partner || !known) return undefined;
  const mailbox = checklist && mailboxOf(checklist);
  const received = settledReceived(file, service, catalogue, partner);
  const team = sendingTeam(standing);
  const inWords = ownLeftOut(answers, service, catalogue);
  const model: AgreementModel = {
    reference,
    nation: sharing.nation,
    parties: settledParties(file, partner, service, catalogue),
    service: known,
    purpose: settledPurpose(answers, service, printNames(file), catalogue),
    people: withChildRecords(withWhoseHealthShows(withWhoIsReferred(settledPeople(answers), known.typeId), known, team), sharing),
    ...(team && { team }),
    flows: settledFlows(answers, service, { sharing: sharing.id, partner: partner.id }, mailbox, catalogue),
    nothingBack: nothingComesBack(answers),
    excluded: leftOut(answers, service, catalogue),
    ...(inWords !== undefined && { excludedInWords: inWords }),
    ...dangerOf(file, catalogue),
    ...tellingOf(file),
    ...(received && { received }),
    ...(mailbox && { mailbox }),
    overrides,
    ...(igReview && { igReview }),
    ...settledDates(answers),
    ...changesOf(standing),
    ...replacedBy(standing),
  };
  return withGuardianOnSheet(model, checklist);
});
