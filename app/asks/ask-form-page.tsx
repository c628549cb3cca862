import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import type { Seen } from '@/lib/server/see';
import type { AskPageModel } from '@/lib/views/ask-models';

export const askFormMetadata = (seen: Seen<AskPageModel>) => ({ title: seen.failure ? seen.failure.title : documentTitle(seen.view) });

/** A form of the ask in its frame: asking, and saying no. */
export function AskFormPage({ seen }: { readonly seen: Seen<AskPageModel> }) {
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
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
