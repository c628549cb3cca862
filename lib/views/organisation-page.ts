import 'server-only';
// The profile of the own organisation: everything that agreements use of it, what is missing, and who uses the service.
import * as z from 'zod';
import { passportWords } from '@/content/wording/passport';
import { profileWords as words } from '@/content/wording/profile';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { contactsLeftBehind } from '@/lib/domain/contacts/contacts-left-behind';
import { anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { missingInProfile, profilePagesOf } from '@/lib/domain/people/missing-in-profile';
import type { Organisation, ProfilePage } from '@/lib/domain/people/organisation';
import { roles } from '@/lib/domain/people/person';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { view } from '@/lib/server/view';
import { contactOffers, sheetsFor } from './contact-offers';
import type { OrganisationPage } from './profile-models';
import { profileRows } from './profile-rows';
import { type ProfileSubject, profileSubject } from './profile-subject';

function missing({ organisation }: ProfileSubject, mayChange: boolean): OrganisationPage['missing'] {
  const [next] = missingInProfile(organisation);
  if (next === undefined) return undefined;
  const { heading, text, button, toRead } = words.missing;
  return mayChange ? { heading, text, way: { href: `/organisation/${next}`, text: button } } : { heading, text: toRead };
}

const headingOf = (organisation: Organisation, page: ProfilePage): string =>
  page === 'people' && !startsAgreements(organisation) ? words.peopleAlone : words.pages[page];

export const organisationPage = view({
  name: 'organisation-page',
  who: anyMember,
  input: z.strictObject({ contacts: z.boolean().optional() }),
  load: async (q, { contacts }, actor) => {
    const subject = await profileSubject(q, actor);
    const hosts = hasRole(actor, 'admin') && (await toolkitEditions.actsForHost(q, actor));
    return subject && { ...subject, hosts, ...(await sheetsFor(q, actor, subject.edits, contacts === true)) };
  },
  allow: () => 'yes',
  show: ({ subject, input, actor, now }): OrganisationPage => {
    const { organisation, people, sheets, many, edits } = subject;
    const since = { today: dayOf(now.toISOString()), changedAt: edits.people?.at ?? '' };
    const mayChange = mayChangeProfile(actor, organisation);
    const lacks = missing(subject, mayChange);
    return {
      title: words.h1,
      name: organisation.name,
      ...(lacks && { missing: lacks }),
      cards: profilePagesOf(organisation).map((page) => ({
        id: page,
        heading: headingOf(organisation, page),
        rows: profileRows(subject, page),
        ...(mayChange && { change: `/organisation/${page}` }),
      })),
      people: people.map(({ id, name, jobTitle, roles: held }) => ({
        id,
        name,
        job: jobTitle,
        does: roles
          .filter((role) => held.includes(role))
          .map((role) => words.roles[role])
          .join(', '),
      })),
      mayChange,
      ...(subject.hosts && { hosts: words.hosts }),
      toolkit: { ...words.toolkit, href: '/organisation/dspt' },
      ...(startsAgreements(organisation) ? {} : { answers: { ...passportWords.organisation, href: '/organisation/checklist-answers' } }),
      ...contactOffers(contactsLeftBehind(organisation, sheets, since), { asked: input.contacts === true, ...(many && { many }) }),
    };
  },
});
