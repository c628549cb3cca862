// A profile as it stood in the text that a partner agreed to: a person, a mailbox or a number on the contact sheet is no part of it.
import type { Contact, Organisation, Team } from './organisation';

type Contacts = Organisation['contacts'];
type Jobs = Readonly<Record<string, string>>;
type Unprinted = 'contacts' | 'teams' | 'signatoryId' | 'approvals' | 'numbersChecked' | 'inRegisters' | 'unanswered';

/** A profile without the people in it. */
export interface AgreedProfile extends Omit<Organisation, Unprinted> {
  /** Contact → its job, as it prints. */
  readonly jobs: Jobs;
  readonly caldicottAlternative?: string;
  readonly teams: readonly Omit<Team, 'mailbox' | 'phone'>[];
}

export interface AgreedProfiles {
  readonly sharing: AgreedProfile;
  readonly receiving?: AgreedProfile;
}

/** What is kept of a profile with a yes. */
export function agreedProfile(profile: Organisation): AgreedProfile {
  const { contacts, teams, signatoryId: _, approvals: __, numbersChecked: ___, inRegisters: ____, unanswered: _____, ...rest } = profile;
  const { caldicottAlternative, alternativePhone: ______, ...named } = contacts;
  const jobs = Object.fromEntries(Object.entries(named).map(([key, { role }]: [string, Contact]) => [key, role]));
  return {
    ...rest,
    jobs,
    ...(caldicottAlternative && { caldicottAlternative }),
    teams: teams.map(({ mailbox: _mailbox, phone: _phone, ...team }) => team),
  };
}

/** People as they are now, in the jobs of then. */
function contactsThen(jobs: Jobs, now: Contacts): Contacts {
  const known = now as unknown as Readonly<Record<string, Contact | undefined>>;
  return Object.fromEntries(Object.entries(jobs).map(([key, role]) => [key, { ...(known[key] ?? { name: role }), role }])) as unknown as Contacts;
}

/** The profile as it was agreed to, with the people of now. */
export function profileThen({ jobs, caldicottAlternative, teams, ...then }: AgreedProfile, now: Organisation): Organisation {
  const { signatoryId, approvals, unanswered } = now;
  const desk = (id: string) => now.teams.find((team) => team.id === id) ?? { mailbox: '', phone: '' };
  const { alternativePhone } = now.contacts;
  return {
    ...then,
    contacts: { ...contactsThen(jobs, now.contacts), ...(caldicottAlternative && { caldicottAlternative }), ...(alternativePhone && { alternativePhone }) },
    teams: teams.map((team) => ({ ...team, mailbox: desk(team.id).mailbox, phone: desk(team.id).phone })),
    ...(signatoryId && { signatoryId }),
    ...(approvals && { approvals }),
    ...(unanswered && { unanswered }),
  };
}
