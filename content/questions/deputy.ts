// Who stands in for somebody, and for which days.
import type { Form } from '@/lib/domain/questions/form';
import type { Person } from '@/lib/domain/people/person';

export const deputyForm = (people: readonly Pick<Person, 'id' | 'name' | 'jobTitle'>[]): Form => ({
  fields: [
    {
      name: 'deputy',
      kind: people.length > 8 ? 'select' : 'radios',
      label: 'Who stands in?',
      options: people.map(({ id, name, jobTitle }) => ({ value: id, label: `${name}, ${jobTitle}` })),
      errors: { empty: 'Select who stands in' },
    },
    {
      name: 'from',
      kind: 'date',
      label: 'First day',
      errors: { empty: 'Enter the first day', format: 'First day must be a real date', missing: 'First day must include a {part}' },
    },
    {
      name: 'until',
      kind: 'date',
      label: 'Last day',
      errors: { empty: 'Enter the last day', format: 'Last day must be a real date', missing: 'Last day must include a {part}' },
    },
  ],
});
