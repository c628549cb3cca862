// The words around the DSPT’s own questions: the list, a question, the answers to copy, and what comes with a new edition.
export const whoAnswersToolkit = 'Ask an admin of your organisation, or whoever fills in its checklists';

const of = (done: number, all: number) => `${done} of ${all}`;

export const toolkitWords = {
  section: 'DSPT questions',
  caption: (edition: string) => `DSPT, category 3, ${edition}`,
  overview: {
    h1: 'Prepare your DSPT result',
    intro: [
      'Here are the questions of the Data Security and Protection Toolkit (DSPT), in plain words. Answer them in any order. Every answer is saved.',
      'Nothing is sent from here. When you are ready, copy the answers into the toolkit and publish them there.',
    ],
    others: 'These are the questions for charities and other small organisations. A GP practice, a trust, a council or a large supplier has another set.',
    elsewhere: 'The DSPT is for England. Ask the information governance (IG) lead of the organisation you work with which check applies where you are.',
    done: (done: number, all: number) => `${of(done, all)} answered`,
    mandatory: (done: number, all: number) => `${of(done, all)} of what is needed for ‘Standards Met’`,
    approaching: (done: number, all: number) => `${of(done, all)} of what is needed for ‘Approaching Standards’`,
    start: 'Start with what is mandatory',
    on: 'Carry on with what is mandatory',
    all: 'Answer all questions in the toolkit’s order',
    ready: 'Everything mandatory is answered. Copy the answers into the toolkit.',
    groups: 'Questions',
    group: (done: number, all: number) => of(done, all),
    groupHint: (done: number, all: number) => (all === 0 ? 'Nothing mandatory' : `Mandatory: ${of(done, all)}`),
    copy: { heading: 'Copy your answers', page: 'Read, print or copy all answers', csv: 'Download for a spreadsheet (CSV)', text: 'Download as plain text' },
    sources: 'Where these questions come from',
    words: 'The questions are in our own words. The toolkit’s own sentence stands under the same number in the toolkit.',
    toolkit: 'Open the toolkit: www.dsptoolkit.nhs.uk',
    admin: 'Add next year’s questions',
    readOnly: 'You can read these answers. Whoever fills in checklists can change them.',
  },
  forward: {
    heading: (edition: string) => `These are the questions of the ${edition}`,
    text: (edition: string, same: number, changed: number, added: number) =>
      `You have answers to the ${edition}. ${same} questions are the same, ${changed} are different and ${added} are new. Answers to questions in the same words count at once. You look at the others again.`,
    button: 'Bring your answers forward',
    read: (edition: string) => `Read your answers to the ${edition}`,
    brought: 'Your answers were brought forward. Look again at those that say ‘Check again’',
  },
  group: {
    hint: (mandatory: boolean, supplier: boolean) =>
      [mandatory ? 'Mandatory' : 'Not mandatory', supplier && 'your IT supplier usually knows'].filter(Boolean).join(', '),
  },
  question: {
    mandatory: 'Mandatory for ‘Standards Met’',
    approaching: 'Also needed for ‘Approaching Standards’',
    optional: 'Not mandatory',
    number: (ref: string) => `Question ${ref}`,
    earlier: (refs: readonly string[]) => `Number in earlier years: ${refs.join(', ')}`,
    knows: { manager: 'Who usually knows: you, as the manager', 'it-supplier': 'Who usually knows: your IT supplier' },
    unsure: 'We could not confirm from the toolkit that this is asked as it stands here. Check it there.',
    why: 'The toolkit asks this of every organisation in category 3. What you save here is your own preparation.',
    toCheck: 'This question was worded otherwise when you answered it. Read your answer again, then save it.',
    examples: 'What others use as evidence',
    suggested: {
      profile: 'Your profile says',
      checklist: (point: string, sharing: string, on: string) => `In your checklist for ${sharing} you answered ‘${point}’ on ${on}. That suggests`,
      use: 'Put this into the form',
      used: 'The form below holds it now. It is not saved yet.',
    },
  },
  answers: {
    h1: 'Your DSPT answers',
    intro: 'Each answer stands as you can copy it into the toolkit, under the toolkit’s own number.',
    earlier: (edition: string) => `These are your answers to the ${edition}. They stay as they are.`,
    nothing: 'Nothing to copy yet',
    note: 'Note',
    evidence: 'Evidence',
    change: 'Change',
  },
  proposal: {
    heading: (refs: readonly string[]) => `Your answers to the DSPT questions ${refs.join(' and ')} suggest`,
    answers: { 'in-place': 'Yes', partly: 'Partly', 'not-yet': 'Not yet' },
  },
} as const;
