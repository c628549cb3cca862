import { AgreementText } from '@/components/agreement/agreement-text';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { ChangedLine, MarkRead } from '@/components/agreement/mark-read';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { previewPage } from '@/lib/views/preview-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(previewPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function PreviewPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { text, pdf, closed, mark } = view;
  return (
    <PageFrame frame={frame} back={view.back} {...(text && { width: 'full', surface: 'canvas' })}>
      <div className="sa-around">
        <Heading level={1} caption={view.caption}>
          {view.h1}
        </Heading>
        {text && <p>Parts that wait for an answer say “Not answered yet”. Nothing here is signed.</p>}
        {mark && <ChangedLine changed={mark.changed} />}
        {pdf && (
          <p>
            <a href={pdf.href}>{pdf.text}</a>
          </p>
        )}
        {closed && <ClosedPanel {...closed} />}
      </div>
      {text && <AgreementText {...text} />}
      {mark && (
        <div className="sa-around">
          <MarkRead mark={mark} once={once} />
        </div>
      )}
    </PageFrame>
  );
}
