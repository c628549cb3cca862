// Who acts for the sharing side in one agreement: its profile, with what the drafter changed for this agreement alone (D07).
import type { Contact, Organisation, Site, Team } from '../people/organisation';
import type { AgreementFile } from './agreement-file';
import { answeredList, answeredText } from './answered';
import type { Side } from './model';

export type ContactKey = Exclude<keyof Organisation['contacts'], 'caldicottAlternative' | 'alternativePhone'>;
type Named = Pick<AgreementFile, 'sharing' | 'answers'>;

const question = 'our-people';
const keys: readonly ContactKey[] = ['igLead', 'caldicott', 'siro', 'safeguarding', 'objections', 'incidents', 'referrals', 'dpo'];

/** Everybody whom the profile names, once each. */
export function ownContacts({ contacts }: Pick<Organisation, 'contacts'>): readonly { readonly key: ContactKey; readonly contact: Contact }[] {
  const named = keys.flatMap((key) => {
    const contact = contacts[key];
    return contact?.name ? [{ key, contact }] : [];
  });
  const same = (one: Contact, other: Contact) => one.name === other.name && one.role === other.role;
  return named.filter(({ contact }, index) => named.findIndex((other) => same(other.contact, contact)) === index);
}

/** The choice that stands for a contact of the profile; undefined when the profile does not name one. */
export function choiceOf(sharing: Organisation, key: ContactKey): ContactKey | undefined {
  const contact = sharing.contacts[key];
  return ownContacts(sharing).find((one) => one.contact.name === contact?.name && one.contact.role === contact.role)?.key;
}

const chosenContact = ({ sharing, answers }: Named, field: string) =>
  ownContacts(sharing).find(({ key }) => key === answeredText(answers, question, field))?.contact;

/** Whom the profile itself names: its Caldicott Guardian, or without one its senior information risk owner. */
const profileSenior = ({ contacts: { caldicott, siro } }: Organisation): Contact | undefined => caldicott ?? siro;

/** Somebody who is no Caldicott Guardian stands in for one: by job in the signed text, by name on the contact sheet. */
export function standsIn(file: Named): Contact | undefined {
  const senior = chosenContact(file, 'senior');
  return senior && senior !== profileSenior(file.sharing) && !/caldicott/iu.test(senior.role) ? senior : undefined;
}

/** The sharing organisation with the people who act in this agreement. */
export function sharingAsNamed(file: Named): Organisation {
  const { sharing, answers } = file;
  if (answers[question] === undefined) return sharing;
  const { caldicott, caldicottAlternative, alternativePhone, ...others } = sharing.contacts;
  const [igLead, objections, senior, instead] = [
    chosenContact(file, 'igLead'),
    chosenContact(file, 'questions'),
    chosenContact(file, 'senior'),
    standsIn(file),
  ];
  const asProfile = senior === profileSenior(sharing) || (senior === undefined && answeredText(answers, question, 'senior') !== 'caldicottAlternative');
  const alternative = instead ? `the ${instead.role.charAt(0).toLowerCase()}${instead.role.slice(1)}` : caldicottAlternative;
  const guardian = asProfile ? caldicott : instead ? undefined : senior;
  return {
    ...sharing,
    contacts: {
      ...others,
      ...(igLead && { igLead }),
      ...(objections && { objections }),
      ...(guardian && { caldicott: guardian }),
      ...(alternative && { caldicottAlternative: alternative }),
      ...(alternative && !instead && alternativePhone && { alternativePhone }),
    },
  };
}

/** The team that sends: the one that was chosen while the profile has it, with the job that approves here; else the first. */
export function sendingTeam({ sharing, answers }: Named): Team | undefined {
  const chosen = sharing.teams.find(({ id }) => id === answeredText(answers, question, 'team'));
  if (!chosen) return sharing.teams[0];
  const { approver: _, ...team } = chosen;
  const approver = answeredText(answers, question, 'approver');
  return { ...team, ...(approver && { approver }) };
}

/** The sites of a side that take part: those that it chose, while its profile has them; all that it has where nobody chose. */
export function sitesTakingPart({ sharing, partner, answers }: Named & Pick<AgreementFile, 'partner'>, side: Side): readonly Site[] {
  const { sites = [] } = (side === 'sharing' ? sharing : partner) ?? {};
  const named = answeredList(answers, side === 'sharing' ? question : 'only-you', 'sites');
  return named.length > 0 ? sites.filter(({ id }) => named.includes(id)) : sites;
}

/** What differs from the profile, by the sentence that says it. */
export function changedPeople(file: AgreementFile): readonly ('team' | 'senior' | 'signatory')[] {
  const { sharing, answers, sharingSignatory } = file;
  if (answers[question] === undefined) return [];
  const [first, team, named] = [sharing.teams[0], sendingTeam(file), sharingAsNamed(file).contacts];
  return [
    ...(team?.id !== first?.id || team?.approver !== first?.approver ? (['team'] as const) : []),
    ...(named.caldicott !== sharing.contacts.caldicott || named.caldicottAlternative !== sharing.contacts.caldicottAlternative ? (['senior'] as const) : []),
    ...(sharingSignatory !== undefined && sharingSignatory.personId !== sharing.signatoryId ? (['signatory'] as const) : []),
  ];
}
