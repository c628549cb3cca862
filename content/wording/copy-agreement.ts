// The words of starting an agreement from questions or from an earlier one (D00, C1).

export const startWords = {
  h1: 'How do you want to start?',
  section: 'Start',
  options: { questions: 'Answer the questions one at a time', copy: 'Copy an earlier agreement' },
  empty: 'Select how you want to start',
  why: 'You can stop at any time. We save each answer when you select Continue.',
} as const;

export const copyWords = {
  h1: 'Which agreement do you want to copy?',
  section: 'Copy',
  empty: 'Select which agreement you want to copy',
  why: 'We copy the service, purpose, details and standard terms. We do not copy signatures, dates or the checklist.',
  search: { label: 'Search agreements', hint: 'A partner, a service or a reference', button: 'Search' },
  noMatch: 'No agreement matches ‘{q}’',
  some: 'Showing {n}, the newest first. Search to find another',
  all: 'Show the newest',
  none: 'There is no agreement to copy yet.',
  start: 'Answer the questions one at a time',
  link: 'Copy this agreement for another partner',
} as const;
