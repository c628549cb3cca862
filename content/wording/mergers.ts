// Words of the page on which the admin of the service says that one organisation became part of another.

export const mergerWords = {
  title: 'Organisations',
  caption: 'For whoever runs this service',
  saved: 'The two organisations are one now',
  columns: ['Organisation', 'People', 'Now'],
  here: 'Uses this service',
  nobody: 'Nobody acts for it',
  part: 'Part of {into} since {day}',
  merge: 'When one becomes part of another',
  follows: [
    'Its agreements, checklists and invitations become those of the other organisation',
    'Its people act for the other organisation, and may do there what they did before',
    'Both names stand on every agreement. What was signed stays as it was signed',
    'Its people log in again',
    'If either asked whoever signs for an authenticator app, the one that goes on does now',
    'Both organisations, and everybody they agree with, are told by email',
  ],
  button: 'Merge organisations',
} as const;
