import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { organisationKinds } from '@/lib/domain/people/bare-profile';
import { firstOrganisation } from '@/lib/domain/people/first-organisation';
import { Mailbox } from '@/lib/domain/people/mailbox';
import { command } from '@/lib/server/command';
import { typed } from '@/lib/server/input-kinds';

const line = (what: string) => {
  const words = `Enter ${what}, in one line of up to 200 characters`;
  return typed(
    z
      .string(words)
      .transform((text) => text.trim())
      .pipe(
        z
          .string()
          .min(1, words)
          .max(200, words)
          .regex(/^\P{C}+$/u, words),
      ),
  );
};

/** The first organisation of a live service and its admin: npm run first-organisation. */
export const makeFirstOrganisation = command({
  name: 'make-first-organisation',
  who: ['operator'],
  input: z.strictObject({
    name: line('the name of the organisation'),
    shortName: line('a short name'),
    kind: z.enum(organisationKinds, `Enter one of ${organisationKinds.join(', ')}`),
    adminName: line('the full name of the admin'),
    adminEmail: typed(Mailbox),
    adminJobTitle: line('the job title of the admin'),
  }),
  prepare: async () => ({ organisation: randomUUID(), person: randomUUID() }),
  load: async (q) => ({ isEmpty: await organisations.isEmpty(q) }),
  allow: () => 'yes',
  decide: ({ subject, input, prepared }) =>
    firstOrganisation(subject.isEmpty, {
      organisation: { id: prepared.organisation, name: input.name, shortName: input.shortName, kind: input.kind },
      admin: { id: prepared.person, name: input.adminName, email: input.adminEmail, jobTitle: input.adminJobTitle },
    }),
  save: async (q, { profile, person }, now) => {
    await organisations.insert(q, profile, now);
    await people.insert(q, person, now);
  },
});
