// Drafting, task 1: a service that people can use without giving a name (rule P7). Asked of nobody: whoever knows of it follows the link.
import type { Question } from '@/lib/domain/questions/question';

export const draftNamesQuestion: Question = {
  id: 'service-names',
  screen: 'D03e',
  journey: 'draft',
  task: 'service',
  prints: 'legal-basis',
  section: 'The service',
  path: 'service/names',
  after: ['service'],
  binds: 'service',
  h1: 'Can people use this service without giving a name?',
  hint: 'Some drug and alcohol services and helplines work like this, for example',
  volunteered: true,
  fields: [
    {
      name: 'names',
      kind: 'radios',
      options: [
        { value: 'without', label: 'Yes, people can use it without giving a name', flags: 'ig-lead' },
        { value: 'with', label: 'No' },
      ],
      errors: { empty: 'Select yes if people can use this service without giving a name' },
    },
  ],
  why: 'The duty to share for care and the duty to use the NHS number yield to such a service. Whoever you refer by name is known there. If no detail could show who somebody is, ask your data protection officer to confirm what {partner} then holds.',
  sources: ['hsca-2012-s251c', 'hsca-2012-s251a', 'hsca-2012-s251b', 'uk-gdpr-4-1'],
};
