// The pages of ending a signed agreement early. {other} is filled in.
export const endingWords = {
  h1: 'End this agreement',
  link: 'End this agreement early',
  sooner: {
    h1: 'Bring the end forward',
    link: 'Bring the end forward',
    replaced: 'The newer version that both sides have signed still starts on its day. To stop that one too, end it on its own page',
  },
  section: 'Ending',
  why: 'Section 13 of the agreement lets either side end it. The signed version stays on record and can still be read. What each side holds then is looked after as you say here and as section 5 says.',
  open: 'A new version, {reference}, is being prepared. This does not end that one: if both sides sign it, sharing goes on under it from the day it starts',
  sure: {
    heading: 'You are ending this agreement',
    sooner: 'You are bringing the end of this agreement forward',
    final: 'It cannot be taken back. To share again, both sides sign a new agreement',
    told: '{other} is told, and reads your reason',
    change: 'Change my answers',
    button: 'End this agreement',
    buttonSooner: 'Bring the end forward',
  },
  done: {
    ended: 'The agreement has ended',
    ending: 'The agreement is ending',
    told: 'We have told the people of both sides who work with it.',
    until: 'Until that day the agreement is in force as it was signed.',
    stays: 'The signed version, its signatures and its fingerprint stay as they are.',
    promises: 'See what is left to do',
    documents: 'See the documents to take out of use',
    documentsYet: 'See the documents in use until that day',
  },
  closed: 'Go to the agreement',
} as const;
