// How long each has had an agreement: the words of the table on its page of what happened.
import type { WaitingTask } from '@/lib/domain/audit/spells';

/** What they had it for; several stand in a row behind commas. */
export const waitingWords: Readonly<Record<WaitingTask, string>> = {
  asked: 'to reply to what was asked for',
  drafting: 'to write the draft',
  'legal-side': 'to check the legal side and send it',
  changing: 'to make the changes',
  preparing: 'to change the text',
  reply: 'to read it and reply',
  checklist: 'to finish the checklist',
  'checklist-decision': 'to decide on the checklist',
  'final-version': 'to make the final version',
  signatures: 'to sign, in any order',
  signature: 'to give the last signature',
};

/** In place of one organisation, while either can sign. */
export const bothSides = 'Both organisations';

export const waitingTable = {
  caption: 'Who had it and for how long',
  who: 'Who',
  task: 'What for',
  days: 'Days',
  now: 'has it now',
  together: 'Together',
  since: 'all of it, since {day}',
  until: 'all of it, from {day} to {last}',
} as const;
