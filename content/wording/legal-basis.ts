// The words of the page that shows the legal basis of an agreement to both sides, at any time.
export const legalBasisWords = {
  h1: 'The legal basis',
  intro: 'Each line says what applies. “Why this applies” says the rule, its source and the answers behind it.',
  drafting: 'An answer that you may change has a link beside it.',
  sent: 'The text was sent, so no answer can be changed here. It can be taken back, or opened again.',
  fixed: 'This is what both sides sign, and the IG lead confirmed it. No answer can be changed here: the text can be opened again.',
  toldByRules: 'The demonstration tells of earlier days by our rules of {edition}.',
  signed: 'This is what both sides read when the text was fixed, and the IG lead confirmed it. A new version can change it.',
  asSigned: 'As it was signed',
  asFixed: 'As it was fixed for signing',
  amend: 'Change this agreement',
  none: 'Choose the partner and the service first. Then the legal basis can be worked out.',
  changing: '{name} is changing the draft. You can read it when it is sent to you.',
  otherEdition: 'This text was made by our rules of {edition}. They have changed since, so read the reasons as they stand in the agreement.',
  broken: 'The stored copy does not match its fingerprint.',
} as const;
