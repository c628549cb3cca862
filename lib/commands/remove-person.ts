import 'server-only';
import * as z from 'zod';
import { leaverForm } from '@/content/questions/leaver';
import * as colleagueInvitations from '@/db/colleague-invitations';
import { leaverFile } from '@/db/leaver-files';
import * as heldWork from '@/db/held-work';
import * as membership from '@/db/membership';
import * as organisations from '@/db/organisations';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done, refused } from '@/lib/domain/outcome';
import { endsWith, ownRoles } from '@/lib/domain/people/deputyship';
import { whyNotRemove } from '@/lib/domain/people/change-roles';
import { handOver, handOverEvents, handOverNotices, holdsWork } from '@/lib/domain/people/held-work';
import { whoCanTake } from '@/lib/domain/people/successors-of';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { isBelow } from '@/lib/domain/people/role-lattice';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { Id } from '@/lib/server/input-fields';

const Chosen = ours(z.string().max(80).optional());

/**
 * Takes somebody out of the organisation. Sessions, links, codes and the invitations of colleagues that they sent go in the same transaction;
 * drafts, checks and signatures that wait go to whoever is named. What they did and signed stays.
 */
export const removePerson = command({
  name: 'remove-person',
  who: ['admin', 'ig-lead'],
  input: z.strictObject({ person: Id, heir: Chosen, signer: Chosen }),
  load: async (q, { person }, actor) => leaverFile(q, person, actor),
  allow: (actor, { person }) =>
    isBelow(person.roles, ownRoles(actor)) ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName} to remove ${person.name}` },
  decide: ({ subject, input, actor, now }) => {
    const { person, team, held, organisation } = subject;
    const refusal = whyNotRemove({ actor, person, team });
    if (refusal) return refusal;
    const { heirs, signers } = whoCanTake(person, team, held);
    if (heirs?.length === 0) return refused(`${person.name} has agreements. First give somebody the role that writes agreements`);
    const read = readForm(
      leaverForm(heirs, signers),
      { ...(heirs && { heir: input.heir ?? '' }), ...(signers && { signer: input.signer ?? '' }) },
      dayOf(now.toISOString()),
    );
    if (!read.ok) return refusalOf(read);
    const to = team.find(({ id }) => id === read.value.heir);
    const signer = team.find(({ id }) => id === read.value.signer);
    const handing = { from: person, by: actor.person, ...(to && { to }), ...(signer && { signer }) };
    const work = handOver(held, handing);
    const takes =
      to && holdsWork(held) && to.id !== actor.person ? [{ kind: 'mail-work-handed-over', about: { person: to.id, from: person.id } } as const] : [];
    const { standsInFor } = endsWith(person.id, subject.deputyships, dayOf(now.toISOString()));
    const alone = standsInFor
      .filter(({ personId }) => personId !== actor.person)
      .map(({ personId }) => ({ kind: 'mail-deputy-ended', about: { person: personId, from: person.id } }) as const);
    const notices = [{ kind: 'mail-removed', about: { person: person.id } } as const, ...alone, ...takes, ...handOverNotices(work, handing)];
    const event = {
      what: 'member-removed',
      person: person.id,
      roles: [...person.roles],
      ...(to && { heir: to.id }),
      ...(signer && { signer: signer.id }),
    } as const;
    const writes = { person, work, organisation, removedBy: actor.person, heir: to?.id ?? actor.person };
    const self = person.id === actor.person;
    return { ...done({ person: person.id, self }, event, writes, notices), also: handOverEvents(work, handing) };
  },
  save: async (q, { work, organisation, ...leaving }, now) => {
    const { person } = leaving;
    await membership.end(q, leaving, now);
    await colleagueInvitations.revokeOf(q, person.id, person.organisationId, now);
    await heldWork.handOver(q, work, now);
    if (organisation.signatoryId === person.id) await organisations.forgetSignatory(q, organisation, now);
  },
});
