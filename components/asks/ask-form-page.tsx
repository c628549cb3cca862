import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { QuestionForm } from '@/components/questions/question-form';
import type { AskPageModel } from '@/lib/views/ask-models';

interface AskFormPageProps {
  readonly view: AskPageModel;
  readonly frame: PageFrameProps['frame'];
  readonly once: string;
}

/** A form of the ask in its frame: asking, and saying no. */
export function AskFormPage({ view, frame, once }: AskFormPageProps) {
  const { intro, closed, method, ...page } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {closed ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <ClosedNotice {...closed} />
        </>
      ) : (
        <QuestionForm {...page} method={method} hidden={method === 'get' ? page.hidden : { ...page.hidden, once }}>
          {intro.length > 0 ? intro.map((line) => <p key={line}>{line}</p>) : undefined}
        </QuestionForm>
      )}
    </PageFrame>
  );
}
