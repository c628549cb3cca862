import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { DocumentCards } from '@/components/papers/document-cards';
import { PackCard } from '@/components/papers/pack-card';
import { see } from '@/lib/server/see';
import { documentsPage } from '@/lib/views/documents-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly version?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { version }] = [await params, await searchParams];
  return see(documentsPage, { reference, ...(version !== undefined && { version }) });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function DocumentsPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { h1, caption, back, about, groups, pack, closed } = seen.view;
  return (
    <PageFrame frame={seen.frame} back={back} {...(!closed && { width: 'full', surface: 'canvas' })}>
      <Heading level={1} caption={caption}>
        {h1}
      </Heading>
      {about !== undefined && <p>{about}</p>}
      {closed && <ClosedPanel {...closed} />}
      {groups.map((group) => (
        <DocumentCards key={group.heading} {...group} />
      ))}
      {pack && <PackCard {...pack} />}
    </PageFrame>
  );
}
