// What happened to an agreement, in words: one sentence without a full stop for each kind of event.
import type { RecheckDecision } from '@/lib/domain/assurance/recheck';
import type { WhatHappened } from '@/lib/domain/audit/events';

export interface HistoryWords {
  /** {version}, {on}, {before} and {organisation}, whose step it is, are filled in; `many` speaks of {n} of the same kind in a row. */
  readonly one: string;
  readonly many?: string;
  /** Where something was asked on the way. */
  readonly asking?: string;
  /** From the second time on, where the number of its own would be mistaken for that of something else. */
  readonly again?: string;
  /** The decision asks for something before anything is sent. */
  readonly first?: string;
  /** Where the day is known that it names. */
  readonly dated?: string;
  /** Where the name is known of whom it went to, {to}. */
  readonly named?: string;
  /** Where it is known which organisation it went to, {partner}: a draft that was taken back may go to another. */
  readonly sentTo?: string;
  /** Seen only by people of the organisation that did it: nothing the other side has been shown. */
  readonly own?: true;
  /** It follows from another step: said in place of the person whose step that was. */
  readonly follows?: string;
}

const own = (one: string, many?: string): HistoryWords => ({ one, own: true, ...(many && { many }) });

/** Kinds without words are no part of an agreement’s history. */
export const historyWords: Partial<Readonly<Record<WhatHappened, HistoryWords>>> = {
  'agreement-asked-for': { one: 'Asked for this agreement' },
  'party-merged': { one: 'One organisation became part of another on {on}', follows: 'By whoever runs the service' },
  'draft-started': own('Draft started'),
  'draft-copied': own('Draft copied from an earlier agreement'),
  'new-version-begun': own('New version begun, from version {version}'),
  'section-opened': own('Opened another section'),
  'answer-changed': own('Changed an answer', 'Changed {n} answers'),
  'suggestions-confirmed': own('Confirmed what we suggest'),
  'handed-over': { ...own('Handed over to the information governance lead'), named: 'Handed over to {to}, the information governance lead' },
  'hand-over-taken-back': own('Took the draft back'),
  'work-handed-over': { ...own('Handed the agreement over to somebody else'), named: 'Handed the agreement over to {to}' },
  'ig-review-recorded': own('Recorded the check of the legal side'),
  'approval-recorded': own('Wrote down who agreed before it is sent'),
  'agreement-sent': { one: 'Sent to the partner', sentTo: 'Sent to {partner}' },
  'invitation-sent-again': own('Sent the invitation again'),
  'invitation-renewed': { one: 'Asked for a new link of the invitation' },
  'invitation-changed': own('Sent the invitation to another address'),
  'invitation-accepted': { one: 'Accepted the invitation' },
  'agreement-taken-back': { one: 'Took the agreement back to change it' },
  'agreement-withdrawn': { one: 'Took the agreement back for good' },
  'review-answered': own('Answered a question of the review', 'Answered {n} questions of the review'),
  'agreement-agreed': { one: 'Agreed with the text and named who will sign' },
  'changes-asked': { one: 'Asked for changes' },
  'own-reason-changed': { one: 'Chose another reason in law for its own side' },
  'section-commented': { one: 'Commented on a section', many: 'Commented on {n} sections' },
  'comment-replied': { one: 'Replied to a comment', many: 'Replied to {n} comments' },
  'comment-settled': { one: 'Settled a comment', many: 'Settled {n} comments' },
  'suggestion-accepted': { one: 'Accepted words that were suggested', many: 'Accepted {n} suggestions' },
  'agreement-declined': { one: '{organisation} declined the agreement' },
  'checklist-told': own('Noted what was said on the telephone about the checklist', 'Noted {n} lines of the checklist on the telephone'),
  'told-answers-sent': own('Sent what was said on the telephone, to be confirmed'),
  'told-answers-confirmed': own('Confirmed what was said on the telephone'),
  'checklist-answered': own('Answered a question of the checklist', 'Answered {n} questions of the checklist'),
  'point-asked': { one: 'Asked about a point of the checklist', many: 'Asked about {n} points of the checklist' },
  'point-answered': { one: 'Replied about a point of the checklist', many: 'Replied about {n} points of the checklist' },
  'checklist-answers-reused': own('Used the answers from the last checklist'),
  'evidence-added': own('Added evidence to the checklist', 'Added {n} pieces of evidence to the checklist'),
  'evidence-removed': own('Removed evidence from the checklist', 'Removed {n} pieces of evidence from the checklist'),
  'checklist-sent': { one: 'Sent the checklist', again: 'Sent the checklist again' },
  'checklist-reviewed': { one: 'Looked at the checklist', asking: 'Looked at the checklist and asked about it' },
  'checklist-decided': { one: 'Decided on the checklist', first: 'Decided on the checklist: nothing is sent before what was asked is done' },
  'help-done': { one: 'Said that help with a point of the checklist is done', many: 'Said of help with {n} points of the checklist that it is done' },
  'help-moved': { one: 'Gave a new date for help with the checklist', dated: 'Gave a new date for help with the checklist: {day}' },
  'plan-done': {
    one: 'Said that what the checklist promised is done',
    many: 'Said of {n} promises of the checklist that they are done',
    first: 'Said that what comes before anything is sent is done',
  },
  'plan-moved': { one: 'Gave a new date for what the checklist promised', dated: 'Gave a new date for what the checklist promised: {day}' },
  'checklist-checked-again': { one: 'Checked the checklist again' },
  'version-issued': { one: 'Made the final version, version {version}' },
  'agreement-reopened': { one: 'Opened the agreement again to change it' },
  'agreement-signed': { one: 'Signed version {version}' },
  'signature-passed-on': { one: 'Named somebody else to sign version {version}', named: 'Named {to} to sign version {version}' },
  'agreement-superseded': { one: 'Replaced by version {version}, signed by both sides', follows: 'With the last signature on it' },
  'signature-withdrawn': { one: 'Withdrew a signature on version {version}' },
  'signed-copy-asked-again': { one: 'Asked for the signed PDF of version {version} again' },
  'duty-done': { one: 'Said that a promise was kept', dated: 'Said that a promise was kept on {day}' },
  'agreement-ended': { one: 'Ended the agreement, sharing stops on {on}' },
  'end-brought-forward': { one: 'Brought the end forward, sharing stops on {on} instead of {before}' },
  'contact-changed': { one: 'Contacts changed', many: 'Contacts changed, {n} lines' },
  'contacts-carried': { one: 'Contacts that were changed since the final version carried over', follows: 'With the last signature' },
  'mailbox-confirmed': { one: 'New mailbox confirmed by telephone' },
  'signing-declined': { one: '{organisation} did not want to sign' },
};

/** Of another look at an accepted checklist: what was decided. */
export const historyAgain: Readonly<Record<RecheckDecision | 'first', string>> = {
  stands: 'Checked the checklist again: the sharing goes on',
  condition: 'Checked the checklist again: the sharing goes on, on a condition',
  first: 'Checked the checklist again: nothing more is sent before a condition is met',
  'no-longer': 'Checked the checklist again: nothing more is shared for now',
};
