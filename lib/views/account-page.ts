import 'server-only';
// One’s own account: what others see of it, and where one is logged in.
import * as z from 'zod';
import { accountWords as words } from '@/content/wording/account';
import { passwordPageWords } from '@/content/wording/password';
import { authenticatorWords as app } from '@/content/wording/authenticator';
import * as accounts from '@/db/accounts';
import * as authenticators from '@/db/authenticators';
import * as organisations from '@/db/organisations';
import * as passwords from '@/db/passwords';
import * as people from '@/db/people';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember, hasRole } from '@/lib/domain/people/actor';
import { isLive } from '@/lib/domain/people/session-life';
import { sessionNumber } from '@/lib/server/tokens';
import { view } from '@/lib/server/view';
import type { AccountPageModel } from './account-models';
import { roleWords } from './role-words';

const password = passwordPageWords.own;

export const accountPage = view({
  name: 'account-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor, now) => {
    const person = await people.member(q, actor.person, actor.organisation);
    const open = (await accounts.sessionsOf(q, actor.person, now)).filter((one) => isLive(one, now));
    const names = await organisations.these(q, [...new Set(open.map(({ organisationId }) => organisationId))]);
    const has = (await passwords.hashOf(q, actor.person)) !== undefined;
    const active = await authenticators.activeOf(q, actor.person);
    return person && { person, open, has, active, names };
  },
  allow: () => 'yes',
  show: ({ subject: { person, open, has, active, names }, actor, attempt }): AccountPageModel => ({
    title: words.h1,
    details: [
      { key: words.rows.name, value: person.name, change: { href: '/account/details', what: 'your name and job' } },
      { key: words.rows.job, value: person.jobTitle },
      { key: words.rows.email, value: person.email, change: { href: '/account/email', what: 'your email address' } },
      { key: words.emails.row, value: words.emails.value, change: { href: '/account/emails', what: words.emails.change } },
      { key: password.row, value: has ? password.has : password.none, change: { href: '/account/password', what: password.what } },
      {
        key: app.row,
        value: active?.confirmedAt ? app.set.replace('{date}', dateInWords(dayOf(active.confirmedAt.toISOString()))) : app.none,
        change: { href: '/account/authenticator', what: app.what },
      },
      { key: words.rows.does.replace('{own}', actor.organisationName), value: roleWords(person.roles).join(', ') },
    ],
    standsIn: (actor.standsInFor ?? []).map(({ name, until }) => words.standsIn.replace('{name}', name).replace('{date}', dateInWords(until))),
    ways: [
      { href: `/people/${actor.person}/deputy`, text: words.deputy },
      ...(hasRole(actor, 'drafter', 'ig-lead') ? [{ href: `/people/${actor.person}/hand-over`, text: words.handOver }] : []),
    ],
    sessions: open.map(({ tokenSha256, browser, lastSeenAt, createdAt, organisationId }) => ({
      id: sessionNumber(tokenSha256),
      browser: browser ?? words.sessions.unknown,
      used: momentInWords(lastSeenAt.toISOString()),
      began: momentInWords(createdAt.toISOString()),
      organisation: names.get(organisationId)?.name ?? '',
      here: tokenSha256 === actor.session,
    })),
    ...(attempt && 'reason' in attempt.outcome && { refusal: attempt.outcome.reason }),
  }),
});
