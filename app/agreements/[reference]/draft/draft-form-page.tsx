// The pages around a draft with one form of their own: a failure, why there is nothing to do now, or the form in its frame.
import type { ReactNode } from 'react';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice, type ClosedNoticeProps } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import type { FormErrors } from '@/lib/domain/questions/form';
import type { Seen } from '@/lib/server/see';
import type { Way } from '@/lib/views/question-page-model';

interface Page {
  readonly title: string;
  readonly h1: string;
  readonly back?: Way;
  readonly errors?: FormErrors;
  readonly closed?: ClosedNoticeProps;
}

export interface DraftFormProps {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

/** What the views of these pages take, and the attempt that the page shows again. */
export async function askedOf({ params, searchParams }: DraftFormProps) {
  const { reference } = await params;
  const { attempt, change } = await searchParams;
  return [{ reference, attempt, changing: change === 'yes' }, attempt] as const;
}

export const draftFormMetadata = (seen: Seen<Page>) => ({ title: seen.failure ? seen.failure.title : documentTitle(seen.view) });

interface DraftFormPageProps<P extends Page> {
  readonly seen: Seen<P>;
  /** `once`: for the form. */
  readonly children: (view: P, once: string) => ReactNode;
}

export function DraftFormPage<P extends Page>({ seen, children }: DraftFormPageProps<P>) {
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {view.closed ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <ClosedNotice {...view.closed} />
        </>
      ) : (
        children(view, once)
      )}
    </PageFrame>
  );
}
