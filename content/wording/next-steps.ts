// What somebody can do next with an agreement, and who has it now: the words of the button, of the list “What needs you” and of the line
// that says whom it waits for.
import type { Check } from '@/lib/domain/agreement/lifecycle';
import type { NextStep, NextStepId } from '@/lib/domain/agreement/next-step';
import type { HeldTask } from '@/lib/domain/agreement/who-has-it';

export interface StepWords {
  /** The button of the agreement’s own page. */
  readonly button: string;
  /** The link in a list: it names the partner. */
  readonly link: string;
  /** Why it is asked. */
  readonly reason: string;
  /** {reference} and {checklist} are filled in, in the texts also {other}, {partner}, {sharingOrg} and {igLead}. */
  readonly href: string;
}

const draft = (path: string) => `/agreements/{reference}/draft${path}`;

export const stepWords: Readonly<Record<NextStepId, StepWords>> = {
  'finish-profile': {
    button: 'Add your organisation’s details',
    link: 'Add your organisation’s details for the agreement with {other}',
    reason: 'Nobody can agree before they are there',
    href: '/organisation',
  },
  'change-route': {
    button: 'Change the answer that leads elsewhere',
    link: 'Look again at the draft for {other}',
    reason: 'An answer needs another route than this agreement',
    href: draft(''),
  },
  'carry-on-drafting': {
    button: 'Carry on drafting',
    link: 'Carry on drafting the agreement with {other}',
    reason: 'Some questions have no answer yet',
    href: draft(''),
  },
  'answer-changes': { button: 'Change the draft', link: 'Change the draft for {other}', reason: '{other} asks for changes', href: draft('') },
  'change-for-ig-lead': { button: 'Change the draft', link: 'Change the draft for {other}', reason: '{igLead} sent it back to you', href: draft('') },
  'check-answers': { button: 'Check your answers', link: 'Check your answers about {other}', reason: 'Every question is answered', href: draft('/check') },
  'check-legal-side': {
    button: 'Check the legal side',
    link: 'Check the legal side of sharing with {other}',
    reason: 'The draft is ready for you to read',
    href: draft('/ig-review'),
  },
  'check-legal-side-again': {
    button: 'Check what has changed',
    link: 'Check what has changed with {other}',
    reason: 'The agreement has changed since you read it',
    href: draft('/ig-review'),
  },
  'record-approval': {
    button: 'Write down who agreed',
    link: 'Write down who agreed to sharing with {other}',
    reason: 'Your organisation asks for approval before it is sent',
    href: draft('/approvals'),
  },
  'approval-refused': {
    button: 'See who did not agree',
    link: 'See who did not agree to sharing with {other}',
    reason: 'It cannot be sent as it is. Change the draft, then ask them again',
    href: draft('/approvals'),
  },
  send: { button: 'Send to {other}', link: 'Send the agreement to {other}', reason: 'Everything is ready to go', href: draft('/send') },
  'check-checklist': {
    button: 'Check the checklist',
    link: 'Check the checklist of {other}',
    reason: 'Nothing can be signed before you decide',
    href: '/checklists/{checklist}/review',
  },
  'make-final-version': {
    button: 'Make the final version',
    link: 'Make the final version with {other}',
    reason: '{other} agrees and every check is met',
    href: '/agreements/{reference}/final-version',
  },
  'put-right': {
    button: 'See what does not fit',
    link: 'Put right what does not fit with {other}',
    reason: 'Answers of the two sides do not fit together',
    href: '/agreements/{reference}/final-version',
  },
  'name-signatory': {
    button: 'Name who signs for you',
    link: 'Name who signs the agreement with {other} for you',
    reason: 'No final version can be made before. Select who signs agreements, in the details of your organisation',
    href: '/organisation/people',
  },
  'see-what-is-open': {
    button: 'See what is still open',
    link: 'See what is still open with {other}',
    reason: '{other} agrees, and some checks are not met yet',
    href: '/agreements/{reference}/final-version',
  },
  'fill-in-checklist': {
    button: 'Fill in the checklist',
    link: 'Fill in the checklist for {other}',
    reason: '{other} asks how you keep details safe',
    href: '/checklists/{checklist}',
  },
  'put-right-answers': {
    button: 'Put right what was not accepted',
    link: 'Put right your checklist for {other}, then send it again',
    reason: '{other} has not accepted it yet. What to change is on the page',
    href: '/checklists/{checklist}',
  },
  'answer-checklist-question': {
    button: 'Answer what is asked about your checklist',
    link: 'Answer what {other} asks about your checklist',
    reason: '{other} asks about your answers, and goes on once you send your checklist again',
    href: '/checklists/{checklist}',
  },
  'read-agreement': {
    button: 'Read the agreement',
    link: 'Read the agreement with {other}',
    reason: 'Say whether it is what you need to start helping',
    href: '/agreements/{reference}/review',
  },
  'say-where': {
    button: 'Say where the details will be',
    link: 'Say where the details will be, for {other}',
    reason: 'You answered that you are not sure. Change the answer, then agree again',
    href: '/agreements/{reference}/review/only-you',
  },
  'choose-reason': {
    button: 'Choose your reason for health details',
    link: 'Choose your reason for health details, for {other}',
    reason: 'A law gives you the right and nobody is asked, so explicit consent cannot be your reason',
    href: '/agreements/{reference}/review/our-reason',
  },
  'put-right-checklist': {
    button: 'Answer about your mailbox again',
    link: 'Answer about your mailbox again, for {other}',
    reason: 'Details cannot be sent to it in the way that the agreement names',
    href: '/checklists/{checklist}/email',
  },
  'put-right-profile': {
    button: 'Complete the people of your organisation',
    link: 'Complete the people of your organisation, for {other}',
    reason: 'Somebody whom the agreement names is missing or cannot be reached',
    href: '/organisation/people',
  },
  'put-right-numbers': {
    button: 'Put right the numbers of your organisation',
    link: 'Put right the numbers of your organisation, for {other}',
    reason: 'The agreement would print a number that cannot be right',
    href: '/organisation/numbers',
  },
  'decide-on-new-version': {
    button: 'Read what is different, and reply',
    link: 'Read what is different with {other}, and reply',
    reason: 'You have said if this version is what you need',
    href: '/agreements/{reference}/review',
  },
  decide: {
    button: 'Say whether you agree',
    link: 'Say whether you agree with {other}',
    reason: 'You have confirmed what only you know',
    href: '/agreements/{reference}/review/decide',
  },
  sign: {
    button: 'Read and sign',
    link: 'Read and sign the agreement with {other}',
    reason: 'You are named as the person who signs',
    href: '/agreements/{reference}/sign',
  },
};

const whyAgain: Readonly<Partial<Record<Check, string>>> = {
  'legal-basis-as-read': 'The legal basis has changed since you read it',
  'dpia-settled': 'A data protection impact assessment (DPIA) is needed now',
  'caldicott-met': 'An answer has changed, and a Caldicott Principle is open now',
  'own-words-read': 'Words that somebody typed are not confirmed yet',
  'legal-status-allows': 'The legal basis needs a reason or advice in writing',
};

/** Why it is asked: what has changed where that is known, otherwise what the step always says. */
export const reasonOfStep = ({ id, why }: Pick<NextStep, 'id' | 'why'>): string => (why && whyAgain[why]) ?? stepWords[id].reason;

/** After “You”, for the reader’s own part. */
export const yourWords: Readonly<Partial<Record<HeldTask, string>>> = {
  drafting: 'are writing the draft',
  changing: 'are making the changes that {partner} asked for',
  'legal-side': 'are checking the legal side',
  approving: 'have checked it, and it waits for approval in your organisation',
  sending: 'have checked it and can send it to {partner}',
  'checklist-decision': 'are deciding on the checklist of {partner}',
  'legal-side-again': 'are checking what the answers of {partner} changed',
  'final-version': 'can make the final version',
  'putting-right': 'have something to put right that does not fit',
  signature: 'have not signed yet',
};

/** After the name: “Maya Collins is writing the draft”. */
export const heldWords: Readonly<Record<HeldTask, string>> = {
  drafting: 'is writing the draft',
  changing: 'is making the changes that {partner} asked for',
  'legal-side': 'is checking the legal side',
  approving: 'has checked it, and it waits for approval in the organisation',
  sending: 'has checked it and can send it to {partner}',
  checklist: 'is filling in the checklist',
  'checklist-to-start': 'has not started the checklist yet',
  'checklist-question': 'has to answer what is asked about its checklist',
  'checklist-not-accepted': 'is putting right what was not accepted in its checklist',
  reply: 'is reading the agreement and has not replied yet',
  'saying-where': 'is not sure yet where it will keep the details',
  'checklist-decision': 'is deciding on the checklist of {partner}',
  'legal-side-again': 'is checking what the answers of {partner} changed',
  'final-version': 'can make the final version',
  'putting-right': 'has something to put right that does not fit',
  signature: 'has not signed yet',
};

/** The same for readers of the partner, which is then “you”. */
export const heldWordsToPartner: typeof heldWords = {
  ...heldWords,
  changing: 'is making the changes that you asked for',
  // The partner learns nothing of an approval inside the other organisation.
  approving: 'is checking the legal side',
  sending: 'has checked it and can send it to you',
  'checklist-decision': 'is deciding on your checklist',
  'legal-side-again': 'is checking what your answers changed',
};

/** In place of its name, for its own people. */
export const ownOrganisation = 'Your organisation';

/** Of an agreement that is signed. */
export const waitsWords = 'Nothing is sent before this is done: {first}. Keeping somebody from serious harm does not wait.';
/** Of one that replaces another: under that one the sharing goes on. */
export const waitsUnderIt = 'Nothing is sent under it before this is done: {first}. Keeping somebody from serious harm does not wait.';

/** What follows once whoever has it is done. */
export const afterWords = {
  draft: 'Then {igLead} checks the legal side and it goes to {partner}.',
  'draft-checked': 'Then it goes to {partner} again.',
  'with-ig-lead': 'Then it goes to {partner}, to read and to fill in the checklist.',
  'with-partner': 'When {partner} agrees and its checklist is accepted, the final version is made and both sides sign.',
  'checklist-open': 'When the checklist of {partner} is accepted, the final version is made and both sides sign.',
  agreed: 'Then both sides sign the final version.',
  'changes-asked': 'Then it goes to {partner} again.',
  'ready-to-sign': 'When both sides have signed the same version, the agreement is complete. Either side can sign first.',
  'part-signed': 'With the last signature the agreement is complete.',
} as const;
