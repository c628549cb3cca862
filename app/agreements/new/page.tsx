import { redirect } from 'next/navigation';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { startPage } from '@/lib/views/start-page';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function look({ searchParams }: Props) {
  const { start, asked } = await searchParams;
  return see(startPage, { ...(typeof start === 'string' && { start }), ...(asked !== undefined && { asked: 'yes' }) });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function StartPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  if (view.to !== undefined) redirect(view.to);
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <QuestionForm {...view} method="get" />
    </PageFrame>
  );
}
