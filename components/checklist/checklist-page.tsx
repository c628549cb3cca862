// What every page of a checklist does alike: what stands in the way, or the page in its frame.
import type { ReactNode } from 'react';
import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import type { FrameModel } from '@/lib/views/frame-model';
import type { OrClosed } from '@/lib/views/checklist-models';
import type { Way } from '@/lib/views/question-page-model';
import { ChecklistClosedPage } from './checklist-closed-page';

interface Page {
  readonly title: string;
  readonly back?: Way;
}

export interface ChecklistPageProps<P extends Page> {
  readonly view: OrClosed<P>;
  readonly frame: FrameModel;
  readonly once: string;
  readonly variant?: PageFrameProps['variant'];
  /** `once`: for the form of the page. */
  readonly children: (view: P, once: string) => ReactNode;
}

export function ChecklistPage<P extends Page>({ view, frame, once, variant, children }: ChecklistPageProps<P>) {
  if (view.closed) return <ChecklistClosedPage frame={frame} {...view.closed} />;
  return (
    <PageFrame frame={frame} variant={variant} back={view.back}>
      {children(view, once)}
    </PageFrame>
  );
}
