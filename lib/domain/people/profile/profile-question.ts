// A page of the profile as it is asked now: what it asks depends on what the organisation is, and on the rows in front of somebody.
import type { Form, FormValue } from '../../questions/form';
import { startsAgreements } from '../agreement-sides';
import type { Organisation, ProfilePage } from '../organisation';
import { lawInWords, type TaskInLaw } from './law-page';
import { listIn, textIn } from './profile-value';
import { isRowLeft, mostTeams, rowsIn } from './profile-teams';
import { isSiteLeft, siteRows } from './sites-page';

export interface ProfileQuestion {
  /** The id of the screen in the screen specification. */
  readonly screen: string;
  readonly section: string;
  readonly h1: string;
  readonly hint?: string;
  readonly form: Form;
  /** Field name → the heading above it and what follows. */
  readonly headings?: Readonly<Record<string, string>>;
  readonly why: string;
  /** Ids of content/citations.ts. */
  readonly sources: readonly string[];
}

/** What the words of a page need to know. */
export interface ProfileAbout {
  /** It sends: it has teams. */
  readonly sends: boolean;
  /** The number of a register is asked for, unless it says why it has none. */
  readonly exempt: boolean;
  /** The person who looks after information, where they are known. */
  readonly first?: string;
  readonly suggestedLaw?: string;
  readonly signatories: readonly { readonly value: string; readonly label: string }[];
  /** One for each row; a row that is taken away or was left empty is not asked for anything. */
  readonly teams: readonly { readonly stored: boolean; readonly left: boolean }[];
  readonly sites: ProfileAbout['teams'];
}

export interface ProfileGround {
  readonly organisation: Organisation;
  readonly suggestedLaw?: TaskInLaw;
  readonly signatories: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[];
}

/** `typed`: what stands in the fields; `more`: a further row for a team is wanted. */
export function profileAbout({ organisation, suggestedLaw, signatories }: ProfileGround, typed: FormValue, more = false): ProfileAbout {
  const sends = startsAgreements(organisation);
  const stored = organisation.teams.length;
  const rows = Math.min(mostTeams, Math.max(rowsIn(typed), stored, 1) + (more ? 1 : 0));
  const first = textIn(typed, 'name') ?? organisation.contacts.igLead.name;
  return {
    sends,
    exempt: listIn(typed, 'icoExempt').includes('yes'),
    ...(first && { first }),
    ...(suggestedLaw && { suggestedLaw: lawInWords(suggestedLaw) }),
    signatories: signatories.map(({ id, name, jobTitle }) => ({ value: id, label: jobTitle ? `${name}, ${jobTitle}` : name })),
    sites: Array.from({ length: siteRows(organisation, typed) }, (_, index) => ({
      stored: index < (organisation.sites?.length ?? 0),
      left: isSiteLeft(typed, index + 1),
    })),
    teams: sends ? Array.from({ length: rows }, (_, index) => ({ stored: index < stored, left: isRowLeft(typed, index + 1, Math.max(stored, 1)) })) : [],
  };
}

export type ProfileQuestions = Readonly<Record<ProfilePage, (about: ProfileAbout) => ProfileQuestion>>;
