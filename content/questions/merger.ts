// Which organisation became part of which, for the admin of the service.
import type { Field, Form } from '@/lib/domain/questions/form';
import type { Organisation } from '@/lib/domain/people/organisation';

const choose = (name: string, label: string, empty: string, all: readonly Pick<Organisation, 'id' | 'name'>[]): Field => ({
  name,
  kind: 'select',
  label,
  options: all.map(({ id, name: called }) => ({ value: id, label: called })),
  errors: { empty },
});

export const mergerForm = (all: readonly Pick<Organisation, 'id' | 'name'>[]): Form => ({
  fields: [
    choose('ends', 'Organisation that ends', 'Select the organisation that ends', all),
    choose('into', 'Organisation that it becomes part of', 'Select the organisation that it becomes part of', all),
    {
      name: 'day',
      kind: 'date',
      label: 'Day of the merger',
      hint: 'For example, 1 4 2026',
      mustBe: 'past',
      errors: {
        empty: 'Enter the day of the merger',
        format: 'Day of the merger must be a real date, like 1 4 2026',
        missing: 'Day of the merger must include a {part}',
        past: 'Day of the merger must be today or in the past',
      },
    },
    {
      name: 'sure',
      kind: 'checkboxes',
      label: 'Check before you merge',
      options: [{ value: 'yes', label: 'I have checked the names and the day. This cannot be undone' }],
      errors: { empty: 'Confirm that you have checked the names and the day' },
    },
  ],
});
