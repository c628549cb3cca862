// Who takes over from somebody who leaves, or who hands their work to a colleague for good.
import type { Field, Form } from '@/lib/domain/questions/form';
import type { Person } from '@/lib/domain/people/person';

type Choice = Pick<Person, 'id' | 'name' | 'jobTitle'>;

/** A list that is long is picked from. */
const choose = (name: string, label: string, empty: string, people: readonly Choice[]): Field => ({
  name,
  kind: people.length > 8 ? 'select' : 'radios',
  label,
  options: people.map(({ id, name: who, jobTitle }) => ({ value: id, label: `${who}, ${jobTitle}` })),
  errors: { empty },
});

/** Each is asked only where there is something to take over. */
export const leaverForm = (heirs: readonly Choice[] | undefined, signers: readonly Choice[] | undefined): Form => ({
  fields: [
    ...(heirs ? [choose('heir', 'Who takes over what they are writing and checking?', 'Select who takes over', heirs)] : []),
    ...(signers ? [choose('signer', 'Who signs in their place?', 'Select who signs in their place', signers)] : []),
  ],
});
