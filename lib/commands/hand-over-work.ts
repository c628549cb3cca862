import 'server-only';
import * as z from 'zod';
import { leaverForm } from '@/content/questions/leaver';
import * as heldWork from '@/db/held-work';
import { leaverFile } from '@/db/leaver-files';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { handOver, handOverEvents, holdsWork, mayHandOver } from '@/lib/domain/people/held-work';
import { whoCanTake } from '@/lib/domain/people/successors-of';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';

/** What somebody writes and checks goes to a colleague for good, by themselves or by an admin. They stay, and sign what they are named for. */
export const handOverWork = command({
  name: 'hand-over-work',
  who: anyMember,
  input: z.strictObject({ person: Id, heir: ours(z.string().max(80).optional()) }),
  load: async (q, { person }, actor) => leaverFile(q, person, actor),
  allow: (actor, { person }) => (mayHandOver(actor, person) ? 'yes' : { forbidden: `Ask ${person.name}, or an admin of ${actor.organisationName}` }),
  decide: ({ subject: { person, team, held }, input, actor, now }) => {
    if (!holdsWork(held)) return refused(`${person.name} has no agreement to hand over`);
    const { heirs = [] } = whoCanTake(person, team, held);
    if (heirs.length === 0) return refused('Nobody else writes agreements here. First give somebody that role');
    const read = readForm(leaverForm(heirs, undefined), { heir: input.heir ?? '' }, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const to = heirs.find(({ id }) => id === read.value.heir);
    if (!to) return refused('Select who takes over');
    const handing = { from: person, to, by: actor.person };
    const work = handOver({ ...held, signs: [] }, handing);
    const notices = to.id === actor.person ? [] : [{ kind: 'mail-work-handed-over', about: { person: to.id, from: person.id } } as const];
    const event = { what: 'all-work-handed-over', person: person.id, heir: to.id, agreements: work.length } as const;
    const self = person.id === actor.person;
    return { ...done({ person: person.id, self }, event, work, notices), also: handOverEvents(work, handing) };
  },
  save: async (q, work, now) => heldWork.handOver(q, work, now),
});
