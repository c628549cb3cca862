import { pageOf } from '@/app/page-of';
import { AgreementText } from '@/components/agreement/agreement-text';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { MarkRead, ReadLines } from '@/components/agreement/mark-read';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { previewPage } from '@/lib/views/preview-page';

const page = pageOf(previewPage, {
  draw({ view, frame, once }) {
    const { text, pdf, closed, mark } = view;
    return (
      <PageFrame frame={frame} back={view.back} {...(text && { width: 'full', surface: 'canvas' })}>
        <div className="sa-around">
          <Heading level={1} caption={view.caption}>
            {view.h1}
          </Heading>
          {text && <p>Parts that wait for an answer say “Not answered yet”. Nothing here is signed.</p>}
          {mark && <ReadLines {...mark} />}
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
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
