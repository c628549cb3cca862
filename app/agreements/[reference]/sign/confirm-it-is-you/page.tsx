import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { ConfirmForms } from '@/components/agreement/confirm-forms';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { signingWords } from '@/content/wording/signing';
import { confirmPage } from '@/lib/views/confirm-page';

const words = signingWords.confirm;

const page = pageOf(confirmPage, {
  ask: ({ for: reason, next }) => ({ together: reason === 'together', next }),
  draw({ view, frame, once }) {
    const { closed, confirmed } = view;
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        {closed || confirmed ? (
          <>
            <Heading level={1} caption={view.caption}>
              {view.h1}
            </Heading>
            {closed && <ClosedPanel {...closed} />}
            {!closed && confirmed && (
              <>
                <p>{words.done}</p>
                <ButtonLink href={confirmed.href}>{confirmed.text}</ButtonLink>
              </>
            )}
          </>
        ) : (
          <ConfirmForms page={view} words={words} demo={frame.demo} once={once} />
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
