// A question about one's own account that asks for a fresh log in first.
import type { ReactNode } from 'react';
import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import type { EmailPageModel } from '@/lib/views/account-models';
import { LogInAgain } from './log-in-again';

interface OwnQuestionPageProps {
  readonly view: EmailPageModel;
  readonly frame: PageFrameProps['frame'];
  readonly once: string;
  /** Below the question. */
  readonly children?: ReactNode;
}

export function OwnQuestionPage({ view, frame, once, children }: OwnQuestionPageProps) {
  if (view.logInAgain)
    return (
      <PageFrame frame={frame} back={view.back}>
        <LogInAgain h1={view.h1} again={view.logInAgain} />
      </PageFrame>
    );
  return (
    <PageFrame frame={frame} back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{view.note}</p>
      </QuestionForm>
      {children}
    </PageFrame>
  );
}
