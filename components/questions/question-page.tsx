// A page with one question in its frame, or why there is nothing to answer now.
import type { ReactNode } from 'react';
import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import type { QuestionPageModel } from '@/lib/views/question-page-model';
import type { ClosedPage } from '@/lib/views/signing-models';
import { ClosedOrForm } from './closed-or-form';

export interface QuestionPageProps extends Pick<PageFrameProps, 'frame' | 'variant'> {
  readonly view: QuestionPageModel & { readonly closed?: ClosedPage; readonly note?: string };
  readonly once: string;
  /** Above the fields; the note of the view when left out. */
  readonly children?: ReactNode;
  /** Between the fields and the buttons. */
  readonly below?: ReactNode;
}

export function QuestionPage({ view, frame, variant, once, children, below }: QuestionPageProps) {
  return (
    <PageFrame frame={frame} variant={variant} back={view.back}>
      <ClosedOrForm view={view} hidden={{ ...view.hidden, once }} below={below}>
        {children ?? (view.note === undefined ? undefined : <p>{view.note}</p>)}
      </ClosedOrForm>
    </PageFrame>
  );
}
