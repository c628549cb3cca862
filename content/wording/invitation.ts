// The words of an invitation: the page that its link opens, and what the sender sees of it. Names in braces are filled in.
export const invitationWords = {
  /** What the link opens. */
  page: {
    h1: '{sharingOrg} asks {partner} to agree how details are shared',
    asks: '{sender} at {sharingOrg} wants to share details about people with {partner}, so that they can get your help. Both sides agree first how the details are looked after.',
    steps: 'What you will do',
    todo: [
      'Say who you are and check what we hold about {partner}: 3 short pages',
      'Read the agreement and fill in a short checklist',
      'Agree, and sign when it is final',
    ],
    takes:
      'It takes about 20 minutes on a phone. You can stop and come back. Nothing is agreed until you say so. Before you send anything, we email a code to {mailbox}. Before you sign, we may ask for another.',
    nameHint: 'As it should stand on the agreement',
    button: 'Accept and start',
    joins: 'You act for {own} in Sharing Agreed. If you go on, {own} answers this agreement.',
    joinsButton: 'Go on as {own}',
    /** Somebody has the mailbox; nobody is named before they log in. */
    logIn: 'Log in to go on',
    logInWhy:
      'The address that was invited is used to log in already. A link can be passed on, so it is not enough by itself: log in with that address, and you come back here.',
    unknown: 'If you do not know {sharingOrg}, ask them by a telephone number that you find yourself, or close this page.',
    sentTo: 'This was sent to {mailbox}.',
  },
  /** The link cannot be used as it is. */
  closed: {
    aged: {
      h1: 'Get a new link',
      text: 'This link is more than 3 days old, so it opens nothing by itself. We send a new one to {mailbox}, the address that was invited.',
      button: 'Send me a new link',
    },
    accepted: { h1: 'This invitation has been used', text: 'It works once. If it was you, log in with your email address and carry on.', way: 'Log in' },
    /** To whoever did it and taps once more. */
    here: { h1: 'You have accepted this invitation', text: 'You are logged in as {you}. Carry on where you were.', way: 'Go to the agreement' },
    expired: { h1: 'This invitation has expired', text: 'An invitation is good for 14 days. Ask {sender} at {sharingOrg} to send it again.' },
    revoked: {
      h1: 'This invitation was taken back',
      text: 'It was withdrawn or sent to another address. You do not have to do anything. If you expected it, ask {sharingOrg}.',
    },
    replaced: {
      h1: 'This link no longer works',
      text: 'A newer one may be in your mailbox. Look for the newest email, or ask {sender} at {sharingOrg} to send it again.',
    },
    account: {
      h1: 'This invitation is for somebody else',
      text: 'You are logged in as {you}. This was sent to {mailbox}. Log out, then open the link again from that mailbox.',
      button: 'Log out',
    },
    other: { h1: 'This invitation cannot be accepted' },
  },
  sent: {
    h1: 'Check your email',
    text: 'A new link is on its way to the address that was invited. The one you opened works no longer.',
  },
  /** What the sender sees. */
  status: {
    h1: 'Who was invited',
    rows: { name: 'Name', mailbox: 'Email address', sent: 'Invitation sent', state: 'Answer', until: 'Good until' },
    states: {
      open: 'Not accepted yet',
      aged: 'Not accepted yet',
      expired: 'Expired without an answer',
      revoked: 'Taken back',
      accepted: 'Accepted on {date}',
    },
    acceptedFor: '{person} accepted it for {partner}.',
    scanners: 'We cannot tell whether an email was opened. It counts as accepted when somebody presses the button on its page.',
    times: 'Sent {n} times. Only the newest link works.',
    none: 'Nobody was invited for this agreement. {partner} is here already.',
    again: 'Send it again',
    againNote: 'A new link goes to the same address. The one before stops working.',
    change: 'Change the address',
  },
  change: {
    h1: 'Who should get the invitation?',
    note: 'A new invitation goes out at once. The link that was sent to the first address stops working.',
    button: 'Send to this address',
    why: 'An invitation is for one mailbox. Whoever reads it can act for {partner}, so check the address with them.',
  },
  /** On the page of the agreement and where it was sent. */
  waiting: '{name} has not accepted the invitation yet',
  see: 'See who was invited',
} as const;
