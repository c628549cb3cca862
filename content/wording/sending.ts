// The words of sending the agreement to the partner (D33, D34). {partner}, {name}, {withDspt}, {without} and {date} are filled in.
export const sendingWords = {
  who: 'Who will get it',
  whoNote: 'They get an email with a link. It holds no personal details.',
  whoNew: 'They get an email with a link that works once. Nobody at {partner} uses this service yet.',
  whoNobody: 'Nobody at {partner} can log in yet',
  asked: 'What they will be asked',
  asks: [
    'Read the agreement, in short and in full, and say whether these details are what they need to start helping',
    'Confirm what only they know: their reason for using the details, how long they keep them, where, and who sees them',
  ],
  asksChecklist: 'Fill in the checklist: {withDspt} short questions with a current Data Security and Protection Toolkit (DSPT), {without} without',
  asksReply: 'Say whether they agree, and name who will sign',
  checklistStands: 'Nothing in the checklist: it is accepted already',
  same: 'No answer has changed since {partner} asked for changes. Change the draft, or say in the message why you send the same text again.',
  open: 'This cannot be sent yet',
  openNote: 'These are still open. What you have answered is saved',
  withLead: '{name} checks this on a page of their own. It goes there when you have checked your answers',
  wayToLead: 'Check your answers',
  wayToOpen: 'Answer the question',
  sentAlready: 'This agreement has been sent already.',
  ended: 'This agreement has ended.',
  /** The one box that has no question of its own. */
  ahead: 'When they have replied',
  button: 'Send to {partner}',
  sent: {
    next: 'What happens next',
    invited: 'We have invited {name} by email at {mailbox}. Nobody else at {partner} can see the agreement.',
    reply: '{partner} has been asked to reply by {date}. We will tell you when they do.',
    back: 'You can take it back until they reply, from the page of the agreement.',
    final: 'If {partner} agrees and changes nothing, and every check is met, the final version is made at once.',
    none: 'This agreement is not with {partner}.',
    print: 'Read or print the text as it was sent',
    hub: 'Go to the agreement',
    another: 'Start another agreement',
    /** Days within which a reply is asked for. Our own proposal. */
    days: 14,
  },
} as const;
