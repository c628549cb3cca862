// The words around answers that do not fit together: on “Check your answers”, on the IG lead’s page and where the final version is made.
export const contradictionWords = {
  heading: 'Answers that do not fit together',
  /** Where nothing clashes, and there is only something to know. */
  notes: 'About your answers',
  groups: {
    sending: 'Change these before you send',
    'final-version': 'Settle these before the final version',
    warning: 'Look at these again',
    note: 'Good to know',
  },
  /** {question} is filled in: “how you will share the details”. */
  change: 'Change {question}',
  changeThis: 'Change this answer',
  openAgreement: 'Change the agreement',
  profile: 'Change the profile of your organisation',
  igReview: 'Change it on the IG lead’s page',
  ownReason: 'Change the reason of your side',
  waitsFor: 'Waits for {name}',
  profileKeeper: 'whoever looks after the profile of your organisation',
  igLead: 'your IG lead',
  /** {sources} is filled in. */
  source: 'From {sources}',
  ours: 'Our suggestion',
} as const;
