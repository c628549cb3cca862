import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { ReviewPage } from '@/components/questions/review-page';
import { see } from '@/lib/server/see';
import { ownReasonPage } from '@/lib/views/own-reason-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(ownReasonPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function OurReasonPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <ReviewPage view={view} frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
    </ReviewPage>
  );
}
