import { ClosedPanel } from '@/components/agreement/closed-panel';
import { FileList } from '@/components/agreement/file-list';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { PaperText } from '@/components/papers/paper-text';
import { see } from '@/lib/server/see';
import { paperPage } from '@/lib/views/paper-page';

interface Props {
  readonly params: Promise<{ readonly reference: string; readonly kind: string }>;
  readonly searchParams: Promise<{ readonly version?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference, kind }, { version }] = [await params, await searchParams];
  return see(paperPage, { reference, kind, ...(version !== undefined && { version }) });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function PaperPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { h1, caption, back, paper, files, closed } = seen.view;
  if (!paper || closed) {
    return (
      <PageFrame frame={seen.frame} back={back}>
        <Heading level={1} caption={caption}>
          {h1}
        </Heading>
        {closed && <ClosedPanel {...closed} />}
      </PageFrame>
    );
  }
  return (
    <PageFrame frame={seen.frame} back={back} width="full" surface="canvas">
      <PaperText paper={paper} />
      <div className="sa-around sa-paper-files">
        <FileList files={files} />
      </div>
    </PageFrame>
  );
}
