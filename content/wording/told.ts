// The words for filling a checklist in together on the telephone, and for confirming it.
export const toldWords = {
  by: (name: string, on: string) => `Told to ${name}, ${on}`,
  together: {
    h1: 'Fill it in together on the telephone',
    caption: 'Checklist',
    intro: (partner: string) => [
      `Ask the questions and note what ${partner} says. Each line is marked with your name and the day.`,
      `A line is no answer yet. ${partner} confirms each one on its own page, or corrects it.`,
    ],
    call: (name: string, phone: string) => `Call ${name}: ${phone}`,
    start: 'Start',
    on: 'Carry on',
    lines: 'Questions',
    states: { theirs: 'Answered', noted: 'Noted', alone: 'Theirs to answer', open: 'Not noted' },
    alone: (partner: string) => `Only ${partner} can answer this: its Yes is a duty in law`,
    ask: {
      text: (lines: number, partner: string) => `${lines} ${lines === 1 ? 'line waits' : 'lines wait'} for ${partner}. It gets one email with one link.`,
      button: 'Ask them to confirm',
    },
    asked: 'They have been asked to confirm what you noted',
    link: 'Fill it in together on the telephone',
    rests: (partner: string) => `The answers of ${partner} cannot change now, so nothing can be noted`,
    theirs: (partner: string) => `${partner} has answered this itself, or only ${partner} can answer it`,
  },
  told: {
    h1: 'Confirm what you said on the telephone',
    caption: 'Checklist',
    intro: (sharing: string) =>
      `Somebody at ${sharing} noted what you said. Select each line that is right. Correct the others: what you answer then stands in place of what was noted.`,
    none: 'Nothing waits for you here. Everything that was noted is confirmed or answered.',
    confirm: 'This is right',
    correct: 'Correct it',
    later: 'You can correct this once the lines above are confirmed or corrected: they decide whether it is asked',
    button: 'Confirm the selected lines',
    confirmed: 'Confirmed. These lines still wait',
    way: 'Go to the checklist',
    alone: 'Questions that are not listed here are yours to answer in the checklist.',
    news: (lines: number, name: string) => `${name} noted ${lines} ${lines === 1 ? 'answer' : 'answers'} on the telephone`,
    link: 'Confirm what you said on the telephone',
    again: 'Open the page again and try once more',
  },
} as const;
