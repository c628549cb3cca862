// What somebody may do with an agreement apart from the next step, and what follows from it. {other} and {igLead} are filled in.

export interface HubActionWords {
  readonly heading: string;
  readonly consequences: readonly string[];
  readonly button: string;
  /** Nothing brings it back. */
  readonly final: boolean;
}
export type HubActionId =
  | 'take-back'
  | 'take-back-again'
  | 'take-back-hand-over'
  | 'reopen'
  | 'reopen-final'
  | 'reopen-signed'
  | 'withdraw-draft'
  | 'withdraw-new-version'
  | 'withdraw-new-sent'
  | 'withdraw-new-final'
  | 'withdraw-taken-back'
  | 'withdraw'
  | 'withdraw-final'
  | 'withdraw-signature';

export const hubActions: Readonly<Record<HubActionId, HubActionWords>> = {
  'take-back': {
    heading: 'Take it back',
    consequences: ['It becomes a draft again and {other} no longer sees it.', 'Answers that {other} has given already are kept for when you send it again.'],
    button: 'Take it back',
    final: false,
  },
  'take-back-again': {
    heading: 'Take it back',
    consequences: [
      'It becomes a draft again. {other} is asked again when you send it.',
      '{other} still sees that it is being changed, and every version that was made before. Answers that {other} has given already are kept.',
      'Both sides are told.',
    ],
    button: 'Take it back',
    final: false,
  },
  'take-back-hand-over': {
    heading: 'Take it back from {igLead}',
    consequences: ['You can change answers again. When you have checked them, it goes to {igLead} once more.'],
    button: 'Take it back',
    final: false,
  },
  reopen: {
    heading: 'Change the agreement',
    consequences: ['It becomes a draft again.', '{other} has replied: that reply no longer stands, and {other} is asked again.', 'Both sides are told.'],
    button: 'Change the agreement',
    final: false,
  },
  'reopen-final': {
    heading: 'Change the agreement',
    consequences: [
      'The final version no longer stands. Changing anything makes a new one.',
      '{other} is asked to agree again, and both sides sign the new version.',
      'Both sides are told.',
    ],
    button: 'Change the agreement',
    final: false,
  },
  'reopen-signed': {
    heading: 'Change the agreement',
    consequences: [
      'The final version no longer stands, and neither does the signature on it. It stays on record as void.',
      '{other} is asked to agree again, and both sides sign the new version.',
      'Both sides are told.',
    ],
    button: 'Change the agreement',
    final: false,
  },
  'withdraw-draft': {
    heading: 'End this draft',
    consequences: ['It ends unsigned and cannot be opened again. What was written stays on record.', 'Nobody outside your organisation has seen it.'],
    button: 'End this draft',
    final: true,
  },
  'withdraw-new-version': {
    heading: 'Give up this new version',
    consequences: ['It ends unsigned and cannot be opened again. What was written stays on record.', '{other} does not see this draft, and is not told.'],
    button: 'Give up this new version',
    final: true,
  },
  'withdraw-new-sent': {
    heading: 'Give up this new version',
    consequences: [
      'It ends unsigned and cannot be opened again. What was written stays on record.',
      'Whoever acts for {other} here is told, and reads your reason. Whoever was invited and has not come in is told by email, without the reason.',
    ],
    button: 'Give up this new version',
    final: true,
  },
  'withdraw-new-final': {
    heading: 'Give up this new version',
    consequences: [
      'It ends unsigned and cannot be opened again. The final version of it no longer stands, and neither does any signature on it.',
      'Whoever acts for {other} here is told, and reads your reason. Whoever was invited and has not come in is told by email, without the reason.',
    ],
    button: 'Give up this new version',
    final: true,
  },
  'withdraw-taken-back': {
    heading: 'End this draft',
    consequences: ['It ends unsigned and cannot be opened again. What was written stays on record.', '{other} no longer sees it, and is not told.'],
    button: 'End this draft',
    final: true,
  },
  withdraw: {
    heading: 'End it without signing',
    consequences: [
      'It ends unsigned and cannot be opened again. What was written stays on record.',
      'Whoever acts for {other} here is told, and reads your reason. Whoever was invited and has not come in is told by email, without the reason.',
    ],
    button: 'End it without signing',
    final: true,
  },
  'withdraw-final': {
    heading: 'End it without signing',
    consequences: [
      'It ends unsigned and cannot be opened again. The final version no longer stands, and neither does any signature on it.',
      'Whoever acts for {other} here is told, and reads your reason. Whoever was invited and has not come in is told by email, without the reason.',
    ],
    button: 'End it without signing',
    final: true,
  },
  'withdraw-signature': {
    heading: 'Take your signature back',
    consequences: [
      'Your signature no longer counts. It stays on record as taken back.',
      'The final version stands, and you can still sign it.',
      'Both sides are told.',
    ],
    button: 'Take my signature back',
    final: false,
  },
};
