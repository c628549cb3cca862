import 'server-only';
import * as z from 'zod';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
}

export interface DemoPeopleView {
  readonly groups: readonly { readonly organisation: string; readonly people: readonly DemoPerson[] }[];
  readonly next: string;
  /** What is wrong with what was chosen. */
  readonly error?: string;
}

/** The pretend people, by organisation. */
export const demoPeople = view({
  name: 'demo-people',
  who: anybody,
  input: z.strictObject({ next: z.string().max(600).catch('').optional() }),
  load: async (q) => {
    const all = await people.everybody(q);
    return { all, profiles: await organisations.these(q, [...new Set(all.map((p) => p.organisationId))]) };
  },
  allow: () => 'yes',
  show: ({ subject: { all, profiles }, input, attempt }): DemoPeopleView => ({
    groups: [...profiles.values()]
      .map(({ id, name }) => ({ organisation: name, people: all.filter((p) => p.organisationId === id).map((p) => ({ id: p.id, name: p.name, jobTitle: p.jobTitle })) }))
      .sort((a, b) => a.organisation.localeCompare(b.organisation, 'en-GB')),
    next: input.next ?? '',
    ...(attempt?.outcome.kind === 'invalid' && attempt.outcome.errors.person && { error: attempt.outcome.errors.person }),
  }),
});
