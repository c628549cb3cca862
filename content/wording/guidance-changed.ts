// What an agreement says of guidance that is newer than its words.
export const guidanceChangedWords = {
  heading: 'The guidance has changed since this agreement was made',
  stays: { signed: 'The words that were signed stay as they are.', issued: 'The words of the final version stay as they are.' },
  change: '{title}: {from} to {to}. {what}',
  added: '{title}, new on {to}. {what}',
  todo: {
    signed: 'Compare it with the guidance of today. If it no longer fits, change the agreement: that makes a new version.',
    issued: 'Compare it with the guidance of today before you sign. If it does not fit, reopen the agreement and make the final version again.',
    others: 'Compare it with the guidance of today. If it no longer fits, ask for a new version.',
  },
  way: 'Compare it with the guidance of today',
  /** On a version itself: what stands in its frozen words. */
  under: 'Our rules of {rules}, our sources and wording of {content}',
  since: 'The guidance has changed since',
} as const;
