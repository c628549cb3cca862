// The words around somebody’s own account. Names in braces are filled in.
export const accountWords = {
  h1: 'Your account',
  rows: { name: 'Full name', job: 'Job', email: 'Email address', does: 'What you do for {own}' },
  details: 'Your details',
  saved: {
    details: 'Saved',
    ended: 'That session is ended',
    others: 'Every other session is ended',
    email: 'Your email address is changed. We have told the address before, and ended your other sessions',
  },
  sessions: {
    h2: 'Where you are logged in',
    text: 'A session ends by itself after 30 minutes without use, and after 12 hours. End one that you do not know.',
    columns: ['Browser', 'Last used', 'Began', 'Acts for', 'End it'],
    here: 'This one',
    unknown: 'Not known',
    end: 'End',
    endWhat: 'the session in {browser}',
    others: 'End every other session',
  },
  edit: { h1: 'Your name and job', button: 'Save', note: 'Your name stands on what you do from now on. What you signed keeps the name that you signed with.' },
  email: {
    h1: 'Change your email address',
    note: 'We send a code to the new address. Until you enter it here, you log in with {email}. We tell that address too.',
    button: 'Send the code',
    fresh: 'Log in again first',
    freshText: 'For this we need to know that it is you. You logged in more than 10 minutes ago.',
    freshWay: 'Log in again',
    codeH1: 'Enter the code',
    codeNote: 'If {after} can be used, a code of 6 digits is on its way there. It is good for 10 minutes.',
    codeButton: 'Change to this address',
    other: 'Use another address',
  },
  stop: {
    h1: 'Was it not you?',
    waiting:
      'Somebody who was logged in as you asked to change your email address. If it was not you, stop it here. Everybody who is logged in as you is then logged out.',
    changed:
      'Your email address was changed by somebody who was logged in as you. If it was not you, put it back here. Everybody who is logged in as you is then logged out.',
    button: 'It was not me: stop it',
    backButton: 'It was not me: put it back',
    ignore: 'If it was you, close this page. Looking at it changes nothing.',
    stopped: { h1: 'Stopped', text: 'Your account has the email address that this was sent to. Log in with it, and tell an admin of your organisation.' },
    late: { h1: 'This link is too old', text: 'It was good for 7 days. Ask an admin of your organisation for help.' },
    way: 'Log in',
  },
} as const;
