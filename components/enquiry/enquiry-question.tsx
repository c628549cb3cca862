// One page of the enquiry that asks. Nothing is typed in it: choices alone, which the next address carries. No code comes with it.
import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { WhyDetails } from '@/components/design/why-details';
import { ChoiceField } from '@/components/questions/choice-field';
import { summaryOf } from '@/components/questions/field-errors';
import { choicesOf } from '@/components/questions/form-value';
import { FormActions } from '@/components/questions/form-actions';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { QuestionPageModel } from '@/lib/views/question-page-model';

interface EnquiryQuestionProps extends QuestionPageModel {
  /** Between the heading and the questions. */
  readonly children?: ReactNode;
}

/** A question alone carries the heading of the page, unless something stands between the two. */
export function EnquiryQuestion({ caption, h1, form, value, errors, action, hidden, buttons, why, children }: EnquiryQuestionProps) {
  const problems = summaryOf(form, errors);
  const alone = form.fields.length === 1 && form.fields[0]?.label === undefined;
  const carries = alone && !children;
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      {caption !== undefined && <Caption text={caption} />}
      {!carries && <h1 className="nhsuk-heading-l">{h1}</h1>}
      {children}
      <form method="get" action={action} noValidate>
        <HiddenFields values={hidden} />
        {form.fields.map((field) => (
          <ChoiceField
            key={field.name}
            field={field}
            labelled={{
              name: field.name,
              label: field.label ?? h1,
              look: carries ? 'page' : alone ? 'hidden' : 'm',
              hint: field.hint,
              error: errors[field.name],
            }}
            chosen={choicesOf(value, field.name)}
            draw={() => null}
          />
        ))}
        <FormActions {...buttons} />
      </form>
      {why !== undefined && <WhyDetails {...why} />}
    </>
  );
}
