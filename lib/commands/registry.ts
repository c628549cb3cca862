import 'server-only';
// Every command there is. Tests, the door and the docs walk this list; a command that is not in it cannot be run.
import type { AnyCommand, AnySeries } from '@/lib/server/command';
import { addEvidence } from './add-evidence';
import { endDeputy } from './end-deputy';
import { handOverWork } from './hand-over-work';
import { markNotificationsRead } from './mark-notifications-read';
import { markRead } from './mark-read';
import { mergeOrganisations } from './merge-organisations';
import { nameDeputy } from './name-deputy';
import { sayDutyIsDone } from './say-duty-is-done';
import { sayHelpIsDone } from './say-help-is-done';
import { sayPlanIsDone } from './say-plan-is-done';
import { removeEvidence } from './remove-evidence';
import { acceptSuggestion } from './accept-suggestion';
import { askForAgreement } from './ask-for-agreement';
import { declineAsk } from './decline-ask';
import { takeBackAsk } from './take-back-ask';
import { acceptInvitation } from './accept-invitation';
import { amendAgreement } from './amend-agreement';
import { askToConfirmTold } from './ask-to-confirm-told';
import { confirmToldAnswers } from './confirm-told-answers';
import { noteToldAnswer } from './note-told-answer';
import { writeAboutPoint } from './write-about-point';
import { answerChecklist } from './answer-checklist';
import { answerQuestion } from './answer-question';
import { addDsptEdition } from './add-dspt-edition';
import { putDsptEditionInForce } from './put-dspt-edition-in-force';
import { answerToolkitQuestion } from './answer-toolkit-question';
import { bringAnswersForward } from './bring-answers-forward';
import { changeContact } from './change-contact';
import { changeEmail } from './change-email';
import { changeInvitation } from './change-invitation';
import { chooseEmails } from './choose-emails';
import { changeOwnDetails } from './change-own-details';
import { changeProfile } from './change-profile';
import { changeOwnReason } from './change-own-reason';
import { changeRoles } from './change-roles';
import { commentOnSection } from './comment-on-section';
import { confirmEmail } from './confirm-email';
import { confirmMailbox } from './confirm-mailbox';
import { confirmItIsYou } from './confirm-it-is-you';
import { confirmSuggestions } from './confirm-suggestions';
import { copyAgreement } from './copy-agreement';
import { checkChecklistAgain } from './check-checklist-again';
import { decideChecklist } from './decide-checklist';
import { decideOnAgreement } from './decide-on-agreement';
import { declineToSign } from './decline-to-sign';
import { endAgreement } from './end-agreement';
import { endOtherSessions } from './end-other-sessions';
import { endSession } from './end-session';
import { inviteColleague } from './invite-colleague';
import { inviteColleagueAgain } from './invite-colleague-again';
import { issueForSignature } from './issue-for-signature';
import { joinOrganisation } from './join-organisation';
import { logInAsDemo } from './log-in-as-demo';
import { logInWithCode } from './log-in-with-code';
import { logInWithLink } from './log-in-with-link';
import { logInWithPassword } from './log-in-with-password';
import { logOut } from './log-out';
import { makeFirstOrganisation } from './make-first-organisation';
import { makeSignedCopyAgain } from './make-signed-copy-again';
import { openSection } from './open-section';
import { passSignatureOn } from './pass-signature-on';
import { removePerson } from './remove-person';
import { renewAgreement } from './renew-agreement';
import { renewInvitation } from './renew-invitation';
import { reopen } from './reopen';
import { recordApproval } from './record-approval';
import { recordIgReview } from './record-ig-review';
import { replyToComment } from './reply-to-comment';
import { requestLogIn } from './request-log-in';
import { reuseChecklistAnswers } from './reuse-checklist-answers';
import { reviewChecklist } from './review-checklist';
import { revokeColleagueInvitation } from './revoke-colleague-invitation';
import { sendAgreement } from './send-agreement';
import { sendAnswersTogether } from './send-answers-together';
import { sendChecklist } from './send-checklist';
import { sendConfirmationCode } from './send-confirmation-code';
import { sendInvitationAgain } from './send-invitation-again';
import { sendJoiningCode } from './send-joining-code';
import { sendMailAgain } from './send-mail-again';
import { settleComment } from './settle-comment';
import { removePassword } from './remove-password';
import { requestPasswordReset } from './request-password-reset';
import { resetPassword } from './reset-password';
import { setPassword } from './set-password';
import { beginAuthenticator } from './begin-authenticator';
import { confirmAuthenticator } from './confirm-authenticator';
import { makeRecoveryCodes } from './make-recovery-codes';
import { keepRecoveryCodes } from './keep-recovery-codes';
import { removeAuthenticator } from './remove-authenticator';
import { removeLostAuthenticator } from './remove-lost-authenticator';
import { removeMemberAuthenticator } from './remove-member-authenticator';
import { requireSecondStep } from './require-second-step';
import { passSecondStep } from './pass-second-step';
import { signAgreement } from './sign-agreement';
import { signTogether } from './sign-together';
import { startDraft } from './start-draft';
import { stopEmailChange } from './stop-email-change';
import { stopEmails } from './stop-emails';
import { switchOrganisation } from './switch-organisation';
import { takeBack } from './take-back';
import { takeBackHandOver } from './take-back-hand-over';
import { withdrawAgreement } from './withdraw-agreement';
import { withdrawSignature } from './withdraw-signature';

export const commands = {
  'log-in-as-demo': logInAsDemo,
  'request-log-in': requestLogIn,
  'log-in-with-link': logInWithLink,
  'log-in-with-code': logInWithCode,
  'log-out': logOut,
  'switch-organisation': switchOrganisation,
  'ask-for-agreement': askForAgreement,
  'take-back-ask': takeBackAsk,
  'decline-ask': declineAsk,
  'start-draft': startDraft,
  'copy-agreement': copyAgreement,
  'amend-agreement': amendAgreement,
  'renew-agreement': renewAgreement,
  'open-section': openSection,
  'answer-question': answerQuestion,
  'confirm-suggestions': confirmSuggestions,
  'take-back-hand-over': takeBackHandOver,
  'record-ig-review': recordIgReview,
  'record-approval': recordApproval,
  'send-agreement': sendAgreement,
  'take-back': takeBack,
  'change-own-reason': changeOwnReason,
  'comment-on-section': commentOnSection,
  'reply-to-comment': replyToComment,
  'settle-comment': settleComment,
  'accept-suggestion': acceptSuggestion,
  'decide-on-agreement': decideOnAgreement,
  'withdraw-agreement': withdrawAgreement,
  'change-profile': changeProfile,
  'answer-toolkit-question': answerToolkitQuestion,
  'bring-answers-forward': bringAnswersForward,
  'add-dspt-edition': addDsptEdition,
  'merge-organisations': mergeOrganisations,
  'put-dspt-edition-in-force': putDsptEditionInForce,
  'answer-checklist': answerChecklist,
  'write-about-point': writeAboutPoint,
  'note-told-answer': noteToldAnswer,
  'ask-to-confirm-told': askToConfirmTold,
  'confirm-told-answers': confirmToldAnswers,
  'reuse-checklist-answers': reuseChecklistAnswers,
  'add-evidence': addEvidence,
  'remove-evidence': removeEvidence,
  'send-checklist': sendChecklist,
  'review-checklist': reviewChecklist,
  'check-checklist-again': checkChecklistAgain,
  'say-help-is-done': sayHelpIsDone,
  'say-plan-is-done': sayPlanIsDone,
  'decide-checklist': decideChecklist,
  'issue-for-signature': issueForSignature,
  reopen: reopen,
  'send-confirmation-code': sendConfirmationCode,
  'confirm-it-is-you': confirmItIsYou,
  'sign-agreement': signAgreement,
  'withdraw-signature': withdrawSignature,
  'make-signed-copy-again': makeSignedCopyAgain,
  'pass-signature-on': passSignatureOn,
  'decline-to-sign': declineToSign,
  'end-agreement': endAgreement,
  'say-duty-is-done': sayDutyIsDone,
  'change-contact': changeContact,
  'confirm-mailbox': confirmMailbox,
  'accept-invitation': acceptInvitation,
  'renew-invitation': renewInvitation,
  'send-invitation-again': sendInvitationAgain,
  'change-invitation': changeInvitation,
  'send-mail-again': sendMailAgain,
  'end-deputy': endDeputy,
  'mark-notifications-read': markNotificationsRead,
  'mark-read': markRead,
  'name-deputy': nameDeputy,
  'hand-over-work': handOverWork,
  'stop-email-change': stopEmailChange,
  'stop-emails': stopEmails,
  'end-other-sessions': endOtherSessions,
  'end-session': endSession,
  'confirm-email': confirmEmail,
  'change-own-details': changeOwnDetails,
  'choose-emails': chooseEmails,
  'change-email': changeEmail,
  'log-in-with-password': logInWithPassword,
  'set-password': setPassword,
  'remove-password': removePassword,
  'request-password-reset': requestPasswordReset,
  'reset-password': resetPassword,
  'begin-authenticator': beginAuthenticator,
  'confirm-authenticator': confirmAuthenticator,
  'make-recovery-codes': makeRecoveryCodes,
  'keep-recovery-codes': keepRecoveryCodes,
  'remove-authenticator': removeAuthenticator,
  'remove-lost-authenticator': removeLostAuthenticator,
  'remove-member-authenticator': removeMemberAuthenticator,
  'require-second-step': requireSecondStep,
  'pass-second-step': passSecondStep,
  'send-joining-code': sendJoiningCode,
  'revoke-colleague-invitation': revokeColleagueInvitation,
  'remove-person': removePerson,
  'join-organisation': joinOrganisation,
  'invite-colleague-again': inviteColleagueAgain,
  'invite-colleague': inviteColleague,
  'change-roles': changeRoles,
  'make-first-organisation': makeFirstOrganisation,
} as const satisfies Readonly<Record<string, AnyCommand>>;

export type CommandName = keyof typeof commands;

/** The command of this name; a name of JavaScript's own, like “constructor”, is none. */
export const commandNamed = (name: string): { readonly name: CommandName; readonly command: AnyCommand } | undefined =>
  Object.hasOwn(commands, name) ? { name: name as CommandName, command: commands[name as CommandName] } : undefined;

/** Forms that make several changes, each by a command of its own. */
export const allSeries = { 'send-answers-together': sendAnswersTogether, 'sign-together': signTogether } as const satisfies Record<string, AnySeries>;
export type SeriesName = keyof typeof allSeries;

export const seriesNamed = (name: string): { readonly name: SeriesName; readonly series: AnySeries } | undefined =>
  Object.hasOwn(allSeries, name) ? { name: name as SeriesName, series: allSeries[name as SeriesName] } : undefined;
