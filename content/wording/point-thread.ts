// The words around what both sides ask each other about a point of the checklist, and reply.
export const pointThreadWords = {
  /** Of the page: whoever asks, and whoever replies. `other`: the organisation of the other side. */
  h1: {
    ask: (other: string, topic: string) => `Ask ${other} about ${topic}`,
    reply: (other: string, topic: string) => `What ${other} asks about ${topic}`,
    own: (other: string, topic: string) => `What you have asked ${other} about ${topic}`,
  },
  intro: {
    ask: (sharing: string) =>
      `${sharing} gets an email, and its reply comes back here. Only the two of you read it: it is not printed. Go on with your checklist meanwhile.`,
    reply: (sharing: string) =>
      `${sharing} gets an email, and reads your reply beside its question. Change your answer too where it is another one now. Then send the checklist again.`,
    sharing: (partner: string) => `${partner} gets an email, and reads your reply beside the question. Its answers stay its own until it sends them.`,
  },
  waits: (partner: string) => `Your question is with ${partner}. Its reply comes here`,
  button: { ask: 'Send question', reply: 'Send reply' },
  way: { first: (sharing: string) => `Ask ${sharing} about this`, more: 'Read it all, or ask again', reply: 'Reply', ownReply: 'Read your reply' },
  replied: {
    /** `person`: a colleague; the reader when left out. */
    by: (person = 'You') => `${person} replied`,
    sendAgain: (sharing: string) => `Send the checklist again now. ${sharing} goes on with it when it has it.`,
    /** Another question waits: sent again now, it would be asked once more. */
    first: (sharing: string, topic: string) => `${sharing} also asks about ${topic}. Reply to that too before you send the checklist again.`,
  },
  /** Above the check of all answers. */
  waiting: {
    heading: (sharing: string) => `${sharing} asks, and has no reply yet`,
    reply: (topic: string) => `Reply about ${topic}`,
    say: 'You can send the checklist without a reply. They may ask again.',
  },
  list: 'Questions and replies',
  state: { waits: (other: string) => `With ${other}`, reply: 'Reply', answered: 'Replied', closed: 'Closed' },
} as const;
