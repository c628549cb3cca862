// Drafting, task 1: the law that gives the partner a right to the details (rule C9). Asked of statutory advocacy, and of whoever says that
// there is such a law.
import type { Question } from '@/lib/domain/questions/question';

export const draftLawQuestion: Question = {
  id: 'law-gives-right',
  screen: 'D03d',
  journey: 'draft',
  task: 'service',
  prints: 'legal-basis',
  section: 'The service',
  path: 'service/law',
  after: ['service', 'service-confirm'],
  binds: 'service-law',
  h1: 'Which law gives {partner} a right to the details?',
  hint: 'A contract or a policy is no law',
  volunteered: { not: { fact: 'law-asked', is: true } },
  fields: [
    {
      name: 'law',
      kind: 'radios',
      options: [
        { value: 'mca-35', label: 'Mental Capacity Act 2005, section 35', hint: 'For an independent mental capacity advocate (IMCA)' },
        {
          value: 'mha-130b',
          label: 'Mental Health Act 1983, section 130B',
          hint: 'For an independent mental health advocate (IMHA). If the person can decide, you may still need their yes: ask your data protection officer to confirm',
          flags: 'ig-lead',
        },
        {
          value: 'other',
          label: 'Another law',
          hint: 'For a Care Act advocate too: ask your data protection officer which law and section to name',
          flags: 'ig-lead',
          reveals: [
            {
              name: 'act',
              kind: 'text',
              label: 'The Act and the section',
              hint: 'The name of the Act with its year, and the section',
              called: 'the Act and the section',
              min: 8,
              limit: 120,
              errors: {
                empty: 'Enter the Act and the section',
                short: 'The Act and the section must be between 8 and 120 characters',
                long: 'The Act and the section must be between 8 and 120 characters',
              },
            },
          ],
        },
        { value: 'none', label: 'We cannot name one', divider: true },
      ],
      errors: { empty: 'Select which law gives {partner} a right to the details' },
    },
  ],
  why: 'Some laws give an advocate a right to see records about one person. Then staff do not ask for a yes first, and the agreement names the law.',
  sources: ['mca-2005-s35', 'mha-1983-s130b', 's1-other-purposes'],
};
