import { ClosedPanel } from '@/components/agreement/closed-panel';
import { LegalCard } from '@/components/agreement/legal-card';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { legalBasisPage } from '@/lib/views/legal-basis-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(legalBasisPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function LegalBasisPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  const { legal, note, way, closed } = view;
  return (
    <PageFrame frame={frame} back={view.back}>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {closed && <ClosedPanel {...closed} />}
      {legal && (
        <>
          <p>{view.intro}</p>
          {note !== undefined && (
            <p>
              {note}
              {way && (
                <>
                  {' '}
                  <a href={way.href}>{way.text}</a>
                </>
              )}
            </p>
          )}
          <LegalCard {...legal} />
        </>
      )}
    </PageFrame>
  );
}
