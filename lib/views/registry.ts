import 'server-only';
// Every view there is, for the tests that walk them.
import type { AnyView } from '@/lib/server/view';
import { accountPage } from './account-page';
import { agreementHub } from './agreement-hub';
import { agreementList } from './agreement-list';
import { agreementListFile } from './agreement-list-file';
import { agreementNow } from './agreement-now';
import { amendPage } from './amend-page';
import { askPage } from './ask-page';
import { askedPage } from './asked-page';
import { canIShare } from './can-i-share';
import { capturedMail } from './captured-mail';
import { changeContactPage } from './change-contact-page';
import { changeEmailPage, emailCodePage } from './change-email-page';
import { changeInvitationPage } from './change-invitation-page';
import { checkPage } from './check-page';
import { checklistAgainPage } from './checklist-again-page';
import { checklistCheckPage } from './checklist-check-page';
import { checklistDecisionPage } from './checklist-decision-page';
import { checklistQuestionPage } from './checklist-question-page';
import { checklistList } from './checklist-list';
import { checklistReviewPage } from './checklist-review-page';
import { checklistAnswersPage } from './checklist-answers-page';
import { checklistSentPage } from './checklist-sent-page';
import { checklistStartPage } from './checklist-start-page';
import { commentsPage } from './comments-page';
import { comparePage } from './compare-page';
import { codeFirstPage } from './code-first-page';
import { confirmPage } from './confirm-page';
import { contactsPage } from './contacts-page';
import { copyPage } from './copy-page';
import { decidePage } from './decide-page';
import { declineAskPage } from './decline-ask-page';
import { declinePage } from './decline-page';
import { demoPeople } from './demo-people';
import { desk } from './desk';
import { deputyPage } from './deputy-page';
import { documentsPage } from './documents-page';
import { draftQuestion } from './draft-question';
import { draftTasksPage } from './draft-tasks';
import { dutyDonePage } from './duty-done-page';
import { endPage } from './end-page';
import { evidenceFile } from './evidence-file';
import { evidencePage } from './evidence-page';
import { exitFromDraft, exitPage } from './exit-page';
import { followsGuidancePage } from './follows-guidance-page';
import { finalVersionPage } from './final-version-page';
import { guidanceList } from './guidance-list';
import { guidancePage } from './guidance-page';
import { handOverPage } from './hand-over-page';
import { historyPage } from './history-page';
import { home } from './home';
import { igReviewPage } from './ig-review-page';
import { invitationStatus } from './invitation-status';
import { inviteColleaguePage } from './invite-colleague-page';
import { invitePage } from './invite-page';
import { dsptStatusPage } from './dspt-status-page';
import { enquiryPage } from './enquiry-page';
import { joinPage } from './join-page';
import { legalBasisPage } from './legal-basis-page';
import { linkPage } from './link-page';
import { linkSentPage } from './link-sent-page';
import { logInPage } from './log-in-page';
import { organisationsPage } from './organisations-page';
import { organisationPage } from './organisation-page';
import { emailChoicesPage } from './email-choices-page';
import { ownDetailsPage } from './own-details-page';
import { packCopy } from './pack-copy';
import { paperCopy } from './paper-copy';
import { paperPage } from './paper-page';
import { ownReasonPage } from './own-reason-page';
import { authenticatorPage, recoveryCodesPage, secondStepPage, setUpAuthenticatorPage } from './authenticator-pages';
import { ownPasswordPage, passwordLogInPage, resetLinkPage, resetPage } from './password-pages';
import { notificationsPage } from './notifications-page';
import { partnerList } from './partner-list';
import { partnerPage } from './partner-page';
import { peoplePage } from './people-page';
import { personPage } from './person-page';
import { previewPage } from './preview-page';
import { profileQuestionPage } from './profile-question-page';
import { promisesPage } from './promises-page';
import { readAgreement } from './read-agreement';
import { removePersonPage } from './remove-person-page';
import { renewPage } from './renew-page';
import { reviewQuestionPage } from './review-question';
import { sectionCommentPage } from './section-comment-page';
import { sendPage } from './send-page';
import { sentPage } from './sent-page';
import { sharePage } from './share-page';
import { sendAnswersPage } from './send-answers-page';
import { signTogetherNamePage } from './sign-together-name-page';
import { signTogetherPage } from './sign-together-page';
import { signNamePage } from './sign-name-page';
import { signedPage } from './signed-page';
import { signingPage } from './signing-page';
import { someoneElsePage } from './someone-else-page';
import { startPage } from './start-page';
import { stopEmailPage } from './stop-email-page';
import { stopEmailsPage } from './stop-emails-page';
import { togetherPage } from './together-page';
import { togetherQuestionPage } from './together-question-page';
import { planDatePage } from './plan-date-page';
import { pointThreadPage } from './point-thread-page';
import { switchPage } from './switch-page';
import { toldPage } from './told-page';
import { useAnswersPage } from './use-answers-page';
import { toolkitAnswersPage, toolkitFile } from './toolkit-answers-page';
import { toolkitEditionPage } from './toolkit-edition-page';
import { toolkitEditionsPage } from './toolkit-editions-page';
import { toolkitGroupPage } from './toolkit-group-page';
import { toolkitOverview } from './toolkit-overview';
import { toolkitQuestionPage } from './toolkit-question-page';
import { undeliveredMail } from './undelivered-mail';
import { versionCopy } from './version-copy';
import { versionPage } from './version-page';
import { versionsPage } from './versions-page';
import { withIgLead } from './with-ig-lead';
import { approvalsPage } from './approvals-page';
import { withdrawPage } from './withdraw-page';

export const views = {
  'account-page': accountPage,
  'agreement-hub': agreementHub,
  'agreement-list': agreementList,
  'agreement-list-file': agreementListFile,
  'agreement-now': agreementNow,
  'amend-page': amendPage,
  'ask-page': askPage,
  'asked-page': askedPage,
  'decline-ask-page': declineAskPage,
  'can-i-share': canIShare,
  'captured-mail': capturedMail,
  'change-contact-page': changeContactPage,
  'change-invitation-page': changeInvitationPage,
  'change-email-page': changeEmailPage,
  'check-page': checkPage,
  'checklist-again-page': checklistAgainPage,
  'checklist-check-page': checklistCheckPage,
  'checklist-decision-page': checklistDecisionPage,
  'checklist-question-page': checklistQuestionPage,
  'checklist-list': checklistList,
  'checklist-review-page': checklistReviewPage,
  'checklist-answers-page': checklistAnswersPage,
  'checklist-sent-page': checklistSentPage,
  'sign-together-name-page': signTogetherNamePage,
  'sign-together-page': signTogetherPage,
  'send-answers-page': sendAnswersPage,
  'use-answers-page': useAnswersPage,
  'checklist-start-page': checklistStartPage,
  'comments-page': commentsPage,
  'compare-page': comparePage,
  'code-first-page': codeFirstPage,
  'confirm-page': confirmPage,
  'contacts-page': contactsPage,
  'copy-page': copyPage,
  'decide-page': decidePage,
  'decline-page': declinePage,
  'demo-people': demoPeople,
  'organisations-page': organisationsPage,
  desk,
  'switch-page': switchPage,
  'deputy-page': deputyPage,
  'documents-page': documentsPage,
  'draft-question': draftQuestion,
  'draft-tasks': draftTasksPage,
  'dspt-status-page': dsptStatusPage,
  'email-code-page': emailCodePage,
  'duty-done-page': dutyDonePage,
  'end-page': endPage,
  'evidence-file': evidenceFile,
  'evidence-page': evidencePage,
  'exit-from-draft': exitFromDraft,
  'exit-page': exitPage,
  'final-version-page': finalVersionPage,
  'follows-guidance-page': followsGuidancePage,
  'guidance-list': guidanceList,
  'guidance-page': guidancePage,
  'hand-over-page': handOverPage,
  'history-page': historyPage,
  home,
  'ig-review-page': igReviewPage,
  'invitation-status': invitationStatus,
  'invite-page': invitePage,
  'enquiry-page': enquiryPage,
  'legal-basis-page': legalBasisPage,
  'link-page': linkPage,
  'link-sent-page': linkSentPage,
  'log-in-page': logInPage,
  'organisation-page': organisationPage,
  'pack-copy': packCopy,
  'paper-copy': paperCopy,
  'paper-page': paperPage,
  'email-choices-page': emailChoicesPage,
  'own-details-page': ownDetailsPage,
  'own-reason-page': ownReasonPage,
  'invite-colleague-page': inviteColleaguePage,
  'join-page': joinPage,
  'authenticator-page': authenticatorPage,
  'recovery-codes-page': recoveryCodesPage,
  'second-step-page': secondStepPage,
  'set-up-authenticator-page': setUpAuthenticatorPage,
  'own-password-page': ownPasswordPage,
  'password-log-in-page': passwordLogInPage,
  'reset-link-page': resetLinkPage,
  'reset-page': resetPage,
  'notifications-page': notificationsPage,
  'partner-list': partnerList,
  'partner-page': partnerPage,
  'people-page': peoplePage,
  'person-page': personPage,
  'remove-person-page': removePersonPage,
  'preview-page': previewPage,
  'promises-page': promisesPage,
  'profile-question-page': profileQuestionPage,
  'read-agreement': readAgreement,
  'renew-page': renewPage,
  'review-question': reviewQuestionPage,
  'section-comment-page': sectionCommentPage,
  'send-page': sendPage,
  'sent-page': sentPage,
  'share-page': sharePage,
  'sign-name-page': signNamePage,
  'signed-page': signedPage,
  'signing-page': signingPage,
  'someone-else-page': someoneElsePage,
  'start-page': startPage,
  'together-page': togetherPage,
  'together-question-page': togetherQuestionPage,
  'plan-date-page': planDatePage,
  'point-thread-page': pointThreadPage,
  'told-page': toldPage,
  'toolkit-answers-page': toolkitAnswersPage,
  'toolkit-edition-page': toolkitEditionPage,
  'toolkit-editions-page': toolkitEditionsPage,
  'toolkit-file': toolkitFile,
  'toolkit-group-page': toolkitGroupPage,
  'toolkit-overview': toolkitOverview,
  'toolkit-question-page': toolkitQuestionPage,
  'stop-email-page': stopEmailPage,
  'stop-emails-page': stopEmailsPage,
  'undelivered-mail': undeliveredMail,
  'version-copy': versionCopy,
  'version-page': versionPage,
  'versions-page': versionsPage,
  'with-ig-lead': withIgLead,
  'withdraw-page': withdrawPage,
  'approvals-page': approvalsPage,
} as const satisfies Readonly<Record<string, AnyView>>;
