// What the sides, the people and their records are called in the printed text.
import { carerReferred } from '../agreement/carer-referred';
import type { AgreementModel, Party } from '../agreement/model';
import type { Organisation } from '../people/organisation';
import type { Values } from './print-wording';
import { capitalised } from './words';

const health: readonly Organisation['kind'][] = ['gp-practice', 'nhs-trust', 'icb'];

type Named = Pick<Party, 'id' | 'organisation'>;

/** “Speak Up” of “Speak Up Northfield” is a name of its own; “Surgery” is what the organisation is. */
const isProper = ({ name, shortName }: Organisation): boolean => name.toLowerCase().startsWith(shortName.toLowerCase()) && !/^the /iu.test(name);

/** The sentences speak of one side: “the Carers has” is none, and “Northfield Carers has” is how an organisation is spoken of. */
const isPlural = ({ shortName }: Organisation): boolean => /(?:[^sui]s|\b(?:people|women|men|children))$/iu.test(shortName);

/** “the Surgery”. Two sides with one short name, one without any yet, or one whose short name is a plural, are called by their full names. */
export function printName(party: Named, parties: readonly Named[]): string {
  const { organisation } = party;
  const shared = parties.some((other) => other.id !== party.id && other.organisation.shortName === organisation.shortName);
  if (!shared && organisation.shortName !== '' && isProper(organisation)) return organisation.shortName;
  return shared || organisation.shortName === '' || isPlural(organisation) ? organisation.name : `the ${organisation.shortName.replace(/^the /iu, '')}`;
}

/** Without its article, as the list of contacts has it: “Surgery”. */
export const bareName = (party: Party, parties: readonly Party[]): string => capitalised(printName(party, parties).replace(/^the /u, ''));

function recordName(kind: Organisation['kind']): string {
  if (health.includes(kind)) return 'health record';
  return kind === 'council' ? 'care record' : 'record';
}

/** Who comes to such a team without a name stands in its own record alone: a note in the health record would say who came (rule P5). */
export const isNameless = ({ team }: Pick<AgreementModel, 'team'>): boolean => team?.anonymousAccess === true;

/** What every sentence may name: {sharingOrg}, {SharingOrg} at its start, {partner}, {person}, {people}, {personRecord}, {recordOfYours}, {theirRecord}, {seen}, {apart}. */
export function standingValues(model: AgreementModel, sharing: Party, partner: Party): Values {
  const { parties, terms } = model;
  const served = health.includes(sharing.organisation.kind) ? 'patient' : 'person';
  const person = carerReferred(model) ? 'carer' : served;
  const sharingOrg = printName(sharing, parties);
  const receiver = printName(partner, parties);
  return {
    sharingOrg,
    SharingOrg: capitalised(sharingOrg),
    partner: receiver,
    Partner: capitalised(receiver),
    person,
    people: served === 'patient' ? 'patients' : 'people',
    theirRecord: isNameless(model) ? 'the team’s own record, under the name they chose' : `the ${person}’s record`,
    // The record that staff have open is the patient’s: a carer’s answer has no place there.
    personRecord: carerReferred(model) ? 'record' : recordName(sharing.organisation.kind),
    recordOfYours: carerReferred(model) ? 'our record about you' : `your ${recordName(sharing.organisation.kind)}`,
    // Ends a sentence about a note: of somebody whom a slip could endanger it is none that everybody reads (section 5).
    seen: model.service.highHarm ? ', where only staff who need it can see it' : '',
    // Their own record is none for the yes of somebody else (section 7).
    apart: model.service.highHarm ? ' Their answer is written with the referral, never in their own record.' : '',
    hours: terms?.hours ?? '24',
  };
}
