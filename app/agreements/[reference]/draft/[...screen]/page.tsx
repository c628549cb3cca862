import { AgreementSoFar } from '@/components/agreement/agreement-so-far';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { DraftQuestion } from '@/components/questions/draft-question';
import { see } from '@/lib/server/see';
import { draftQuestion } from '@/lib/views/draft-question';

interface Props {
  readonly params: Promise<{ readonly reference: string; readonly screen: string[] }>;
  readonly searchParams: Promise<Readonly<Record<'attempt' | 'change' | 'q' | 'list' | 'from', string | undefined>>>;
}

async function look({ params, searchParams }: Props) {
  const { reference, screen } = await params;
  const { attempt, change, q, list, from } = await searchParams;
  const filter = { q: [q].flat()[0], list: [list].flat()[0], from: [from].flat()[0] };
  return see(draftQuestion, { reference, screen: screen.map(decodeURIComponent), attempt, changing: change === 'yes', ...filter }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function DraftQuestionPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { soFar, ...asked } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back} aside={soFar && <AgreementSoFar {...soFar} />}>
      <DraftQuestion {...asked} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  );
}
