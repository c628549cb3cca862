// The jobs of an organisation’s people, for whoever says who will do something: to choose from, or to type another one.
import type { Offer } from '../questions/form';
import type { Contact, Organisation } from './organisation';

const isContact = (one: unknown): one is Contact => typeof one === 'object' && one !== null && 'role' in one;

/** Each job once, with the names of those who do it, as the contacts of the profile have them. None that is longer than `limit`. */
export function jobsOf({ contacts }: Pick<Organisation, 'contacts'>, limit: number): readonly Offer[] {
  const names = new Map<string, Set<string>>();
  for (const { role, name } of Object.values(contacts).filter(isContact)) {
    const job = role.trim();
    if (job === '' || job.length > limit) continue;
    const known = [...names.keys()].find((one) => one.toLowerCase() === job.toLowerCase()) ?? job;
    names.set(known, (names.get(known) ?? new Set()).add(name.trim()));
  }
  return [...names].map(([value, people]) => ({ value, label: [value, [...people].filter(Boolean).join(', ')].filter(Boolean).join(': ') }));
}
