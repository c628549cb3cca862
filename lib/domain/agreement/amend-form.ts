// “What needs to change?”: the sections of the agreement, each with what it holds now.
import type { Form } from '../questions/form';
import { type ChangeSection, changeSections } from './replaces';

export interface SectionWords {
  readonly name: string;
  /** What it holds now, in a line. */
  readonly holds?: string;
}

export const amendForm = (words: Readonly<Record<ChangeSection, SectionWords>>, empty: string): Form => ({
  fields: [
    {
      name: 'sections',
      kind: 'checkboxes',
      options: changeSections.map((value) => ({ value, label: words[value].name, ...(words[value].holds && { hint: words[value].holds }) })),
      errors: { empty },
    },
  ],
});

/** The sections that were selected. */
export const sectionsIn = (given: unknown): readonly ChangeSection[] => {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return changeSections.filter((section) => values.includes(section));
};
