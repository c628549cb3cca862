// The words of logging in.
export const logInWords = {
  email: {
    h1: 'Log in',
    label: 'Email address',
    hint: 'We send you a link and a 6-digit code. You need no password',
    button: 'Send me a code',
    kept: 'Your answer is kept. Log in to carry on where you were.',
    demo: 'This is a demonstration. You can also choose a person to be.',
    again: {
      h1: 'Log in again',
      known: (mailbox: string) => `We send a link and a 6-digit code to your own mailbox, ${mailbox}.`,
      other: 'To log in as somebody else, log out first. Logging in then leads to the same page.',
      out: 'Log out and log in as somebody else',
    },
    why: 'We send a link and a code so that only somebody who reads that mailbox can log in. They are good for 10 minutes and work once.',
  },
  sent: {
    h1: 'Check your email',
    said: 'If the address belongs to somebody who uses this service, an email with a link and a 6-digit code is on its way. Both are good for 10 minutes.',
    label: '6-digit code',
    hint: 'Use the code if you read your email on another device',
    button: 'Log in',
    again: 'Send a new code',
    demo: 'Read the captured mail of the demonstration',
  },
  link: {
    h1: 'Log in to Sharing Agreed',
    said: 'Nothing has happened yet: this step keeps mail scanners from using up your link.',
    button: 'Log in',
    deadNote: 'A link works once, and for 10 minutes. Only the newest one works.',
    again: 'Send a new link',
    inside: 'You are logged in already, so you need no new link.',
    goOn: 'Go on',
  },
  demo: {
    h1: 'Choose who you want to be',
    hint: 'Made-up people at made-up organisations. To write an agreement, start as Maya Collins. To answer one, be Grace Lindqvist',
    button: 'Log in as this person',
    /** What each role does, in the order in which people appear. */
    parts: {
      drafter: 'drafts agreements',
      'ig-lead': 'checks the legal side and the checklist',
      'checklist-owner': 'fills in the checklist and replies',
      signatory: 'signs',
      reader: 'can read agreements',
      admin: 'looks after accounts',
    },
    why: 'An agreement needs two sides. Open a second browser, or a private window, and be somebody of the other organisation there.',
  },
  mail: {
    h1: 'Captured mail',
    said: 'The demonstration sends no mail. What it would have sent is shown here, newest first.',
    sent: 'Mail of this demonstration goes to the mail server of SMTP_URL. None is caught here.',
    empty: 'No mail yet. It appears here a second after something happens.',
  },
} as const;

/** Where the email leads that somebody gets who acts for no organisation any more. */
export const closedAccountWords = {
  h1: 'This account is closed',
  lines: [
    'Your account acts for no organisation any more, so you cannot log in. An admin removed you, or the account was switched off.',
    'If you should have access, ask an admin of your organisation to invite you again. You come back with the same account.',
    'What you signed stays as it is. Each organisation keeps its agreements: ask it for a copy.',
  ],
  way: 'Log in with another email address',
} as const;
