// What somebody has read of an agreement, and what has changed since. {day}, {when} and {sections} are filled in.
export const readingWords = {
  button: 'I have read this',
  read: 'You said that you had read this on {when}.',
  text: 'Changed since you read it on {day}: {sections}',
  comments: 'New comments since you read them on {day}: {sections}',
  hub: { heading: 'Changed since you read it', toText: 'Read the text', toComments: 'Read the comments' },
} as const;
