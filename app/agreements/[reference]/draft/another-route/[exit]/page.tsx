import { ExitContent, HandOutCard } from '@/components/agreement/exit-content';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { exitFromDraft } from '@/lib/views/exit-page';

interface Props {
  readonly params: Promise<{ readonly reference: string; readonly exit: string }>;
  readonly searchParams: Promise<{ readonly print?: string }>;
}

const look = async ({ params }: Props) => see(exitFromDraft, await params);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function AnotherRoutePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  if ((await props.searchParams).print !== undefined) {
    const { reference, exit } = await props.params;
    return (
      <PageFrame frame={frame} variant="question">
        <HandOutCard card={view.card} back={`/agreements/${encodeURIComponent(reference)}/draft/another-route/${encodeURIComponent(exit)}`} />
      </PageFrame>
    );
  }
  return (
    <PageFrame frame={frame} variant="question" back={{ href: view.back.href }}>
      <ExitContent {...view} once={once} />
    </PageFrame>
  );
}
