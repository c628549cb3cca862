// The contact sheet: names, telephone numbers and mailboxes of both sides on one day. Outside the fingerprint, so that a change
// of telephone number needs no new signature.
import type { AgreementFile } from '../agreement/agreement-file';
import { guardianSaid } from '../agreement/guardian-on-sheet';
import type { Side } from '../agreement/model';
import { sendingTeam, sharingAsNamed, standsIn } from '../agreement/own-people';
import { mailboxAddress } from '../assurance/mailbox';
import type { Contact, Organisation } from '../people/organisation';
import type { PrintContactSheet } from './print-model';

type Row = PrintContactSheet['sides'][number]['rows'][number];

function row(job: string, contact: Contact | undefined, mailbox?: string): readonly Row[] {
  if (!contact) return [];
  const email = mailbox ?? contact.email;
  return [
    { job: contact.hours ? `${job} (${contact.hours})` : job, name: contact.name, ...(contact.phone && { phone: contact.phone }), ...(email && { email }) },
  ];
}

/** Somebody who stands in for a Caldicott Guardian is known by job in the text, and by name here. */
const seniorRows = (organisation: Organisation, instead: Contact | undefined): readonly Row[] =>
  instead ? row('In place of a Caldicott Guardian', instead) : guardian(organisation);

const guardian = ({ contacts: { caldicott, caldicottAlternative, alternativePhone, siro } }: Organisation): readonly Row[] => [
  ...(caldicott || !caldicottAlternative
    ? row('Caldicott Guardian', caldicott)
    : [{ job: 'In place of a Caldicott Guardian', name: caldicottAlternative, ...(alternativePhone && { phone: alternativePhone }) }]),
  ...row('Senior information risk owner', siro),
];

/** Until its people are named, a new organisation has one person and no desks. */
const named = ({ unanswered }: Organisation): boolean => !unanswered?.includes('people');

const shared = ({ contacts }: Organisation): readonly Row[] => [
  ...row('Safeguarding lead', contacts.safeguarding),
  ...row('Objections, requests and complaints', contacts.objections),
  ...row('Incidents', contacts.incidents),
];

function sharingRows(file: Pick<AgreementFile, 'sharing' | 'answers'>): readonly Row[] {
  const [organisation, team] = [sharingAsNamed(file), sendingTeam(file)];
  const sends = team ? [{ job: 'Team that refers', name: team.name, phone: team.phone, email: team.mailbox }] : [];
  const lead = row('IG lead', organisation.contacts.igLead);
  return named(organisation) ? [...lead, ...seniorRows(organisation, standsIn(file)), ...sends, ...shared(organisation)] : [...lead, ...sends];
}

/** The number that referrals are told to: that of the desk, or else of the person who looks after information, whom every profile names. */
export const referralsNumber = ({ contacts: { referrals, igLead } }: Organisation): string | undefined => referrals?.phone || igLead.phone || undefined;

/** Details go to the mailbox that the partner named with its checklist (K10); until then to the one in its profile. */
function partnerRows(organisation: Organisation, mailbox: string | undefined, guardianInWords?: string): readonly Row[] {
  const { igLead } = organisation.contacts;
  const phone = referralsNumber(organisation);
  const desk = organisation.contacts.referrals ?? ((mailbox ?? phone) === undefined ? undefined : { name: 'Referrals', role: 'Referrals' });
  const referrals = desk && { ...desk, ...(phone && { phone }) };
  return [
    ...row('Person who looks after information', igLead),
    ...(guardianInWords ? [{ job: 'Caldicott Guardian or in place of one', name: guardianInWords }] : []),
    ...(named(organisation) ? guardian(organisation) : []),
    ...row('Referrals', referrals, mailbox),
    ...(named(organisation) ? shared(organisation) : []),
  ];
}

/** The lines of a side as its profile alone has them. */
export const profileSheetRows = (organisation: Organisation, side: Side): readonly Row[] =>
  side === 'sharing' ? sharingRows({ sharing: organisation, answers: {} }) : partnerRows(organisation, undefined);

/** The sheet of an agreement as both profiles stand on a day (ISO date). */
export function contactSheet(
  { sharing, partner, checklist, answers }: Pick<AgreementFile, 'sharing' | 'partner' | 'checklist' | 'answers'>,
  date: string,
): PrintContactSheet {
  const mailbox = checklist && mailboxAddress(checklist);
  return {
    heading: 'Contact sheet',
    date,
    sides: [
      { organisation: sharing.name, rows: sharingRows({ sharing, answers }) },
      ...(partner ? [{ organisation: partner.name, rows: partnerRows(partner, mailbox, guardianSaid(partner, checklist)) }] : []),
    ],
  };
}
