import 'server-only';
// The own organisation with its profile, as every page of the profile loads it.
import { suggestedLaw } from '@/content/suggested-laws';
import { profileWarnings as words } from '@/content/wording/profile';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import type { Actor } from '@/lib/domain/people/actor';
import type { ProfilePage } from '@/lib/domain/people/organisation';
import type { Person } from '@/lib/domain/people/person';
import type { ProfileOnFile } from '@/lib/domain/people/profile/change-profile';
import { profileWarnings } from '@/lib/domain/people/profile/profile-warnings';

export interface ProfileSubject extends ProfileOnFile {
  readonly people: readonly Person[];
}

export async function profileSubject(q: Q, actor: Actor): Promise<ProfileSubject | undefined> {
  const organisation = await organisations.own(q, actor.organisations, actor.organisation);
  if (!organisation) return undefined;
  const everybody = await people.ofOrganisations(q, [organisation.id]);
  const suggestion = suggestedLaw(organisation);
  return {
    organisation,
    edits: await organisations.editsOf(q, actor.organisations, organisation.id),
    people: everybody,
    signatories: everybody.filter(({ roles }) => roles.includes('signatory')),
    ...(suggestion && { suggestedLaw: suggestion }),
  };
}

/** What looks wrong on a page, in words; each with the field or row that it is about. */
export const warningsOn = ({ organisation }: ProfileSubject, page: ProfilePage): readonly { readonly about: string; readonly text: string }[] =>
  profileWarnings(organisation)
    .filter((warning) => warning.page === page)
    .map(({ about, team = '' }) => ({ about, text: words[about].replace('{team}', team) }));
