import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { deputyForm } from '@/content/questions/deputy';
import { deputyFile } from '@/db/deputy-files';
import * as deputyships from '@/db/deputyships';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { mayNameDeputy, nameDeputy as name } from '@/lib/domain/people/deputyship';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Screen } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';

/** Somebody stands in for a colleague for some days. `screen`: whom for. It begins and ends by itself. */
export const nameDeputy = command({
  name: 'name-deputy',
  who: anyMember,
  fold: true,
  input: z.strictObject({ screen: Screen, fields: Folded }),
  limit: (_input, actor) => [perPerson('deputy', actor)],
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { screen }, actor) => deputyFile(q, screen, actor),
  allow: (actor, { person }) => (mayNameDeputy(actor, person) ? 'yes' : { forbidden: `Ask ${person.name}, or an admin of ${actor.organisationName}` }),
  decide: ({ subject: { person, others, all }, input, actor, now, prepared: { id } }) => {
    const today = dayOf(now.toISOString());
    const read = readForm(deputyForm(others), input.fields, today);
    if (!read.ok) return refusalOf(read);
    const { deputy, from, until } = read.value;
    const named = name({ id, person, deputyId: String(deputy), fromDay: String(from), untilDay: String(until), others: all, actor, today });
    if ('kind' in named) return named;
    const event = { what: 'deputy-named', person: person.id, deputy: named.deputyId, from: named.fromDay, until: named.untilDay } as const;
    const result = { person: person.id, self: person.id === actor.person };
    const told = { kind: 'mail-deputy-named', about: { person: named.deputyId, from: person.id, deputyship: id } } as const;
    return done(result, event, named, [told], keysOf([perPerson('deputy', actor)]));
  },
  save: async (q, row, now) => deputyships.insert(q, row, now),
});
