import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { LegalCard } from '@/components/agreement/legal-card';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { legalBasisPage } from '@/lib/views/legal-basis-page';

const page = pageOf(legalBasisPage, {
  draw({ view, frame }) {
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
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
