// What every page of a checklist does alike: a failure, what stands in the way, or the page in its frame.
import type { ReactNode } from 'react';
import { ChecklistClosedPage } from '@/components/checklist/checklist-closed-page';
import { FailurePage } from '@/components/failure-page';
import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import type { FormErrors } from '@/lib/domain/questions/form';
import type { Seen } from '@/lib/server/see';
import type { OrClosed } from '@/lib/views/checklist-models';
import type { Way } from '@/lib/views/question-page-model';

interface Page {
  readonly title: string;
  readonly errors?: FormErrors;
  readonly back?: Way;
}

export interface ChecklistProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string; readonly from?: string }>;
}

export interface ChecklistPageProps<P extends Page> {
  readonly seen: Seen<OrClosed<P>>;
  readonly variant?: PageFrameProps['variant'];
  /** `once`: for the form of the page. */
  readonly children: (view: P, once: string) => ReactNode;
}

export const checklistMetadata = (seen: Seen<OrClosed<Page>>) => ({ title: seen.failure ? seen.failure.title : documentTitle(seen.view) });

export function ChecklistPage<P extends Page>({ seen, variant, children }: ChecklistPageProps<P>) {
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  if (view.closed) return <ChecklistClosedPage frame={frame} {...view.closed} />;
  return (
    <PageFrame frame={frame} variant={variant} back={view.back}>
      {children(view, once)}
    </PageFrame>
  );
}
