// The words of the home page that are not about one agreement. {n} is more than 1.

export const homeWords = {
  more: {
    'with-you': { one: 'See the agreement that may need you', many: 'See all {n} agreements that may need you' },
    'with-others': { one: 'See the agreement that waits for others', many: 'See all {n} agreements that wait for others' },
  },
  /** Under the list, where there is more of a kind than that. */
  cut: 'Of each kind the {n} most pressing are here. When one is done, the next one comes',
  lookAt: {
    expired: {
      one: 'Look at 1 agreement that has expired',
      many: 'Look at {n} agreements that have expired',
      why: 'The date for the review has passed',
      tag: 'Expired',
    },
    'review-due': { one: 'Review 1 agreement', many: 'Review {n} agreements', why: 'The date for the review is less than 3 months away', tag: 'Review due' },
    'guidance-changed': {
      one: 'Look at 1 agreement made before the guidance changed',
      many: 'Look at {n} agreements made before the guidance changed',
      why: 'The guidance, the law or our rules have changed since',
      tag: 'Guidance changed',
    },
  },
  /** The tag of what the reader has to do while the partner has the text. */
  withYou: 'With you',
  /** A partner has commented on the text, and nobody has replied or settled it. */
  /** For whoever stands in: whose task it is. */
  standingIn: 'For {names}. {why}',
  comments: {
    one: 'Answer a comment of {other} on the agreement',
    many: 'Answer {n} comments of {other} on the agreement',
    why: 'Reply or settle them. No final version is made while one is open',
    tag: 'Comments',
  },
  /** The same, at the side that commented. */
  replies: {
    one: 'Read what {other} replied to a comment on the agreement',
    many: 'Read what {other} replied to {n} comments on the agreement',
    why: 'Reply if something is still open. They settle a comment once it is dealt with',
    tag: 'Comments',
  },
  /** The other side changed the mailbox that details go to. */
  mailbox: {
    text: 'Confirm a new mailbox of {other} by telephone',
    why: 'Details about people go there, and the earlier one stands until somebody here has asked',
    tag: 'New mailbox',
  },
  /** A partner asks about a point of its checklist. */
  question: {
    one: 'Reply to a question about the checklist from {other}',
    many: 'Reply to {n} questions about the checklist from {other}',
    why: 'It waits for your reply before it answers',
    tag: 'Question',
  },
  /** The partner said how it keeps details safe on the telephone. */
  told: {
    text: 'Confirm what you told {other} on the telephone',
    why: 'It counts once you say that it is right',
    tag: 'Told',
  },
  /** What somebody promised, or what runs out, by a day. */
  coming: {
    plan: { text: 'Do what your checklist promised {other}', why: 'To do: {what}', tag: 'Plan' },
    promise: { text: '{other}', why: 'Is to be done there: {what}', tag: 'Promised' },
    help: { text: 'Give {other} the help that you offered', why: 'You offered it with a point of the checklist', tag: 'Help offered' },
    evidence: {
      text: 'Add newer evidence to your checklist for {other}',
      why: 'What you added counts to that day and no longer',
      tag: 'Evidence runs out',
    },
    held: {
      text: 'Say what became of the details under your agreement with {other}',
      why: 'It was ended, and this is to be done with what you hold',
      tag: 'Ended',
    },
    /** What was asked for by an earlier day than the one it stands by. */
    moved: (what: string, by: string) => `${what.replace(/\.$/, '')}, which was asked for by ${by}`,
    dspt: { text: 'Publish your next DSPT result', why: 'The one that you have counts to that day and no longer', tag: 'DSPT' },
  },
  /** Behind since when it waits. */
  due: 'due by {date}',
  overdue: 'overdue: was due by {date}',
  dueFirst: 'the first due by {date}',
  overdueFirst: 'overdue: the first was due by {date}',
  all: 'See all agreements',
  /** After “Nothing needs you today.” */
  next: 'The next review is due by {date}',
} as const;
