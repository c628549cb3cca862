import { pageOf } from '@/app/page-of';
import { ConfirmForms } from '@/components/agreement/confirm-forms';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { codeFirstWords } from '@/content/wording/code-first';
import { signingWords } from '@/content/wording/signing';
import { codeFirstPage } from '@/lib/views/code-first-page';

const page = pageOf(codeFirstPage, {
  ask: ({ next }) => ({ next }),
  draw({ view, frame, once }) {
    const { confirmed, why } = view;
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        {confirmed ? (
          <>
            <Heading level={1}>{view.h1}</Heading>
            <p>{codeFirstWords.done}</p>
            <ButtonLink href={confirmed.href}>{confirmed.text}</ButtonLink>
          </>
        ) : (
          <ConfirmForms page={view} words={{ ...signingWords.confirm, why, demoLabel: codeFirstWords.demoLabel }} demo={frame.demo} once={once} />
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
