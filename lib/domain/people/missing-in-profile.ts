// What is still missing in the profile of an organisation. An invited charity begins with a name and one person; until the rest is
// answered nobody can agree to a text that would name it.
import { startsAgreements } from './agreement-sides';
import { type Organisation, type ProfilePage, profilePages } from './organisation';

type Due = (organisation: Organisation) => boolean;

/** The law is asked of public bodies, and of those that a public body pays to give care; a charity answers for its DSPT in the checklist. */
const due: Readonly<Partial<Record<ProfilePage, Due>>> = {
  law: ({ kind, publicAuthority, commissioned }) => kind !== 'law-enforcement' && (publicAuthority || (commissioned ?? []).length > 0),
  // The toolkit is England’s (rule G5); the other nations have standards of their own.
  dspt: (organisation) => startsAgreements(organisation) && organisation.nation === 'england',
};

/** The pages that this organisation is asked, in their order. */
export const profilePagesOf = (organisation: Organisation): readonly ProfilePage[] => profilePages.filter((page) => due[page]?.(organisation) ?? true);

/** Something without which the agreement would have a gap. Numbers of registers are printed where there are any and are no gap. */
const gaps: Readonly<Partial<Record<ProfilePage, Due>>> = {
  about: ({ name, shortName }) => name === '' || shortName === '',
  numbers: ({ address }) => address === '',
  people: ({ contacts: { igLead, safeguarding, objections, incidents }, teams, ...organisation }) =>
    [igLead, safeguarding, objections, incidents].some(({ name }) => name === '') || (startsAgreements(organisation) && teams.length === 0),
  dspt: ({ dspt, nation }) => nation === 'england' && dspt === undefined,
};

/** The pages of /organisation that still lack an answer, in the order in which they are asked. Empty: the profile is finished. */
export const missingInProfile = (organisation: Organisation): readonly ProfilePage[] =>
  profilePagesOf(organisation).filter((page) => organisation.unanswered?.includes(page) || gaps[page]?.(organisation));

export const isProfileFinished = (organisation: Organisation): boolean => missingInProfile(organisation).length === 0;
