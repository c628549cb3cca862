import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { emailChoicesPage } from '@/lib/views/email-choices-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

async function look({ searchParams }: Props) {
  const { attempt } = await searchParams;
  return see(emailChoicesPage, {}, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function EmailChoicesRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{view.note}</p>
      </QuestionForm>
    </PageFrame>
  );
}
