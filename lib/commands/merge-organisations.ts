import 'server-only';
// One organisation becomes part of another. For the admin of the service, and for whoever runs it from its own machine (npm run merge-organisations).
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { mergerForm } from '@/content/questions/merger';
import * as mergers from '@/db/mergers';
import * as organisations from '@/db/organisations';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { mergeOrganisations as merge } from '@/lib/domain/people/merge-organisations';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';

/** Whoever runs the service does it from its own machine; over the network it is for the admin of the organisation that hosts it. */
const runs = (actor: Actor): boolean => actor.roles.includes('operator');

const one = (value: unknown): string => (typeof value === 'string' ? value : '');

export const mergeOrganisations = command({
  name: 'merge-organisations',
  who: ['admin', 'operator'],
  fold: true,
  input: z.strictObject({ fields: Folded }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { fields }, actor) => {
    if (!runs(actor) && !(await toolkitEditions.actsForHost(q, actor))) return undefined;
    return { all: await organisations.partnersFor(q, []), file: await mergers.mergerFile(q, one(fields.ends), one(fields.into)) };
  },
  allow: () => 'yes', // found by whoever runs the service alone
  decide: ({ subject: { all, file }, input, actor, now, prepared }) => {
    const read = readForm(mergerForm(all), input.fields, dayOf(now.toISOString()));
    const fresh = runs(actor) || confirmedRecently(actor.authenticatedAt, now);
    return read.ok ? merge(file, { id: prepared.id, day: one(read.value.day), by: actor.person, fresh }) : refusalOf(read);
  },
  save: async (q, writes, now) => mergers.record(q, writes, now),
});
