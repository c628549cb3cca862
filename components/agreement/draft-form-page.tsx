// The pages around a draft with one form of their own: why there is nothing to do now, or the form in its frame.
import type { ReactNode } from 'react';
import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import { ClosedNotice, type ClosedNoticeProps } from '@/components/questions/closed-notice';
import type { Way } from '@/lib/views/question-page-model';

interface DraftFormPageProps {
  readonly view: { readonly h1: string; readonly back?: Way; readonly closed?: ClosedNoticeProps };
  readonly frame: PageFrameProps['frame'];
  readonly children: ReactNode;
}

export function DraftFormPage({ view, frame, children }: DraftFormPageProps) {
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {view.closed ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <ClosedNotice {...view.closed} />
        </>
      ) : (
        children
      )}
    </PageFrame>
  );
}
