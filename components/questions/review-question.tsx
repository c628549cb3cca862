// A question of the review with the wording that its answers take over, and the way for an adviser who knows a law.
import type { FrameModel } from '@/lib/views/frame-model';
import type { ReviewQuestionModel } from '@/lib/views/review-models';
import { AsBeforeNote } from './as-before';
import { QuestionForm } from './question-form';
import { ReplyStands, ReviewPage } from './review-page';
import { panelAbove } from './question-panel';

export interface ReviewQuestionProps {
  readonly view: ReviewQuestionModel;
  readonly frame: FrameModel;
  readonly once: string;
}

/** Beside the reason that a law would take the place of; above everything once it has. */
export function ReviewQuestion({ view, frame, once }: ReviewQuestionProps) {
  const { replied, panel, adviser, asBefore, form } = view;
  const link = adviser !== undefined && (
    <p>
      <a href={adviser.href}>{adviser.text}</a>
    </p>
  );
  const above = panelAbove(panel);
  const beside = form.fields.some(({ name }) => name === 'reason');
  return (
    <ReviewPage view={view} frame={frame}>
      <QuestionForm
        {...view}
        hidden={{ ...view.hidden, once }}
        above={{
          ...above,
          reason: (
            <>
              {above?.reason}
              {link}
            </>
          ),
        }}
      >
        <ReplyStands text={replied} />
        {asBefore && <AsBeforeNote {...asBefore} />}
        {!beside && link}
      </QuestionForm>
    </ReviewPage>
  );
}
