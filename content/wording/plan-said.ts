// The words of saying how it stands with what an accepted checklist promised.
export const planSaidWords = {
  done: 'Done',
  doneBy: (person: string, on: string) => `Said by ${person} on ${on}`,
  moved: 'New date',
  movedBy: (day: string, person: string, on: string, reason: string) => `${day}, said by ${person} on ${on}: ${reason}`,
  /** Its day has passed: as the check before the final version says it. */
  late: { tag: 'Day has passed', label: 'Its day has passed', text: 'Nothing here says that it is done. A final version waits until it is, or has a new date' },
  say: {
    done: 'It is done',
    move: 'Give a new date',
    /** Asked once: the other side gets an email, and nothing takes it back. */
    sure: 'Yes, it is done',
    told: (other: string) => `${other} gets an email. You cannot take this back.`,
  },
  /** Above the checklist, once it was said there. */
  noted: {
    done: (other: string) => `Noted as done. ${other} is told`,
    moved: (other: string) => `The new date is noted. ${other} is told`,
    help: () => 'Noted: this help is done',
    'help-moved': () => 'The new date for this help is noted. The other side is told',
  },
  condition: (sharing: string) => `What ${sharing} asked for when it looked again`,
  firsts: 'To do before anything is sent',
  /** On the page of the agreement, behind the condition. */
  note: {
    moved: (who: string) => `${who} gave a new date for what was asked`,
    done: (who: string) => `${who} says that what was asked is done`,
    day: (day: string) => `New date: ${day}`,
  },
  page: {
    h1: 'Give a new date',
    promised: (what: string, owner: string, by: string) => `${what.replace(/\.$/, '')}. ${owner}, by ${by}`,
    intro: (sharing: string) => `${sharing} gets an email, and reads the new date and your reason beside the plan. What was signed stays as it is.`,
    introHelp: (partner: string) =>
      `${partner} gets an email, and reads the new date and your reason beside the help that you offered. What was signed stays as it is.`,
    button: 'Save the new date',
    closed: 'Nothing here waits for a new date',
  },
} as const;
