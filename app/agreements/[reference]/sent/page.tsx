import { pageOf } from '@/app/page-of';
import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import { WayList } from '@/components/design/way-list';
import { PageFrame } from '@/components/frame/page-frame';
import { sentPage } from '@/lib/views/sent-page';

const page = pageOf(sentPage, {
  draw(seen) {
    const { h1, reference, sent, heading, lines, ways } = seen.view;
    return (
      <PageFrame frame={seen.frame}>
        {sent ? (
          <>
            <ConfirmationPanel heading={h1}>
              Reference <strong>{reference}</strong>
            </ConfirmationPanel>
            <h2 className="nhsuk-heading-m">{heading}</h2>
          </>
        ) : (
          <h1 className="nhsuk-heading-l">{h1}</h1>
        )}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <WayList ways={ways} />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
