import 'server-only';
// One person of the own organisation: what they do, who decided it, and the way to take them out.
import * as z from 'zod';
import { rolesForm } from '@/content/questions/colleague';
import { authenticatorWords } from '@/content/wording/authenticator';
import { peopleWords } from '@/content/wording/people';
import * as authenticators from '@/db/authenticators';
import * as events from '@/db/events';
import * as people from '@/db/people';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { mayNameDeputy, ownRoles } from '@/lib/domain/people/deputyship';
import { anyMember, hasRole } from '@/lib/domain/people/actor';
import { operator } from '@/lib/domain/people/operator';
import { mayChangeRolesOf, mayRemoveAppOf } from '@/lib/domain/people/change-roles';
import type { Person, PersonRole } from '@/lib/domain/people/person';
import { isBelow, mayGive } from '@/lib/domain/people/role-lattice';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import { logInWay } from './log-in-way';
import { keptAnswer } from './kept-answer';
import type { PersonPageModel } from './people-models';
import { rolesInSentence, roleWords } from './role-words';

const words = peopleWords.person;
const { history: said } = peopleWords;

const rolesIn = (value: unknown): string => rolesInSentence(Array.isArray(value) ? (value as readonly PersonRole[]) : []);

function whatWords({ what, more }: events.PastEvent): string | undefined {
  if (what === 'roles-changed') {
    const parts = (['gave', 'took'] as const).filter((key) => rolesIn(more[key]) !== '').map((key) => said[key].replace('{roles}', rolesIn(more[key])));
    return said['roles-changed'].replace('{change}', parts.join(', '));
  }
  if (what === 'deputy-named' || what === 'deputy-ended') return said[what];
  if (what === 'all-work-handed-over' || what === 'own-details-changed' || what === 'email-changed' || what === 'email-change-stopped') return said[what];
  if (what === 'password-set' || what === 'password-removed' || what === 'authenticator-set' || what === 'authenticator-removed') return said[what];
  return what === 'member-joined' || what === 'member-removed' ? said[what].replace('{roles}', rolesIn(more.roles)) : undefined;
}

const historyOf = (all: readonly events.PastEvent[]): PersonPageModel['history'] =>
  all.flatMap((event) => {
    const what = whatWords(event);
    const { seq, at, by, byName = by === operator.person ? words.byOperator : words.byLink } = event;
    return what === undefined ? [] : [{ id: String(seq), what, by: byName, at, when: momentInWords(at) }];
  });

/** Their app is removed by whoever has just shown who they are, and not by one of several organisations. */
function lostPhone({ id, name }: Person, elsewhere: boolean, fresh: boolean): NonNullable<PersonPageModel['app']> {
  if (elsewhere) return { text: filledIn(words.appElsewhere, { name }) };
  const text = filledIn(words.app, { name });
  if (fresh) return { text, button: words.appButton };
  return { text: `${text} ${authenticatorWords.freshText}`, way: { href: logInWay(`/people/${id}`), text: authenticatorWords.freshWay } };
}

export const personPage = view({
  name: 'person-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: async (q, { id }, actor) => {
    const person = await people.member(q, id, actor.organisation);
    const app = person && mayRemoveAppOf(actor, person) && (await authenticators.activeOf(q, id)) !== undefined;
    const elsewhere = app === true && (await people.actsElsewhere(q, id, actor.organisation));
    return person && { person, app, elsewhere, past: hasRole(actor, 'admin', 'ig-lead') ? await events.ofPerson(q, actor.organisation, id) : [] };
  },
  allow: (actor) => (hasRole(actor, 'admin', 'ig-lead') ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName}` }),
  show: ({ subject: { person, app, elsewhere, past }, actor, now, attempt }): PersonPageModel => {
    const { id, name, jobTitle, email, roles } = person;
    const self = id === actor.person;
    const may = mayChangeRolesOf(actor, person) ? mayGive(ownRoles(actor)).filter((role) => !self || roles.includes(role)) : [];
    const form = rolesForm(may);
    const kept = keptAnswer(attempt, { command: 'change-roles' }, form, dayOf(now.toISOString()));
    const names = { name, own: actor.organisationName };
    return {
      title: `${name} – ${filledIn(peopleWords.h1, names)}`,
      h1: name,
      back: { href: '/people' },
      rows: [
        { key: words.rows.job, value: jobTitle },
        { key: words.rows.mailbox, value: email },
        { key: words.rows.does, value: roleWords(roles).join(', ') },
      ],
      form,
      value: kept?.fields ?? { roles: roles.filter((role) => may.includes(role)) },
      errors: kept?.errors ?? {},
      action: '/do/change-roles',
      hidden: { person: id, was: roles.toSorted().join(' ') },
      buttons: { main: words.rolesButton, exit: false },
      notYours: may.length === 0,
      ...(isBelow(roles, ownRoles(actor)) && { remove: { href: `/people/${id}/remove`, text: filledIn(words.remove, names) } }),
      ...(mayNameDeputy(actor, person) && { deputy: { href: `/people/${id}/deputy`, text: filledIn(words.deputy, names) } }),
      ...(hasRole(actor, 'admin') && { handOver: { href: `/people/${id}/hand-over`, text: filledIn(words.handOver, names) } }),
      ...(app && { app: lostPhone(person, elsewhere, confirmedRecently(actor.authenticatedAt, now)) }),
      ...(attempt?.command === 'remove-member-authenticator' && 'reason' in attempt.outcome && { refusal: attempt.outcome.reason }),
      history: historyOf(past),
      self,
    };
  },
});
