// The words for whoever came in by the link of an invitation, before anything leaves them. Names in braces are filled in.
export const codeFirstWords = {
  h1: 'Confirm it is you',
  caption: 'Before anything leaves you',
  why: 'You came in by a link, and a link can be passed on. Before anything is sent or agreed, we email a code to {mailbox}.',
  kept: 'Then you are back where you were. What you typed is kept: send it once more.',
  done: 'You have confirmed it is you. We may ask for another code before you sign.',
  on: 'Go on',
  demoLabel: 'Who are you?',
} as const;
