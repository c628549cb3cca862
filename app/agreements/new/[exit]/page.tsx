import { ExitContent, HandOutCard } from '@/components/agreement/exit-content';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { exitPage } from '@/lib/views/exit-page';

interface Props {
  readonly params: Promise<{ readonly exit: string }>;
  readonly searchParams: Promise<{ readonly print?: string }>;
}

const look = async ({ params }: Props) => see(exitPage, { exit: (await params).exit });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ExitPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { print } = await props.searchParams;
  if (print !== undefined) {
    const { exit } = await props.params;
    return (
      <PageFrame frame={frame} variant="question">
        <HandOutCard card={view.card} back={`/agreements/new/${encodeURIComponent(exit)}`} />
      </PageFrame>
    );
  }
  return (
    <PageFrame frame={frame} variant="question" back={{ href: view.back.href }}>
      <ExitContent {...view} once={once} />
    </PageFrame>
  );
}
