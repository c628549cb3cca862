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
  /** On the page of an agreement, below both names. */
  hub: {
    signed: 'What was signed before names it as it was then. Nothing in that text has changed.',
    open: 'The text names the new organisation from now on.',
    /** The partner merged, and had agreed: its yes stands. */
    read: 'Before the final version is made, your IG lead reads the legal basis again.',
    /** The own side merged after the partner agreed: other people and teams stand in the text. */
    again:
      'Your people and teams in the text are others now. Choose ‘Change the agreement’ below, confirm what we suggest as it reads now, and send it once more.',
  },
} as const;
