// A question of the review with the wording that its answers take over, and the way for an adviser who knows a law.
import type { FrameModel } from '@/lib/views/frame-model';
import type { ReviewQuestionModel } from '@/lib/views/review-models';
import { QuestionForm } from './question-form';
import { ReplyStands, ReviewPage } from './review-page';
import { panelAbove } from './question-panel';

export interface ReviewQuestionProps {
  readonly view: ReviewQuestionModel;
  readonly frame: FrameModel;
  readonly once: string;
}

export function ReviewQuestion({ view, frame, once }: ReviewQuestionProps) {
  const { replied, panel, adviser } = view;
  return (
    <ReviewPage view={view} frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} above={panelAbove(panel)}>
        {replied === undefined ? undefined : <ReplyStands text={replied} />}
      </QuestionForm>
      {adviser !== undefined && (
        <p>
          <a href={adviser.href}>{adviser.text}</a>
        </p>
      )}
    </ReviewPage>
  );
}
