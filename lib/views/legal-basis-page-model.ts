// The page of the legal basis, for both sides. Types only.
import type { LegalCardModel } from './legal-card-model';
import type { Way } from './question-page-model';
import type { ClosedPage } from './signing-models';

export interface LegalBasisPageModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly intro: string;
  readonly back: Way;
  readonly legal?: LegalCardModel;
  /** Whether an answer can be changed, and where. */
  readonly note?: string;
  readonly way?: Way;
  readonly closed?: ClosedPage;
}
