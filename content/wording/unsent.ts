// What a telephone says of answers that it could not send.
export const unsentWords = {
  waiting: 'Not saved yet',
  why: 'There is no signal. What you answer waits on this telephone, and is sent once when the signal is back.',
  on: 'You can go on.',
  answered: 'You have answered all that can be asked without a signal',
  saved: 'Saved',
  choose: 'Select an answer before you go on',
  end: 'Keep this page open until the signal is back.',
  logIn: 'Log in again to save these answers',
  look: 'Look at it again',
  looked: 'Not saved: it needs another look.',
  /** What the service says in one word. */
  because: {
    conflict: 'It was answered in another place meanwhile. You choose which answer to keep.',
    'not-found': 'It is not asked any more.',
  },
} as const;
