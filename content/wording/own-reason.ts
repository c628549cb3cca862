// The words of the page on which a partner’s IG lead changes a reason of the partner’s own side.
export const ownReasonWords = {
  h1: 'What should {partner} rely on?',
  why: 'National guidance and our rules suggest one reason. Your own privacy notice may rely on another that the law permits here. Both sides read the text again, and your reason is printed.',
  button: 'Change the reason',
  link: 'Change a reason in the legal basis',
} as const;
