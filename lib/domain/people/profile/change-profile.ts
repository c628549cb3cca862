// Saving one page of the profile. Each page has a revision of its own, so two people on different pages never meet.
import { type Done, done, invalid, type Refusal } from '../../outcome';
import type { FormValue } from '../../questions/form';
import { readForm } from '../../questions/read-form';
import { refusalOf } from '../../questions/refusal-of';
import { missingInProfile, profilePagesOf } from '../missing-in-profile';
import type { Organisation, ProfilePage } from '../organisation';
import { faultsOfPage, profilePage } from './profile-page';
import type { RegisterFinding } from '../../registers/register-finding';
import { withFindings } from './own-findings';
import { type ProfileGround, profileAbout, type ProfileQuestions } from './profile-question';

/** Page → the revision that stands, and whose it is. */
export type ProfileEdits = Readonly<Partial<Record<ProfilePage, { readonly revision: number; readonly by: string /** ISO UTC. */; readonly at: string }>>>;

export interface ProfileOnFile extends ProfileGround {
  readonly edits: ProfileEdits;
}

export interface PostedPage {
  readonly screen: ProfilePage;
  /** The revision of the page that was drawn; 0 for none. */
  readonly revision: number;
  readonly fields: FormValue;
  /** What the lists of the registers say of the numbers that were posted. */
  readonly found?: readonly RegisterFinding[];
}

export interface ChangingPerson {
  readonly person: string;
  /** Who saved the page that stands now; for the words of a conflict. */
  readonly lastBy?: string;
}

export interface SavedPage {
  readonly page: ProfilePage;
  readonly revision: number;
  readonly by: string;
}

export interface ProfileWrites {
  readonly profile: Organisation;
  readonly saved: SavedPage;
}

/** Answered now; what it newly leads to is asked, even where something stands there already. */
function answered(before: Organisation, after: Organisation, page: ProfilePage): Organisation {
  const asked = profilePagesOf(before);
  const open = profilePagesOf(after).filter((one) => one !== page && (after.unanswered?.includes(one) || !asked.includes(one)));
  const { unanswered: _, ...rest } = after;
  return open.length > 0 ? { ...rest, unanswered: open } : rest;
}

/** The next page that is still asked, behind this one first; empty: the profile is finished. */
function pageAfter(profile: Organisation, page: ProfilePage): ProfilePage | '' {
  const order = profilePagesOf(profile);
  const missing = missingInProfile(profile);
  return missing.find((one) => order.indexOf(one) > order.indexOf(page)) ?? missing[0] ?? '';
}

type Changed = Done<{ readonly to: ProfilePage | '' }, ProfileWrites>;

/** today: ISO date. */
export function decideProfile(onFile: ProfileOnFile, posted: PostedPage, questions: ProfileQuestions, today: string, by: ChangingPerson): Changed | Refusal {
  const { organisation, edits, suggestedLaw } = onFile;
  const { screen: page, fields } = posted;
  if (!profilePagesOf(organisation).includes(page)) return { kind: 'not-found' };
  const before = edits[page];
  if ((before?.revision ?? 0) !== posted.revision) {
    const theirs = profilePage[page].value(organisation, suggestedLaw);
    const whose = before?.by === by.person ? 'You' : (by.lastBy ?? 'Somebody else');
    return { kind: 'conflict', yours: fields, theirs, by: whose, ...(before && { at: before.at }) };
  }
  const read = readForm(questions[page](profileAbout(onFile, fields)).form, { ...fields }, today);
  const faults = faultsOfPage(page, fields);
  if (!read.ok) return read.interruption ? refusalOf(read) : invalid({ ...faults, ...read.errors });
  if (Object.keys(faults).length > 0) return invalid(faults);
  const changed = profilePage[page].change(organisation, read.value, suggestedLaw);
  const profile = answered(organisation, withFindings(changed, posted.found ?? []), page);
  const revision = posted.revision + 1;
  return done({ to: pageAfter(profile, page) }, { what: 'profile-changed', page, revision }, { profile, saved: { page, revision, by: by.person } });
}
