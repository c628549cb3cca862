import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { DeskList } from '@/components/home/desk-list';
import { actingWords } from '@/content/wording/acting';
import { see } from '@/lib/server/see';
import { desk } from '@/lib/views/desk';

interface Props {
  readonly searchParams: Promise<{ readonly organisation?: string }>;
}

const look = async ({ searchParams }: Props) => see(desk, { organisation: (await searchParams).organisation ?? '' });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function DeskRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} current="desk" width="full" surface="canvas">
      <p className="nhsuk-caption-l sa-caption">{view.caption}</p>
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      <DeskList {...view} words={actingWords.desk} once={once} />
    </PageFrame>
  );
}
