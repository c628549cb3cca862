// The pages around the papers of an agreement: the list, one paper, what a side has promised, the pack.
export const papersPageWords = {
  h1: 'Documents',
  about: {
    signed: 'Made from the signed version. Nothing on them has to be typed again.',
    draft: 'Made from the agreement as it stands. Until both sides have signed, each is marked “Draft – do not use”.',
    ending:
      'Made from the signed version. Sharing stops on {date}: from that day nobody uses the forms, leaflets, guides and cards, and they are marked “Ended – do not use”.',
    ended:
      'The agreement ended on {date}. Its forms, leaflets, guides and cards are marked “Ended – do not use”: take copies out of use. What is left to do, and whom to ring, still stand.',
  },
  newerWords: 'They are in our wording of {now}. What was signed keeps its own, of {signed}: where the two differ, what was signed counts.',
  noForm: {
    law: 'There is no consent form: nobody is asked for what this law covers ({statute}).',
    expected: 'There is no consent form: people expect this sharing as part of their care.',
  },
  groups: { agreement: 'The agreement', people: 'For people', staff: 'For staff', wall: 'For the wall', ig: 'For whoever looks after information' },
  contacts: { title: 'Contact sheet', use: 'Names, telephone numbers and mailboxes of both sides, as they stand now' },
  agreement: { signed: 'As both sides signed it', final: 'As it stands for signing', draft: 'The text so far, as it will print' },
  copy: 'Copy the text',
  pdf: 'PDF',
  sides: { A4: 'one side of A4', A5: 'one side of A5', A6: 'one side of A6' },
  large: 'PDF in large print',
  largeNote: '16 point, may take more sides',
  pack: {
    note: 'The signed agreement, every document, in large print too where there is one, and the contact sheet, with a list of their fingerprints.',
    /** Begins the file that says so in the pack. */
    made: 'The documents beside the agreement are made from the signed version.',
    later: 'The pack is ready when both sides have signed.',
  },
  ready: {
    details: 'Ready when the details to share are chosen',
    partner: 'Ready when {partner} has said who sees the details and how long it keeps them',
  },
  early: 'There are no documents yet. Choose the partner and the service first.',
  promises: {
    h1: 'What you have promised',
    early: 'Nothing is promised until both sides sign.',
    replaced: 'A new version has replaced this agreement. What you promise stands there.',
    ending: 'This agreement is ending. These are the duties until then, and what is left to do.',
    ended: 'This agreement has ended. This is what is left to do.',
    wall: 'Sheet for the wall',
    card: 'Card for everybody who sees the details',
    kept: 'Done',
    keptOn: (what: string, day: string, person: string, on: string) => `${what}. Done on ${day}, said by ${person} on ${on}`,
    toSay: 'Say what is done',
    say: {
      h1: 'Say that it is done',
      intro: 'Both sides can read it. You cannot take this back.',
      button: 'Save',
      closed: 'Nothing is left to say here.',
      toPromises: 'Go to what you have promised',
    },
  },
} as const;
