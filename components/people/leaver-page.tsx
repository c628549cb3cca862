// Handing over the work of somebody, and removing them: what lies with them and the one question, or why it cannot be.
import { InsetText } from '@/components/design/inset-text';
import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import type { RemovePageModel } from '@/lib/views/people-models';
import { Leaver, type LeaverWords } from './leaver';

interface LeaverPageProps extends RemovePageModel {
  readonly frame: PageFrameProps['frame'];
  readonly once: string;
  readonly words: LeaverWords;
}

export function LeaverPage({ frame, once, words, ...view }: LeaverPageProps) {
  return (
    <PageFrame frame={frame} back={view.back}>
      {view.refusal !== undefined ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <InsetText>
            <p>{view.refusal}</p>
          </InsetText>
        </>
      ) : (
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <Leaver {...view} words={words} />
        </QuestionForm>
      )}
      <p>
        <a href={view.cancel.href}>{view.cancel.text}</a>
      </p>
    </PageFrame>
  );
}
