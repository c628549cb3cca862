// The words for adding an edition of the DSPT questions.
export const toolkitEditionWords = {
  caption: 'For the admin of this service',
  h1: 'Editions of the DSPT questions',
  intro: 'The questions change every year, usually in September. Add the new ones from their file, look at what is different, then put them in force.',
  columns: ['Edition', 'Questions', 'Mandatory', 'In force from'],
  notYet: 'Not in force',
  look: 'Look at it',
  add: {
    heading: 'Add an edition',
    label: 'The text of the file',
    hint: 'Open the file of the new questions, whose name ends in .json, copy all of it and paste it here. If you have none, ask whoever runs this service for you. Nothing changes for anybody yet',
    button: 'Check the file',
    problem: 'The file has these faults',
  },
  preview: {
    h1: (edition: string) => `Questions of the ${edition}`,
    against: (edition: string) => `Compared with the ${edition}`,
    counts: (all: number, mandatory: number) => `${all} questions, ${mandatory} of them mandatory`,
    same: (count: number) => `${count} ${count === 1 ? 'question is' : 'questions are'} the same`,
    changed: 'Different',
    added: 'New',
    removed: 'No longer asked',
    none: 'None',
    how: {
      words: 'other words',
      answer: 'another kind of answer',
      'now-mandatory': 'now mandatory',
      'no-longer-mandatory': 'no longer mandatory',
      number: 'another number',
    },
    before: 'Before:',
    uncovered: (points: readonly string[]) =>
      `A result of this edition would not answer for ${points.join(', ')}. It cannot be put in force before the checklist changes`,
    inForce: (day: string) => `In force from ${day}. Organisations with answers to the edition before are offered to bring them forward.`,
    heading: 'Put it in force',
    button: 'Put it in force',
  },
} as const;
