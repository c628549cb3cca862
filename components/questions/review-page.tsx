// The frame around every page of the partner’s review: closed with what happens now, or open with a reply that stands.
import type { ReactNode } from 'react';
import { Caption } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { PageFrame } from '@/components/frame/page-frame';
import type { FrameModel } from '@/lib/views/frame-model';
import type { ReviewPageModel } from '@/lib/views/review-models';
import { ClosedNotice } from './closed-notice';

export interface ReviewPageProps {
  readonly view: ReviewPageModel;
  readonly frame: FrameModel;
  /** A page that brings its own sheets. */
  readonly surface?: 'sheet' | 'canvas';
  readonly children: ReactNode;
}

export function ReviewPage({ view, frame, surface, children }: ReviewPageProps) {
  const { closed, back, caption, h1 } = view;
  if (closed === undefined) {
    return (
      <PageFrame frame={frame} variant="question" surface={surface} back={back}>
        {children}
      </PageFrame>
    );
  }
  return (
    <PageFrame frame={frame} back={back}>
      {caption !== undefined && <Caption text={caption} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <ClosedNotice {...closed} />
    </PageFrame>
  );
}

/** Said above the question when the partner has agreed already. */
export function ReplyStands({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <InsetText>
      <p>{text}</p>
    </InsetText>
  );
}
