import 'server-only';
// Every view there is, for the tests that walk them.
import type { AnyView } from '@/lib/server/view';
import { capturedMail } from './captured-mail';
import { checklistCheckPage } from './checklist-check-page';
import { checklistDecisionPage } from './checklist-decision-page';
import { checklistQuestionPage } from './checklist-question-page';
import { checklistReviewPage } from './checklist-review-page';
import { checklistSentPage } from './checklist-sent-page';
import { checklistStartPage } from './checklist-start-page';
import { demoPeople } from './demo-people';
import { linkPage } from './link-page';
import { linkSentPage } from './link-sent-page';
import { logInPage } from './log-in-page';

export const views = {
  'captured-mail': capturedMail,
  'checklist-check-page': checklistCheckPage,
  'checklist-decision-page': checklistDecisionPage,
  'checklist-question-page': checklistQuestionPage,
  'checklist-review-page': checklistReviewPage,
  'checklist-sent-page': checklistSentPage,
  'checklist-start-page': checklistStartPage,
  'demo-people': demoPeople,
  'link-page': linkPage,
  'link-sent-page': linkSentPage,
  'log-in-page': logInPage,
} as const satisfies Readonly<Record<string, AnyView>>;

export type ViewName = keyof typeof views;
