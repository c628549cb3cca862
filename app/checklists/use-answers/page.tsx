import { SendAnswers } from '@/components/checklist/send-answers';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { passportWords } from '@/content/wording/passport';
import { see } from '@/lib/server/see';
import { sendAnswersPage } from '@/lib/views/send-answers-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string; readonly sent?: string }>;
}

async function look({ searchParams }: Props) {
  const { attempt, sent } = await searchParams;
  return see(sendAnswersPage, { sent: typeof sent === 'string' ? sent.slice(0, 10) : undefined }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SendAnswersRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" current="checklists" back={view.back}>
      <SendAnswers {...view} hidden={{ ...view.hidden, once }} words={passportWords.send} />
    </PageFrame>
  );
}
