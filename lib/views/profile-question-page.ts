import 'server-only';
// A page of the own organisation’s profile (OP1, OP5, OP7, OP8, OP13): one view for all of them.
import * as z from 'zod';
import { profileQuestions, profileSection } from '@/content/questions/organisation';
import { profileWords as words, whoChangesProfile } from '@/content/wording/profile';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { missingInProfile, profilePagesOf } from '@/lib/domain/people/missing-in-profile';
import { type ProfilePage, profilePages } from '@/lib/domain/people/organisation';
import { profilePage } from '@/lib/domain/people/profile/profile-page';
import { profileAbout } from '@/lib/domain/people/profile/profile-question';
import { changingRoles, mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import type { FormValue } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import type { ShownAttempt } from './kept-answer';
import type { ProfileQuestionPage } from './profile-models';
import { type ProfileSubject, profileSubject, warningsOn } from './profile-subject';
import { pageModel } from './question-model';

interface Asking {
  readonly subject: ProfileSubject;
  readonly page: ProfilePage;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  /** A further row for a team. */
  readonly more: boolean | undefined;
  /** ISO date. */
  readonly today: string;
}

/** What stands in the fields: what was typed and refused, or what is on file. */
function typedOn({ attempt, page }: Asking, stored: FormValue): FormValue {
  if (attempt?.command !== 'change-profile' || attempt.values.screen !== page) return stored;
  return Object.fromEntries(
    Object.entries(attempt.values).filter((entry): entry is [string, string | string[]] => typeof entry[1] === 'string' || Array.isArray(entry[1])),
  );
}

/** Until the profile is finished, back leads to the page before. */
function backFrom({ subject: { organisation }, page }: Asking): { readonly href: string } {
  const before = profilePagesOf(organisation)[profilePagesOf(organisation).indexOf(page) - 1];
  return { href: before !== undefined && missingInProfile(organisation).length > 0 ? `/organisation/${before}` : '/organisation' };
}

function show(asking: Asking): ProfileQuestionPage {
  const { subject, page, today, attempt, attemptId, changing, more } = asking;
  const { organisation, edits, suggestedLaw } = subject;
  const stored = profilePage[page].value(organisation, suggestedLaw);
  const about = profileAbout(subject, typedOn(asking, stored), more);
  const { form, headings, hint, section, sources, ...question } = profileQuestions[page](about);
  const edit = edits[page] ?? { revision: 0, by: '', at: '' };
  const back = backFrom(asking);
  const model = pageModel({
    step: { key: page, question: { section, sources }, answer: { ...edit, value: stored } },
    resolved: { ...question, ...(hint !== undefined && { hint }), form },
    start: stored,
    today,
    about: profileSection,
    href: `/organisation/${page}`,
    back,
    on: { href: '/organisation' },
    command: 'change-profile',
    hidden: {},
    attempt,
    attemptId,
    changing,
  });
  const rows = page === 'people' && about.teams.length > 0;
  return {
    ...model,
    back,
    ...(headings && { headings }),
    ...(rows && { buttons: { more: { text: words.moreTeams, value: 'add-team' } } }),
    warnings: attempt === undefined ? warningsOn(subject, page).map(({ text }) => text) : [],
    rows,
  };
}

export const profileQuestionPage = view({
  name: 'profile-question-page',
  who: changingRoles,
  input: z.strictObject({
    page: z.enum(profilePages),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
    more: z.boolean().optional(),
  }),
  load: async (q, { page }, actor) => {
    const subject = await profileSubject(q, actor);
    return subject && profilePagesOf(subject.organisation).includes(page) ? subject : undefined;
  },
  allow: (actor, { organisation }) => (mayChangeProfile(actor, organisation) ? 'yes' : { forbidden: whoChangesProfile }),
  show: ({ subject, input: { page, attempt: attemptId, changing, more }, attempt, now }) =>
    show({ subject, page, attempt, attemptId, changing, more, today: dayOf(now.toISOString()) }),
});
