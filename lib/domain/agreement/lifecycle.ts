// The one life cycle of an agreement. This table draws the buttons, guards the commands, names what is missing and fills
// the audit; docs/lifecycle.md is generated from it. What people read from dates (In force, Review due, Expired) is
// computed in status-tag.ts and never stored.

export const statuses = ['draft', 'with-partner', 'changes-asked', 'ready-to-sign', 'part-signed', 'signed', 'ended'] as const;
export type Status = (typeof statuses)[number];
export type EndReason = 'ended-early' | 'superseded' | 'withdrawn' | 'declined';
export type LifecycleSide = 'sharing' | 'receiving';

export const moves = [
  'send',
  'take-back',
  'ask-for-changes',
  'agree',
  'issue-for-signature',
  'reopen',
  'sign',
  'sign-last',
  'withdraw-signature',
  'decline',
  'withdraw',
  'end-early',
  'end-sooner',
  'supersede',
] as const;
export type Move = (typeof moves)[number];

/** What must hold before a move; each has a sentence in content/wording/checks.ts that says what is missing. */
export const checks = [
  'answers-complete',
  'suggestions-confirmed',
  'something-changed',
  'ig-review-ready',
  'dpia-settled',
  'internally-approved',
  'caldicott-met',
  'own-words-read',
  'legal-status-allows',
  'children-settled',
  'answers-fit',
  'both-sides-fit',
  'partner-known',
  'sharing-profile-finished',
  'partner-profile-finished',
  'partner-agreed',
  'partner-signatory-named',
  'sharing-signatory-named',
  'partner-confirmed',
  'enough-confirmed',
  'assurance-accepted',
  'plans-ahead',
  'help-ahead',
  'confidentiality-bound',
  'own-task-or-interests',
  'explicit-consent-possible',
  'legal-basis-as-read',
  'method-possible',
  'caldicott-named',
  'stays-in-settled',
  'start-date-right',
  'comments-settled',
  'no-reply-yet',
  'reply-given',
  'own-signature-missing',
  'own-signature-last-missing',
  'own-signature-given',
  'newer-version-signed',
  'end-still-to-come',
] as const;
export type Check = (typeof checks)[number];

export interface Transition {
  readonly to: Status;
  readonly by: readonly LifecycleSide[];
  readonly needs: readonly Check[];
  readonly endReason?: EndReason;
}

const toSend: readonly Check[] = [
  'partner-known',
  'sharing-profile-finished',
  'answers-complete',
  'suggestions-confirmed',
  'children-settled',
  'answers-fit',
  'legal-status-allows',
  'ig-review-ready',
  'dpia-settled',
  'internally-approved',
  'caldicott-met',
  'own-words-read',
];
/** Nobody is sent an amendment that changes nothing. What was sent has been asked. */
const sending: Transition = { to: 'with-partner', by: ['sharing'], needs: [...toSend, 'something-changed'] };
const toFreeze: readonly Check[] = [
  ...toSend,
  'partner-profile-finished',
  'partner-agreed',
  'partner-signatory-named',
  'sharing-signatory-named',
  'enough-confirmed',
  'partner-confirmed',
  'both-sides-fit',
  'stays-in-settled',
  'assurance-accepted',
  'plans-ahead',
  'help-ahead',
  'confidentiality-bound',
  'own-task-or-interests',
  'explicit-consent-possible',
  'legal-basis-as-read',
  'method-possible',
  'caldicott-named',
  'start-date-right',
  'comments-settled',
];
const both: readonly LifecycleSide[] = ['sharing', 'receiving'];
const declined: Transition = { to: 'ended', by: both, needs: [], endReason: 'declined' };
const withdrawn: Transition = { to: 'ended', by: ['sharing'], needs: [], endReason: 'withdrawn' };
/** The text gives either side this way out (its section on ending); what was signed stays on record. */
const endedEarly: Transition = { to: 'ended', by: both, needs: [], endReason: 'ended-early' };
const sign: Transition = { to: 'part-signed', by: both, needs: ['own-signature-missing'] };
/** Only the last missing side gets this move, so nothing reaches `signed` without every side's own signature. */
const signLast: Transition = { to: 'signed', by: both, needs: ['own-signature-last-missing'] };

export const lifecycle: Record<Status, Partial<Record<Move, Transition>>> = {
  draft: {
    send: sending,
    withdraw: withdrawn,
  },
  'with-partner': {
    /** Until the partner replies, a second or third time too: between them, this and `reopen` leave no moment in which the text cannot be changed. */
    'take-back': { to: 'draft', by: ['sharing'], needs: ['no-reply-yet'] },
    /** After a reply the text can still change, openly: the reply is void and the partner is asked again. */
    reopen: { to: 'draft', by: ['sharing'], needs: ['reply-given'] },
    'ask-for-changes': { to: 'changes-asked', by: ['receiving'], needs: [] },
    agree: { to: 'with-partner', by: ['receiving'], needs: ['partner-profile-finished', 'enough-confirmed', 'partner-confirmed'] },
    'issue-for-signature': { to: 'ready-to-sign', by: ['sharing'], needs: toFreeze },
    decline: { ...declined, by: ['receiving'] },
    withdraw: withdrawn,
  },
  'changes-asked': {
    send: sending,
    withdraw: withdrawn,
  },
  'ready-to-sign': {
    sign,
    reopen: { to: 'draft', by: ['sharing'], needs: [] },
    decline: declined,
    withdraw: withdrawn,
  },
  'part-signed': {
    'sign-last': signLast,
    'withdraw-signature': { to: 'ready-to-sign', by: both, needs: ['own-signature-given'] },
    reopen: { to: 'draft', by: ['sharing'], needs: [] },
    decline: declined,
    withdraw: withdrawn,
  },
  signed: {
    'end-early': endedEarly,
    /** By the last signature on the version that replaces it, in the same transaction: whoever gives that one moves both. */
    supersede: { to: 'ended', by: both, needs: ['newer-version-signed'], endReason: 'superseded' },
  },
  ended: {
    /** An end whose day is still to come is brought forward, and nothing else: it stays ended, only sooner. */
    'end-sooner': { ...endedEarly, needs: ['end-still-to-come'] },
  },
};
