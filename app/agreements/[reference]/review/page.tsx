import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { ReadAgreement } from '@/components/questions/read-agreement';
import { ReviewPage } from '@/components/questions/review-page';
import { see } from '@/lib/server/see';
import { readAgreement } from '@/lib/views/read-agreement';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(readAgreement, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ReadAgreementPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const form = <QuestionForm {...view} hidden={{ ...view.hidden, once }} />;
  // One question at a time: which answer to keep, or whether it is about a person.
  if (view.text === undefined || view.realPerson !== undefined || view.conflict !== undefined) {
    return (
      <ReviewPage view={view} frame={frame}>
        {form}
      </ReviewPage>
    );
  }
  return (
    <ReviewPage view={view} frame={frame} surface="canvas">
      <ReadAgreement view={view} text={view.text} once={once} />
    </ReviewPage>
  );
}
