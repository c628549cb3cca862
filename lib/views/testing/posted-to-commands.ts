// What the walk posts to every command. A new command has its line here before it compiles, or says why it needs none.
import { colleague } from '@/db/testing/colleagues-on-file';
import { testNow } from '@/db/testing/test-store';
import type { CommandName } from '@/lib/commands/registry';
import { aFile, anAsk, type Line, mail, of, reference, walked } from './walked-lines';

const form = of({ fields: {} });
const checklistForm = () => ({ checklist: walked.checklist, revision: 1, fields: {} });
export const posted: Readonly<Record<CommandName, Line>> = {
  'add-evidence': () => ({ checklist: walked.checklist, screen: 'training', fields: { link: 'www.example.org' } }),
  'remove-evidence': () => ({ checklist: walked.checklist, screen: 'training', piece: aFile.id }),
  'accept-invitation': 'names no agreement', // its token does, and proves it
  'amend-agreement': form,
  'ask-for-agreement': 'names no agreement',
  'take-back-ask': () => ({ reference: anAsk }),
  'decline-ask': () => ({ reference: anAsk, fields: {} }),
  'answer-checklist': () => ({ ...checklistForm(), screen: 'dspt' }),
  'answer-question': of({ screen: 'purpose', revision: 1, fields: {} }),
  'write-about-point': () => ({ checklist: walked.checklist, screen: 'training', fields: { message: 'What do you mean by staff?' } }),
  'note-told-answer': () => ({ checklist: walked.checklist, screen: 'privacy', revision: 0, fields: {} }),
  'ask-to-confirm-told': () => ({ checklist: walked.checklist }),
  'confirm-told-answers': () => ({ checklist: walked.checklist, confirm: [] }),
  'answer-toolkit-question': 'names no agreement', // of the own organisation alone
  'bring-answers-forward': 'names no agreement',
  'add-dspt-edition': 'names no agreement',
  'put-dspt-edition-in-force': 'names no agreement',
  'change-contact': of({ screen: 'safeguarding', revision: 0, fields: {} }),
  'change-email': 'names no agreement',
  'log-in-with-password': 'names no agreement',
  'set-password': 'names no agreement',
  'remove-password': 'names no agreement',
  'request-password-reset': 'names no agreement',
  'reset-password': 'names no agreement',
  'begin-authenticator': 'names no agreement',
  'confirm-authenticator': 'names no agreement',
  'make-recovery-codes': 'names no agreement',
  'keep-recovery-codes': 'names no agreement',
  'remove-authenticator': 'names no agreement',
  'remove-member-authenticator': () => ({ person: colleague }),
  'require-second-step': 'names no agreement', // of the own organisation alone
  'pass-second-step': 'names no agreement',
  'change-invitation': form,
  'change-own-details': 'names no agreement',
  'choose-emails': 'names no agreement',
  'mark-notifications-read': 'names no agreement',
  'mark-read': of({ page: 'comments', until: testNow.toISOString() }),
  'change-own-reason': form,
  'change-profile': 'names no agreement', // nor an organisation: it is the one that is acted for
  'comment-on-section': form,
  'change-roles': () => ({ person: colleague, was: '' }),
  'confirm-email': 'names no agreement',
  'confirm-it-is-you': of(),
  'confirm-mailbox': of({ notice: 'a-notice' }),
  'confirm-suggestions': of({ shown: 'a'.repeat(64) }),
  'copy-agreement': () => ({ fields: { source: reference } }),
  'say-duty-is-done': of({ screen: 'childrens-notice', fields: {} }),
  'say-help-is-done': () => ({ checklist: walked.checklist, screen: 'transparency', fields: { outcome: 'done' } }),
  'say-plan-is-done': () => ({ checklist: walked.checklist, screen: 'training', fields: { outcome: 'done' } }),
  'check-checklist-again': () => ({ checklist: walked.checklist, fields: { shown: 'a'.repeat(64) } }),
  'decide-checklist': checklistForm,
  'decide-on-agreement': of({ revision: 1, fields: {} }),
  'decline-to-sign': form,
  'end-agreement': form,
  'end-deputy': () => ({ deputyship: 'a-deputyship' }),
  'end-other-sessions': 'names no agreement',
  'end-session': 'names no agreement', // one’s own, by its number
  'hand-over-work': () => ({ person: 'northfield-drafter' }),
  'invite-colleague': 'names no agreement',
  'invite-colleague-again': () => ({ invitation: 'of-a-colleague' }),
  'issue-for-signature': of({ revision: 1 }),
  'join-organisation': 'names no agreement', // its token does, and proves it
  'log-in-as-demo': 'names no agreement',
  'log-in-with-code': 'names no agreement',
  'log-in-with-link': 'names no agreement',
  'log-out': 'names no agreement',
  'make-first-organisation': 'names no agreement',
  'remove-lost-authenticator': 'names no agreement',
  'make-signed-copy-again': of({ version: 1 }),
  'merge-organisations': 'names no agreement', // for the admin of the service alone
  'name-deputy': () => ({ screen: colleague, fields: {} }),
  'open-section': of({ section: 'details' }),
  'pass-signature-on': form,
  'record-ig-review': form,
  'remove-person': () => ({ person: colleague }),
  'renew-agreement': form,
  'renew-invitation': 'names no agreement', // its token does, and proves it
  reopen: of(),
  'reply-to-comment': form,
  'request-log-in': 'names no agreement',
  'reuse-checklist-answers': () => ({ checklist: walked.checklist, passport: 1 }),
  'review-checklist': checklistForm,
  'revoke-colleague-invitation': () => ({ invitation: 'of-a-colleague' }),
  'send-agreement': form,
  'send-checklist': () => ({ checklist: walked.checklist, fields: {} }),
  'send-confirmation-code': of(),
  'send-invitation-again': of(),
  'send-joining-code': 'names no agreement', // its token does, and proves it
  'send-mail-again': () => ({ mail }),
  'accept-suggestion': of({ thread: 'none', revision: 0 }),
  'settle-comment': of({ thread: 'none', how: 'dealt-with' }),
  'sign-agreement': of({ version: 1, fingerprint: 'a'.repeat(64), shown: testNow.toISOString(), name: 'Ann Lee', role: 'Nurse' }),
  'start-draft': 'names no agreement',
  'stop-email-change': 'names no agreement', // its token does, and proves it
  'stop-emails': 'names no agreement', // nor does its token: a person and a kind of mail
  'switch-organisation': 'names no agreement', // an organisation, of one’s own alone
  'take-back': of(),
  'take-back-hand-over': of(),
  'withdraw-agreement': form,
  'record-approval': form,
  'withdraw-signature': of(),
};
