// The words of the pages on which both sides comment on the text. {section}, {sharingOrg}, {name} and {when} are filled in.
/** Words that are suggested in place of the very same ones. */
export const sameWords = 'Change the words, or select that you do not want to suggest any';

export const commentWords = {
  ask: {
    h1: 'What would you like to ask or change in {section}?',
    why: 'Say it in your own words. {sharingOrg} will reply or make the change.',
    button: 'Send comment',
    shown: 'How this section reads now',
  },
  page: {
    h1: 'Comments',
    empty: 'No comments yet',
    said: 'Your comment is sent',
    saidNext: 'Comment on another section, or go on with your reply.',
    another: 'Read the agreement and comment on another section',
    decide: 'Go on to your reply',
    open: 'Not settled',
    suggests: 'Suggested words',
    labels: { accepted: { before: 'Before', now: 'Now' }, suggested: { before: 'As it read', now: 'Suggested' } },
    settled: {
      accepted: 'Accepted by {name}, {when}',
      'dealt-with': 'Marked as dealt with by {name}, {when}',
      declined: 'Words declined by {name}, {when}',
      'taken-back': 'Taken back by {name}, {when}',
    },
    reply: 'Reply',
    replyAgain: 'Reply and open it again',
    send: 'Send reply',
    edit: 'Change the text',
    accept: 'Accept: the text is changed',
    dealtWith: 'Mark as dealt with',
    acceptWords: 'Put these words in',
    declineWords: 'Decline these words',
    since: 'These words have changed since. They now read:',
    gone: 'These words are not part of the agreement any more.',
    takeBackForWords: 'To put these words in, take the agreement back first. You can decline them now.',
    takeBack: 'To change the text, take the agreement back first, on its page.',
    partnersOwn: 'What this section says is what {partner} answered itself. Reply, and ask them to change it on their review page.',
    editFirst: 'Once you have changed the text you can accept the comment here.',
  },
  hub: {
    heading: 'Comments',
    one: '1 comment is not settled',
    many: '{n} comments are not settled',
    way: 'Read and answer the comments',
  },
} as const;
