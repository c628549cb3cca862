// The ways in which an accepted checklist can have become worse.
export const worseKinds = [
  'dspt',
  'dspt-lower',
  'answer',
  'mailbox',
  'mailbox-noticed',
  'mailbox-profile',
  'mailbox-evidence',
  'evidence',
  'plan',
  'condition',
  'condition-moved',
  'year',
] as const;
export type WorseKind = (typeof worseKinds)[number];
