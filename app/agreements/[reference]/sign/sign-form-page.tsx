// The pages around a signature with one form of their own: a failure, why there is nothing to do now, or the form in its frame.
import type { ReactNode } from 'react';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { documentTitle } from '@/components/questions/document-title';
import type { Seen } from '@/lib/server/see';
import type { QuestionPageModel, Way } from '@/lib/views/question-page-model';
import type { ClosedPage } from '@/lib/views/signing-models';

interface Page extends QuestionPageModel {
  readonly back: Way;
  readonly closed?: ClosedPage;
}

export interface SignFormProps {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

/** What the views of these pages take, and the attempt that the page shows again. */
export async function askedOf({ params, searchParams }: SignFormProps) {
  const [{ reference }, { attempt, change }] = [await params, await searchParams];
  return [{ reference, attempt, changing: change === 'yes' }, attempt] as const;
}

export const signFormMetadata = (seen: Seen<Page>) => ({ title: seen.failure ? seen.failure.title : documentTitle(seen.view) });

interface SignFormPageProps<P extends Page> {
  readonly seen: Seen<P>;
  readonly below?: (view: P) => ReactNode;
}

export function SignFormPage<P extends Page>({ seen, below }: SignFormPageProps<P>) {
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ClosedOrForm view={view} hidden={{ ...view.hidden, once }} below={below?.(view)} />
    </PageFrame>
  );
}
