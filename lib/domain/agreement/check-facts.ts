// What the checks of the life cycle look at. Views and commands build it once from the file; the checks stay pure.
import type { AgreementResult } from '../legal-basis/result';
import type { Contradiction } from '../checks/contradictions/contradiction';
import type { OwnText } from '../checks/own-words';
import type { AgreementFile } from './agreement-file';
import type { ApprovalRole } from './approval';
import type { AgreementModel, Side } from './model';

export interface CheckFacts {
  readonly file: AgreementFile;
  /** ISO date. Left out where no date is looked at. */
  readonly today?: string;
  /** The side of the person who asks. */
  readonly side: Side;
  /** Absent until partner and service are known. */
  readonly model?: AgreementModel;
  readonly result?: AgreementResult;
  /** SHA-256 of what a reader of the legal basis was shown, for the result as it is now. */
  readonly resultHash?: string;
  /** Answers that do not fit together, worked out when somebody asks. None when left out. */
  readonly contradictions?: () => readonly Contradiction[];
  /** Draft questions that are asked and have no answer. */
  readonly missing: readonly string[];
  /** Cards of “We suggest” that nobody confirmed as they now read. */
  readonly unconfirmed: readonly string[];
  /** An answer that prints was given after the IG lead’s page was saved. Only a new version of a signed agreement asks. False when left out. */
  readonly changedSinceReview?: boolean;
  /** An amendment in which everything is as it was signed. False when left out. */
  readonly nothingChangedYet?: boolean;
  /** Caldicott Principles that the answers of today leave open and the IG lead’s page does not settle. None when left out. */
  readonly openPrinciples?: readonly string[];
  /** Texts in somebody’s own words that the IG lead has not confirmed as they now read, worked out when somebody asks. None when left out. */
  readonly unreadTexts?: () => readonly OwnText[];
  /** Whoever of the sharing side must agree and has not agreed to this text. All who must, when left out. */
  readonly openApprovals?: readonly ApprovalRole[];
  /** Review questions (R1, R1b) that are asked and have no answer. */
  readonly missingReview: readonly string[];
  /** The checklist is accepted, and nothing has overtaken it: not a year, not a lapsed DSPT result, not the law. False when left out. */
  readonly assuranceStands?: boolean;
  /** Sides whose promise in the checklist names a day that has passed. None when left out. */
  readonly lapsedPromises?: readonly Side[];
  /** Sides with a signature that stands on the version now issued. */
  readonly signed: readonly Side[];
  /** Both sides have signed the version that replaces it. False when left out. */
  readonly newerSigned?: boolean;
}
