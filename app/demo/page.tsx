import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { runtime } from '@/lib/server/runtime';
import { failure, see } from '@/lib/server/see';
import { demoPeople } from '@/lib/views/demo-people';

interface Props {
  readonly searchParams: Promise<{ readonly next?: string; readonly attempt?: string }>;
}

async function look({ searchParams }: Props) {
  const { next, attempt } = await searchParams;
  if (runtime().mode !== 'demo') return { failure: await failure('not-found') };
  return see(demoPeople, { next }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function DemoPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  );
}
