// What is in place, to be read: with what both sides have said about it, the reply to what the charity asks, and a field to ask.
import { SaidWords } from '@/components/agreement/said-words';
import { Details } from '@/components/design/details';
import { textOf } from '@/components/questions/form-value';
import type { ChecklistReviewPage, ReviewPoint } from '@/lib/views/checklist-models';
import type { QuestionPageModel } from '@/lib/views/question-page-model';
import { ChangedPoint } from './changed-point';
import { Point } from './point';
import { PointAnswer } from './point-answer';
import { ReviewFields } from './review-fields';

type Typed = Pick<QuestionPageModel, 'form' | 'value' | 'errors' | 'wrongParts'>;

function Writing({ id, title, ask, form, ...typed }: Typed & Pick<ReviewPoint, 'id' | 'title'> & { readonly ask: string }) {
  const named = (name: string) => ({ fields: form.fields.filter((field) => field.name === name) });
  const question = `question-${id}`;
  return (
    <>
      <ReviewFields {...typed} form={named(`reply-${id}`)} />
      {named(question).fields.length > 0 && (
        <Details summary={ask} about={title} open={typed.errors[question] !== undefined || textOf(typed.value, question) !== ''}>
          <ReviewFields {...typed} form={named(question)} />
        </Details>
      )}
    </>
  );
}

export interface SettledPointsProps extends Typed, Omit<ChecklistReviewPage['settled'], 'heading'> {
  /** None where another stands above. */
  readonly heading?: string;
}

export function SettledPoints({ heading, ask, rows, ...typed }: SettledPointsProps) {
  return (
    <section>
      {heading !== undefined && <h2 className="nhsuk-heading-m">{heading}</h2>}
      <ol className="sa-points">
        {rows.map((point) => (
          <Point key={point.id} title={point.title} tag={point.tag}>
            <PointAnswer point={point} />
            <ChangedPoint point={point} />
            {point.said.length > 0 && <SaidWords said={point.said} />}
            <Writing {...typed} id={point.id} title={point.title} ask={ask} />
          </Point>
        ))}
      </ol>
    </section>
  );
}
