// The words of the pages on which both sides comment on the text. {section}, {sharingOrg}, {name} and {when} are filled in.
export const commentWords = {
  ask: {
    h1: 'What would you like to change in {section}?',
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
    settled: {
      accepted: 'Accepted by {name}, {when}',
      'dealt-with': 'Marked as dealt with by {name}, {when}',
      'taken-back': 'Taken back by {name}, {when}',
    },
    reply: 'Reply',
    replyAgain: 'Reply and open it again',
    send: 'Send reply',
    acceptAndEdit: 'Accept and edit',
    accept: 'Accept',
    dealtWith: 'Mark as dealt with',
    takeBack: 'To change the text, take the agreement back first. Accepting leads you there.',
  },
  hub: {
    heading: 'Comments',
    one: '1 comment is not settled',
    many: '{n} comments are not settled',
    way: 'Read and answer the comments',
  },
} as const;
