// The words around what the charity asks about a point of its checklist, and what the other side replies.
export const pointThreadWords = {
  /** Of the page: the charity’s, and the sharing side’s. */
  h1: {
    receiving: (sharing: string, topic: string) => `Ask ${sharing} about ${topic}`,
    sharing: (partner: string, topic: string) => `What ${partner} asks about ${topic}`,
  },
  intro: {
    receiving: (sharing: string) =>
      `${sharing} gets an email, and its reply comes back here. Only the two of you read it: it is not printed. Go on with your checklist meanwhile.`,
    sharing: (partner: string) => `${partner} gets an email, and reads your reply beside the question. Its answers stay its own until it sends them.`,
  },
  button: { receiving: 'Send question', sharing: 'Send reply' },
  way: { first: (sharing: string) => `Ask ${sharing} about this`, more: 'Read it all, or ask again' },
  list: { receiving: 'What you have asked', sharing: (partner: string) => `What ${partner} has asked` },
  state: { receiving: (sharing: string) => `With ${sharing}`, sharing: 'Reply', answered: 'Replied' },
} as const;
