// The words of the page on which a partner’s IG lead changes a reason of the partner’s own side.
export const ownReasonWords = {
  h1: 'What should {partner} rely on?',
  why: 'National guidance and our rules suggest one reason. Your own privacy notice may rely on another that the law permits here. Both sides read the text again, and your reason is printed.',
  button: 'Change the reason',
  link: 'Change a reason in the legal basis',
} as const;

/** Where the text speaks of the officer’s advice, and the partner’s profile names none. */
export const officerToNameWords = {
  text: 'The agreement says that your data protection officer advised, and your profile names none. A privacy notice says how people reach the officer, where there is one. If the adviser is not your officer, say so where you keep the advice.',
  way: 'Name your data protection officer in your profile',
  ask: 'Ask whoever looks after the profile of your organisation to name them.',
} as const;
