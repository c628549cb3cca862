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
        {
          value: 'mca-35',
          label: 'Mental Capacity Act 2005, section 35',
          hint: 'For an independent mental capacity advocate (IMCA), who may see and copy records that may matter to the advocate’s work',
        },
        {
          value: 'mha-130b',
          label: 'Mental Health Act 1983, section 130B',
          hint: 'For an independent mental health advocate (IMHA). If the person can decide, you may still need their yes: ask your data protection officer to confirm',
          flags: 'ig-lead',
        },
        {
          value: 'care-act-67',
          label: 'Care Act 2014, section 67',
          hint: 'For a Care Act advocate. It gives no right like those above: the advocate sees records with the person’s yes, or in their best interests if they cannot decide. So staff ask each person. Ask your data protection officer to confirm',
          flags: 'ig-lead',
        },
        {
          value: 'other',
          label: 'Another law',
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
              namesLaw: true,
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
  why: 'Some laws give an advocate a right to see records about one person. The right is for records that may matter to the advocate’s work, and the agreement names the law. It stands in for a yes only where the person cannot give one.',
  sources: ['mca-2005-s35', 'mha-1983-s130b', 'care-act-2014-s67', 's1-statute'],
};
