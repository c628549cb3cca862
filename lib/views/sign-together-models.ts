// What the pages of a sitting need to be drawn. Types only.
import type { PrintChange } from '@/lib/domain/print/print-changes';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { QuestionPageModel, Way } from './question-page-model';
import type { ClosedPage } from './signing-models';

/** What was signed a moment ago. */
export interface JustSigned {
  readonly heading: string;
  readonly rows: readonly { readonly reference: string; readonly text: string; readonly href: string }[];
}

export interface SignTogetherPage {
  readonly title: string;
  readonly h1: string;
  readonly back: Way;
  readonly signed?: JustSigned;
  readonly closed?: ClosedPage;
  readonly sitting?: {
    readonly intro: readonly string[];
    /** `about`: the service and the reference. */
    readonly rows: readonly {
      readonly reference: string;
      readonly about: string;
      readonly name: string;
      readonly href: string;
      readonly differs: string;
    }[];
    readonly differences: readonly { readonly reference: string; readonly heading: string; readonly changes: readonly PrintChange[] }[];
    readonly textHeading: string;
    readonly print: PrintModel;
    readonly frame: PrintFrame;
    readonly on: Required<Way>;
  };
  /** Waiting as well, each to be read by itself. */
  readonly alone: readonly { readonly reference: string; readonly text: string; readonly href: string }[];
}

export interface SignTogetherForm extends QuestionPageModel {
  readonly signsAs: string;
  readonly declarations: readonly string[];
  readonly means: string;
  /** The way to the same page with every box ticked, or with none. */
  readonly pick: { readonly says?: string; readonly href: string; readonly text: string };
}

export interface SignTogetherNamePage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly errors: QuestionPageModel['errors'];
  readonly closed?: ClosedPage;
  /** Who it is was shown too long ago. */
  readonly stale?: Required<Way>;
  readonly signed?: JustSigned;
  /** Which agreements were left, each with the reason. */
  readonly left: readonly string[];
  readonly sign?: SignTogetherForm;
}
