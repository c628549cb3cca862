import 'server-only';
// Who acts for the own organisation, who is invited, and who has left.
import * as z from 'zod';
import { authenticatorWords } from '@/content/wording/authenticator';
import { peopleWords as words } from '@/content/wording/people';
import * as authenticators from '@/db/authenticators';
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as membership from '@/db/membership';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { ownRoles } from '@/lib/domain/people/deputyship';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import type { ColleagueInvitation } from '@/lib/domain/people/colleague-invitation';
import { invitationState } from '@/lib/domain/people/invitation';
import type { Person } from '@/lib/domain/people/person';
import { isBelow, mayGive } from '@/lib/domain/people/role-lattice';
import { listed } from '@/lib/domain/print/words';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import { fewSheets, leftRows } from './left-on-sheet';
import { logInWay } from './log-in-way';
import type { PeoplePageModel, WaitingColleague } from './people-models';
import { roleWords } from './role-words';

const { rule: ruled } = authenticatorWords;
const dayIn = (at: Date): string => dateInWords(dayOf(at.toISOString()));

function invited(row: ColleagueInvitation, team: readonly Person[], actor: Actor, now: Date): WaitingColleague {
  const { id, name, mailbox, roles, invitedBy, sentAt, expiresAt } = row;
  const until = dayIn(expiresAt);
  return {
    id,
    name,
    mailbox,
    does: roleWords(roles).join(', '),
    by: team.find((one) => one.id === invitedBy)?.name ?? '',
    sent: dayIn(sentAt),
    until: invitationState(row, now) === 'expired' ? words.waiting.expired.replace('{date}', until) : until,
    mayChange: isBelow(roles, ownRoles(actor)),
  };
}

/** Whether whoever signs needs an authenticator app, and who still has none. */
async function ruleOf(q: Q, { organisation }: Actor, team: readonly Person[]) {
  const without = await authenticators.withoutOne(
    q,
    team.filter(({ roles }) => roles.includes('signatory')),
  );
  return { required: await authenticators.isRequired(q, organisation), without: without.map(({ name }) => name) };
}

/** Only whoever has just shown who they are ends the rule. */
function ruleWords(
  { required, without }: Awaited<ReturnType<typeof ruleOf>>,
  fresh: boolean,
  say: (text: string) => string,
): NonNullable<PeoplePageModel['rule']> {
  const lines = [say(required ? ruled.on : ruled.off), ...(required && without.length > 0 ? [ruled.without.replace('{names}', listed(without))] : [])];
  const about = { heading: ruled.h2, hidden: { required: required ? 'no' : 'yes' } };
  if (required && !fresh) return { ...about, text: [...lines, ruled.fresh].join(' '), way: { href: logInWay('/people'), text: authenticatorWords.freshWay } };
  return { ...about, text: lines.join(' '), button: required ? ruled.stop : ruled.ask };
}

export const peoplePage = view({
  name: 'people-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => {
    const manages = hasRole(actor, 'admin', 'ig-lead');
    const team = await people.ofOrganisations(q, actor.organisations);
    const former = manages ? await membership.former(q, actor.organisations) : [];
    return {
      team,
      waiting: manages ? await colleagueInvitations.waiting(q, actor.organisations) : [],
      former,
      sheets: former.length > 0 ? await fewSheets(q, actor.organisation) : [],
      manages,
      rule: hasRole(actor, 'admin') ? await ruleOf(q, actor, team) : undefined,
    };
  },
  allow: () => 'yes',
  show: ({ subject: { team, waiting, former, sheets, manages, rule }, actor, now, attempt }): PeoplePageModel => {
    const say = (text: string) => filledIn(text, { own: actor.organisationName });
    const admins = team.filter(({ roles }) => roles.includes('admin')).map(({ name }) => name);
    return {
      title: say(words.h1),
      h1: say(words.h1),
      intro: say(words.intro),
      people: team.map(({ id, name, jobTitle, roles }) => ({
        id,
        name,
        job: jobTitle,
        does: roleWords(roles).join(', '),
        ...(manages && { href: `/people/${id}` }),
      })),
      only: manages && team.length === 1 && waiting.length === 0,
      mayInvite: mayGive(ownRoles(actor)).length > 0,
      ...(!manages && admins.length > 0 && { ask: words.ask.replace('{admins}', listed(admins)) }),
      waiting: waiting.map((row) => invited(row, team, actor, now)),
      named: leftRows(sheets, { former: former.map(({ name }) => name), here: team.map(({ name }) => name) }, actor, dayOf(now.toISOString())),
      former: former.map(({ id, name, jobTitle, leftAt }) => ({ id, name, job: jobTitle, left: dayIn(leftAt) })),
      ...(rule && { rule: ruleWords(rule, confirmedRecently(actor.authenticatedAt, now), say) }),
      ...(attempt && 'reason' in attempt.outcome && { refusal: attempt.outcome.reason }),
    };
  },
});
