// The words around the checklist: its start, its check, what was sent, and what stands there while nothing can be done.
export interface ChecklistNames {
  readonly sharingOrg: string;
  readonly partner: string;
}

const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;

export const checklistWording = {
  caption: 'Checklist',
  about: ({ sharingOrg }: ChecklistNames) => `Checklist for ${sharingOrg}`,

  start: {
    h1: 'Show you keep information safe',
    why: ({ sharingOrg, partner }: ChecklistNames) =>
      `${sharingOrg} wants to share details with ${partner}. First ${sharingOrg} needs to know that the details will be looked after. You can stop and come back.`,
    asked: (person: string, { sharingOrg }: ChecklistNames, on: string) => `${person} at ${sharingOrg} asked on ${on}.`,
    counts: ({ withDspt, without }: { readonly withDspt: number; readonly without: number }) =>
      `If you have a current Data Security and Protection Toolkit (DSPT) result: ${questions(withDspt)}. If not: ${without}.`,
    gaps: 'It is fine if not everything is in place. For each gap there is a plan that is ready to use.',
    groups: { dspt: 'Start here', points: 'How you keep information safe', plans: 'Plans for what is not in place', send: 'Send' },
    dsptTask: 'Your DSPT result',
    planTask: (topic: string) => `A plan for ${topic}`,
    sendTask: 'Check your answers and send them',
    buttons: { start: 'Start', on: 'Carry on', check: 'Check your answers' },
    carried: (version: number) =>
      `Your answers from version ${version} of the agreement stand here already, as far as they still hold. Check them, then send them again.`,
    filledInBy: (owners: string, { partner }: ChecklistNames) => `${owners} fills in this checklist for ${partner}.`,
  },

  read: {
    helpDone: 'This help is done',
    own: ({ sharingOrg }: ChecklistNames) => `Your checklist for ${sharingOrg}`,
    others: ({ partner }: ChecklistNames) => `Checklist from ${partner}`,
    sent: (on: string, version: number) => `Sent ${version > 1 ? 'again ' : ''}on ${on}.`,
    notSent: ({ partner }: ChecklistNames) => `${partner} has not sent its checklist yet. You can read the answers once it has.`,
    waiting: ({ sharingOrg }: ChecklistNames) => `We will email you when ${sharingOrg} replies.`,
    asked: ({ partner }: ChecklistNames) => `A question is waiting for ${partner}.`,
    toReview: 'Nothing can be signed before you decide on it.',
    buttons: { review: 'Review the checklist', decide: 'Decide', agreement: 'Go to the agreement', again: 'Review it again' },
    decided: {
      yes: ({ sharingOrg }: ChecklistNames) => `${sharingOrg} accepted this checklist`,
      'yes-plan': ({ sharingOrg }: ChecklistNames) => `${sharingOrg} accepted this checklist, with its plans`,
      'not-yet': ({ sharingOrg }: ChecklistNames) => `${sharingOrg} has not accepted this checklist yet`,
    },
    instead: (condition: string) => `The day of this plan is over. What holds now: ${condition}`,
    decidedBy: (person: string, on: string) => `Decided by ${person} on ${on}`,
    first: 'Nothing is sent before this is done',
    nextForOwner: 'Change what is missing and send the checklist again.',
    points: 'Answers',
  },

  news: {
    asks: (person: string, { sharingOrg }: ChecklistNames) => `${person} at ${sharingOrg} asks`,
    change: 'Reply, or change the answer it is about. Then send the checklist again.',
    sendAgain: 'Check your answers and send the checklist again',
  },

  dspt: {
    counts: ({ withDspt, without }: { readonly withDspt: number; readonly without: number }) =>
      `If it is current you answer ${withDspt - 1} more ${withDspt === 2 ? 'question' : 'questions'}. If not, ${without - 1}`,
    help: 'Help with the DSPT and with organisation codes',
    code: 'To register for the DSPT you need an organisation code (ODS code). You can look yours up by name or postcode in the ODS Portal. If you have none, the toolkit’s website says how to get one.',
    free: 'Better Security, Better Care gives care providers free help with the DSPT. Your local Council for Voluntary Service (CVS) helps small charities.',
    links: [
      { text: 'ODS Portal: search for an organisation', href: 'https://odsportal.digital.nhs.uk/' },
      { text: 'Data Security and Protection Toolkit', href: 'https://www.dsptoolkit.nhs.uk/' },
    ],
  },

  plan: {
    ready: 'This plan is ready to use',
    evidence: 'Add evidence',
    mailbox: {
      'standard-not-shown': (address: string) =>
        `We looked at ${address}. The address alone does not show that it meets the secure email standard. Add evidence that shows it, or go back and select ‘An ordinary email account’: then each message is encrypted. Either way no plan is needed.`,
      'not-sure': (address: string) =>
        `We looked at ${address}. The address alone does not show which kind of email it is. If nobody told you that it is a secure one, go back and select ‘An ordinary email account’: then each message is encrypted and no plan is needed.`,
    },
    labels: { wording: 'What you will do', owner: 'Who will do it', by: 'By when', safeguard: 'What keeps details safe until then' },
  },

  check: {
    h1: 'Check your answers before you send them',
    why: ({ sharingOrg }: ChecklistNames) => `${sharingOrg} will read your answers. They may ask you a question, offer help or accept them.`,
    button: ({ sharingOrg }: ChecklistNames) => `Send to ${sharingOrg}`,
  },

  sent: {
    h1: 'Checklist sent',
    say: ({ sharingOrg }: ChecklistNames) => `${sharingOrg} has your answers`,
    next: 'What happens next',
    mail: ({ sharingOrg }: ChecklistNames) => `We will email you when ${sharingOrg} replies. They may ask you a question, offer help or accept your answers.`,
    /** By what the reader does next with the agreement. */
    byNextStep: {
      'read-agreement': 'Next you can read the agreement.',
      decide: 'You have read the agreement. Next you say whether you agree.',
      'decide-on-new-version': 'Next you say whether you agree to the new version.',
      'choose-reason': 'Before you agree, your organisation has to choose a reason in law.',
      'say-where': 'Next you say where you will keep the details.',
    },
    answers: 'Look at the answers you sent',
    agreed: 'Go to the agreement',
  },

  review: {
    first: { safeguard: 'Nothing is sent before the safeguard is in place', plan: 'Nothing is sent before the plan is done' },
    h1: ({ partner }: ChecklistNames) => `Review the checklist from ${partner}`,
    why: 'You must be sure you are not putting people’s details at risk. Help that you offer is printed with its date. Your name, the date and your reason are kept with the agreement, and both sides can read them. Printed as ‘accepted on the strength of the checklist’.',
    lookup: 'Search for the organisation by name or code on the toolkit’s website, and compare what you see with what they say.',
    lookupHref: 'https://www.dsptoolkit.nhs.uk/OrganisationSearch',
    lookupLink: 'Look up a DSPT result',
    settled: 'In place',
    ask: 'Ask about this',
    changed: {
      heading: 'Changed or replied to since you last looked',
      tag: 'Changed',
      replied: 'Replied',
      before: 'When you last looked',
      none: 'Nothing has changed since you last looked.',
      fold: 'Not changed since you last looked',
    },
    helpAsked: ({ partner }: ChecklistNames) => `${partner} asks for help with this`,
    button: 'Save',
    rest: { name: 'rest', value: 'accept', text: 'Accept all that are left with their plans, and save' },
    sources: ['s1-assurance', 's0-support'],
  },

  decision: {
    why: 'Your name, the date and your reason are kept with the agreement, and both sides can read them. Printed as ‘accepted on the strength of the checklist’.',
    plans: 'Open plans',
    noPlans: 'There are no open plans.',
    mailbox: 'The final version waits for a mailbox',
    mailboxText:
      'As it stands, details cannot be sent to the mailbox of {partner} in the way that the agreement names. You can accept the plan. {partner} is then asked to answer about its mailbox again, or you change how details are sent.',
    blocking: '‘Yes’ is not possible yet',
    review: 'Change the review',
    button: 'Save the decision',
    sources: ['s1-assurance'],
  },

  closed: {
    heading: {
      away: 'The agreement is being changed',
      answers: 'Nothing to answer now',
      review: 'Nothing to review now',
      decision: 'Nothing to decide now',
      again: 'Nothing to check again now',
      sent: 'This checklist is not sent yet',
    },
    away: 'It was taken back by the organisation that sent it. Your answers are kept. We will email you when it is sent again.',
    unsettled: 'The partner or the service of the agreement is being changed. The answers are kept.',
    first: 'Answer the DSPT question first: it decides which questions are asked.',
    notAsked: 'This question is not asked any more. Your other answers decide what is.',
    notSent: 'Check your answers and send them.',
    ways: {
      checklist: 'Go to the checklist',
      agreement: 'Go to the agreement',
      review: 'Review the checklist',
      home: 'Go to your home page',
      check: 'Check your answers',
    },
  },
} as const;
