// Words of the list of tasks of a draft.
import type { TaskNote } from '@/lib/domain/agreement/draft-tasks';
import type { TaskId } from '@/lib/domain/questions/question';

export const taskGroups: readonly { readonly heading: string; readonly tasks: readonly TaskId[] }[] = [
  { heading: 'What you are sharing', tasks: ['service', 'people', 'details'] },
  { heading: 'The rules', tasks: ['legal', 'method', 'ig-review'] },
  { heading: 'Send', tasks: ['send'] },
];

export const taskNames: Readonly<Record<TaskId, string>> = {
  service: 'Who and which service',
  people: 'Why, and whose details',
  details: 'Which details, and what comes back',
  legal: 'Telling people and the legal basis',
  method: 'How you will share',
  'ig-review': 'IG lead’s page',
  send: 'Check and send',
};

/** {igLead}, {partner}, {sharing}, {n}, {stopping} and {found} are filled in. `tag` stands in place of the usual words of the status. */
export const taskNotes: Readonly<Record<TaskNote, { readonly hint: string; readonly tag?: string }>> = {
  'another-route': { hint: 'An answer here needs another route than this agreement', tag: 'Needs another route' },
  'answer-again': { hint: 'Something it rests on has changed, so this needs your answer again' },
  'check-again': { hint: 'From an earlier agreement, and different this time', tag: 'Check this again' },
  'way-impossible': { hint: '{partner} cannot use a way that you chose' },
  'with-ig-lead': { hint: '{igLead} has the draft', tag: 'With {igLead}' },
  'waits-for-lead': { hint: 'The draft is waiting for you' },
  'sent-back': { hint: '{igLead} asks for a change', tag: 'Sent back' },
  'principle-open': { hint: 'An answer has changed, and a Caldicott Principle is open now. {igLead} has to look at it' },
  'words-to-read': { hint: 'Words that somebody typed are not confirmed yet. {igLead} has to read them', tag: 'Words to read' },
  'reason-to-give': { hint: 'The legal basis needs a reason or advice in writing. {igLead} has to give it', tag: 'Reason missing' },
  'risk-changed': { hint: 'A data protection impact assessment (DPIA) is needed now. {igLead} has to record it' },
  'basis-changed': { hint: 'The legal basis has changed since {igLead} read it' },
  'problem-first': { hint: 'Look at the task with a problem before you send', tag: 'Problem first' },
  'not-open': { hint: 'As both sides signed it in version {n}', tag: 'Not open in this version' },
  'to-change': { hint: 'Open in this version, with what stands in version {n}', tag: 'Open to change' },
  'nothing-changed': { hint: 'No answer has changed since {partner} asked for changes', tag: 'Nothing changed yet' },
  'as-signed': { hint: 'Everything is as both sides signed it in version {n}', tag: 'You have changed nothing yet' },
  'to-read-here': { hint: '{igLead} reads what is different and saves this page once more', tag: 'Check again' },
  'do-not-fit': { hint: 'Answers that do not fit together, to change first: {stopping}' },
  'look-again': { hint: 'Answers that do not fit together: {found}' },
  'not-agreed-here': { hint: 'Somebody at {sharing} must agree to it first', tag: 'Needs a yes' },
  'not-met': { hint: 'Something is still open. The page says what', tag: 'Not ready yet' },
  sent: { hint: 'It has gone to {partner}' },
  'never-sent': { hint: 'It ended before it went to {partner}', tag: 'Never sent' },
  'ready-to-send': { hint: 'Everything is ready to go to {partner}', tag: 'Ready to send' },
};
