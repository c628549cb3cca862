import 'server-only';
// Letters about a merger: to those who run an organisation that it is about.
import * as mergers from '@/db/mergers';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { Letters, Words } from '@/lib/domain/audit/letter';
import type { Person } from '@/lib/domain/people/person';

interface MergerLetter extends Words {
  readonly people: readonly Person[];
  readonly own: string;
  readonly page: string;
}

/** Admins and IG leads; an organisation that has neither is told through whoever it has. */
async function told(q: Q, organisation: string, by: string): Promise<readonly Person[]> {
  const all = await people.ofOrganisations(q, [organisation]);
  const running = all.filter(({ roles }) => roles.includes('admin') || roles.includes('ig-lead'));
  return (running.length > 0 ? running : all).filter(({ id }) => id !== by);
}

export async function mergerMail(q: Q, words: Letters['merged'], merger: string, of: string): Promise<MergerLetter | undefined> {
  const row = await mergers.byId(q, merger);
  if (!row) return undefined;
  const names = await organisations.these(q, [row.from, row.into, of]);
  const nameOf = (id: string) => names.get(id)?.name ?? '';
  const facts = { from: nameOf(row.from), into: nameOf(row.into), day: dateInWords(row.day), ours: of === row.into };
  return { ...words(facts), people: await told(q, of, row.by), own: nameOf(of), page: '/agreements' };
}
