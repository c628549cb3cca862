import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { see } from '@/lib/server/see';
import { resetPage } from '@/lib/views/password-pages';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const words = passwordPageWords.reset;

const look = async ({ searchParams }: Props) => see(resetPage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ResetPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} back={{ href: '/log-in/password' }}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.note}</p>
      </QuestionForm>
    </PageFrame>
  );
}
