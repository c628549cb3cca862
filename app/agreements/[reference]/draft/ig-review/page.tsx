import { IgReview } from '@/components/agreement/ig-review';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { igReviewPage } from '@/lib/views/ig-review-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { reference } = await params;
  const { attempt, change } = await searchParams;
  return see(igReviewPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function IgReviewRoute(props: Props) {
  const seen = await look(props);
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
        <IgReview {...view} hidden={{ ...view.hidden, once }} />
      )}
    </PageFrame>
  );
}
