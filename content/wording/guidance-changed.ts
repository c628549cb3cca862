// What an agreement says of guidance that is newer than its words.
export const guidanceChangedWords = {
  heading: 'The guidance has changed since this agreement was made',
  stays: { signed: 'The words that were signed stay as they are.', issued: 'The words of the final version stay as they are.' },
  change: '{title}: {from} to {to}. {what}',
  added: '{title}, new on {to}. {what}',
  todo: {
    signed: 'Read what is new, compare it with the agreement, and make a new version if it no longer fits.',
    issued: 'Look at it before you sign. To use the new guidance, reopen the agreement and make the final version again.',
    others: 'Ask your IG lead if a new version is needed.',
  },
  way: 'Make a new version',
  /** On a version itself: what stands in its frozen words. */
  under: 'Our rules of {rules}, our sources and wording of {content}',
  since: 'The guidance has changed since',
} as const;
