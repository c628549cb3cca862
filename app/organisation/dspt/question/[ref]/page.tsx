import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { ToolkitQuestion } from '@/components/toolkit/toolkit-question';
import { see } from '@/lib/server/see';
import { toolkitQuestionPage } from '@/lib/views/toolkit-question-page';

interface Props {
  readonly params: Promise<{ readonly ref: string }>;
  readonly searchParams: Promise<Readonly<Record<'attempt' | 'change' | 'from' | 'use', string | undefined>>>;
}

async function look({ params, searchParams }: Props) {
  const { ref } = await params;
  const { attempt, change, from, use } = await searchParams;
  return see(toolkitQuestionPage, { ref, attempt, changing: change === 'yes', from, use: use === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ToolkitQuestionRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ToolkitQuestion {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  );
}
