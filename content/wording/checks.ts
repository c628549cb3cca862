// What each check of the life cycle says when it is met and when it is not, and where somebody goes to meet it. {partner} and {sharingOrg},
// {Partner} and {SharingOrg} at the start of a sentence, are filled in where the words are read: lib/views/check-words.ts.
import type { Check, LifecycleSide } from '@/lib/domain/agreement/lifecycle';

export interface Where {
  /** Whose page it is: only people of that side are shown the link, the others read who it waits for. */
  readonly side: LifecycleSide;
  /** {reference} and {checklist} are filled in. */
  readonly href: string;
  /** The words of the link. */
  readonly text: string;
}

export interface CheckWords {
  /** What is missing. */
  readonly sentence: string;
  /** What holds once it is met. */
  readonly met: string;
  /** Absent where nothing can be done but wait. */
  readonly where?: Where;
  /** In place of both while it rests with the other side. */
  readonly resting?: { readonly sentence: string; readonly where: Where };
}

const draft = (path: string, text: string): Where => ({ side: 'sharing', href: `/agreements/{reference}/draft${path}`, text });
const agreement = (side: LifecycleSide, path: string, text: string): Where => ({ side, href: `/agreements/{reference}${path}`, text });

export const checkWords: Readonly<Record<Check, CheckWords>> = {
  'partner-known': {
    sentence: 'No partner is chosen yet',
    met: '{Partner} is chosen',
    where: draft('/partner', 'Choose a partner'),
  },
  'sharing-profile-finished': {
    sentence: 'The details of {sharingOrg} are not complete',
    met: 'The details of {sharingOrg} are complete',
    where: { side: 'sharing', href: '/organisation', text: 'Add what is missing' },
  },
  'partner-profile-finished': {
    sentence: '{Partner} has not completed the details of its organisation',
    met: 'The details of {partner} are complete',
    where: { side: 'receiving', href: '/organisation', text: 'Add what is missing' },
  },
  'answers-complete': {
    sentence: 'Some questions of the draft have no answer yet',
    met: 'Every question of the draft is answered',
    where: draft('', 'Answer the questions'),
  },
  'suggestions-confirmed': {
    sentence: 'Some of what we suggest is not confirmed as it reads now',
    met: 'Everything we suggest is confirmed as it reads now',
    where: draft('/check', 'Check your answers'),
  },
  'something-changed': {
    sentence: 'You have changed nothing yet',
    met: 'Something is different from the version that both sides signed',
    where: draft('', 'Change what needs to change'),
  },
  'ig-review-ready': {
    sentence: 'The information governance lead has not said that the agreement is ready, or it has changed since then',
    met: 'The information governance lead has checked the agreement as it stands now',
    where: draft('/ig-review', 'Check the legal side'),
  },
  'dpia-settled': {
    sentence: 'A data protection impact assessment (DPIA) must be done before sharing starts, and none is recorded for the answers as they are now',
    met: 'The risk check is settled for the answers as they are now',
    where: draft('/ig-review', 'Record the risk check'),
  },
  'internally-approved': {
    sentence: 'Somebody in {sharingOrg} must agree before this is sent, and has not agreed to it as it stands now',
    met: 'Everybody in {sharingOrg} who must agree has agreed to it as it stands now',
    where: draft('/approvals', 'See who must agree'),
  },
  'caldicott-met': {
    sentence: 'One of the eight Caldicott Principles is open for the answers as they are now',
    met: 'The eight Caldicott Principles are met, or met with a reason',
    where: draft('/ig-review', 'Look at the principles'),
  },
  'own-words-read': {
    sentence: 'The information governance lead has not confirmed the texts in own words as they read now',
    met: 'The information governance lead has read every text in own words as it reads now',
    where: draft('/ig-review', 'Read what is in own words'),
  },
  'legal-status-allows': {
    sentence: 'The legal basis needs a decision of the information governance lead before it can be used',
    met: 'The legal basis allows this sharing',
    where: draft('/ig-review', 'Check the legal side'),
  },
  'children-settled': {
    sentence: 'It is not settled that no children’s social care record is shared',
    met: 'No children’s social care record is shared',
    where: draft('/children', 'Answer the question about children'),
  },
  'answers-fit': {
    sentence: 'Some answers of the draft do not fit together',
    met: 'The answers of the draft fit together',
    where: draft('/check', 'See which answers'),
  },
  'both-sides-fit': {
    sentence: 'Answers of the two sides do not fit together, as listed above',
    met: 'What both sides answered fits together',
  },
  'partner-agreed': {
    sentence: '{Partner} has not agreed yet',
    met: '{Partner} agrees',
    where: agreement('receiving', '/review/decide', 'Say whether you agree'),
  },
  'partner-signatory-named': {
    sentence: '{Partner} has not named who will sign',
    met: '{Partner} has named who will sign',
    where: agreement('receiving', '/review/decide', 'Name who will sign'),
  },
  'sharing-signatory-named': {
    sentence: '{SharingOrg} has not named who will sign',
    met: '{SharingOrg} has named who will sign',
    where: { side: 'sharing', href: '/organisation/people', text: 'Name who signs, in the details of your organisation' },
  },
  'partner-confirmed': {
    sentence: '{Partner} has not confirmed everything that only it knows',
    met: '{Partner} has confirmed what only it knows',
    where: agreement('receiving', '/review/only-you', 'Confirm what only you know'),
  },
  'enough-confirmed': {
    sentence: '{Partner} has not said that these details are what it needs to start helping',
    met: '{Partner} says that these details are what it needs to start helping',
    where: agreement('receiving', '/review', 'Say whether this is what you need'),
  },
  'assurance-accepted': {
    sentence: 'The checklist of {partner} is not accepted yet',
    met: 'The checklist of {partner} is accepted',
    where: { side: 'sharing', href: '/checklists/{checklist}/review', text: 'Check the checklist' },
  },
  'plans-ahead': {
    sentence: 'The day of a plan of {partner} has passed. It says that this is done, or gives a new date: ask it on the page of its checklist',
    met: 'No plan of {partner} names a day that has passed',
    where: { side: 'sharing', href: '/checklists/{checklist}/review', text: 'Ask {partner} for a new date' },
  },
  'help-ahead': {
    sentence: 'The day of help that {sharingOrg} offered has passed. It says that the help is done, or reviews the point again',
    met: 'No offer of help names a day that has passed',
    where: { side: 'sharing', href: '/checklists/{checklist}', text: 'Say that the help is done' },
  },
  'confidentiality-bound': {
    sentence: 'It is not confirmed that the people of {partner} are bound by a duty of confidence, which health details need',
    met: 'Everyone who receives health details is bound by a duty of confidence',
    where: { side: 'receiving', href: '/checklists/{checklist}/contracts', text: 'Answer the question about contracts' },
  },
  'own-task-or-interests': {
    sentence: 'One side has not named the law or the reason it relies on',
    met: 'Each side names the law or the reason it relies on',
    where: agreement('receiving', '/review/only-you', 'Say your reason for using the details'),
  },
  'explicit-consent-possible': {
    sentence: 'A law gives the right to the details and nobody is asked, and a side still relies on explicit consent for health details',
    met: 'Nobody relies on the explicit consent of people who are not asked',
    where: agreement('receiving', '/review/our-reason', 'Choose another reason for health details'),
  },
  'legal-basis-as-read': {
    sentence: 'The legal basis has changed since the information governance lead read it',
    met: 'The legal basis is the one that the information governance lead read',
    where: draft('/ig-review', 'Read the legal basis again'),
  },
  'method-possible': {
    sentence: '{Partner} has no mailbox yet that fits the chosen way of sending',
    met: 'The details can be sent in the chosen way',
    where: draft('/send-how', 'Choose another way'),
  },
  'caldicott-named': {
    sentence: 'No Caldicott Guardian, or somebody in place of one, is named for publicly funded social care',
    met: 'A Caldicott Guardian, or somebody in place of one, is named wherever one is needed',
  },
  'stays-in-settled': {
    sentence: 'The details go outside the UK and the European Economic Area (EEA), and the information governance lead has not recorded why that is right',
    met: 'It is settled in which countries the details are kept',
    where: draft('/ig-review', 'Decide where the details may be kept'),
    resting: {
      sentence: '{Partner} has not said where the details will be. It changes its answer, then agrees again',
      where: agreement('receiving', '/review/only-you', 'Say where the details will be'),
    },
  },
  'start-date-right': {
    sentence: 'The start date or the review date has passed, is more than 1 year from now, or is before the version that this one replaces starts',
    met: 'The dates of the agreement can be kept',
    where: draft('/dates', 'Change the dates'),
  },
  'comments-settled': {
    sentence: 'A comment on a section is not settled yet',
    met: 'Every comment on a section is settled',
    where: agreement('sharing', '/comments', 'Look at the comments'),
  },
  'no-reply-yet': {
    sentence: '{Partner} has replied already',
    met: '{Partner} has not replied yet',
  },
  'reply-given': {
    sentence: '{Partner} has not replied yet',
    met: '{Partner} has replied',
  },
  'own-signature-missing': {
    sentence: 'Your side has signed already',
    met: 'Your side has not signed yet',
  },
  'own-signature-last-missing': {
    sentence: 'Your side has signed already',
    met: 'Your signature completes the agreement',
  },
  'newer-version-signed': {
    sentence: 'Both sides have not signed the newer version yet',
    met: 'Both sides have signed the newer version',
  },
  'end-still-to-come': {
    sentence: 'This agreement has ended already',
    met: 'The agreement still runs until its day',
  },
  'own-signature-given': {
    sentence: 'Your side has not signed',
    met: 'Your side has signed',
  },
};
