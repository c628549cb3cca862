// What a telephone says of answers that it could not send.
export const unsentWords = {
  waiting: 'Not saved yet',
  why: 'There is no signal. What you answer waits on this telephone, and is sent once when the signal is back. You can go on.',
  saved: 'Saved',
  choose: 'Select an answer before you go on',
  end: 'There is nothing more to answer without a signal. Keep this page open until it is back.',
  logIn: 'Log in again to save these answers',
  look: 'Look at it again',
  looked: 'Not saved: it needs another look',
} as const;
