// The words around the IG lead’s one page (D35): headings of its parts, and what stands where nothing is asked.
export const igReviewWords = {
  /** In place of “Send it back to …”, for whoever drafted it. */
  ownBack: 'It is not ready: I change it first',
  answers: {
    heading: 'Answers that are not sure, or that need you',
    change: 'Open the question and change it',
  },
  words: {
    heading: 'What somebody typed in own words',
    intro: 'These texts print as they were typed. Read each one beside the rest of the agreement',
    row: '{called}, typed by {name}. It prints in ‘{section}’',
    /** Read again once the partner has said who sees what it gets. */
    rowBeside: '{called}, chosen by {name}. It prints in ‘{section}’, beside what {partner} answered',
    beside: '{partner} keeps referrals in ‘{place}’, and these jobs can see them: ‘{jobs}’',
    ask: 'Ask {name} to change it',
  },
  legal: { heading: 'What the law says', same: 'Read the legal basis again', read: 'You read this on {when}' },
  dpia: {
    heading: 'Risk check',
    proved: 'The answers show these signs',
    none: 'The answers show none of the signs of high risk',
    sensitive: 'Health or other sensitive details are shared',
    access: 'Somebody logs in to a system of the other side',
    results: {
      required: 'On these answers alone a data protection impact assessment (DPIA) must be done before sharing starts',
      recommended: 'On these answers alone a data protection impact assessment (DPIA) is good practice',
      record_reason: 'On these answers alone a data protection impact assessment (DPIA) is not needed. Write down why',
    },
  },
  caldicott: {
    heading: 'Caldicott principles',
    settled: 'Settled by the answers, or by a check that the final version waits for',
  },
  telling: { heading: 'Telling people' },
  advice: { heading: 'Advice and notes' },
  outcome: { heading: 'What happens next' },
  before: 'What you recorded on {date}',
  changed: {
    heading: 'What has changed since {name} checked it on {date}',
    you: 'you',
    basis: 'The legal basis reads differently now. Read it again below',
    same: 'The legal basis is the one that {name} read',
    sharing: 'Changed in the draft',
    receiving: 'Answered by {partner}',
  },
  whole: 'Read the whole agreement as it will print',
  conflict: 'The legal basis changed while you read this page. What you typed is kept: read the legal basis again and save once more',
  button: 'Save',
} as const;
