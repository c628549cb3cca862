// A question that is asked, inside the frame: what is wrong, the question, its answer, the buttons, why it is asked. This part alone comes alive in
// the browser, where a page has rows.
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import type { LabelLook } from '@/components/design/labelled';
import { WhyDetails } from '@/components/design/why-details';
import type { QuestionPageModel } from '@/lib/views/question-page-model';
import { summaryOf } from './field-errors';
import { FormActions } from './form-actions';
import { FormFields } from './form-fields';
import { HiddenFields } from './hidden-fields';
import { Meanwhile } from './meanwhile';

export interface AskedQuestionProps extends Omit<QuestionPageModel, 'conflict' | 'realPerson'> {
  /** Content between the heading and the fields: a suggestion, a table. */
  readonly children?: ReactNode;
  /** Field name → what stands between its question and its answer. */
  readonly above?: Readonly<Record<string, ReactNode>>;
  /** Drawn in the place of the fields, by whoever draws them in parts. */
  readonly fields?: ReactNode;
  /** Between the fields and the buttons: a declaration, what happens next. */
  readonly below?: ReactNode;
  /** A form that only asks for another page. */
  readonly method?: 'get';
  /** What a browser part listens to. */
  readonly live?: Pick<ComponentPropsWithRef<'form'>, 'ref' | 'onSubmit' | 'onChange'>;
}

/** The first field carries the heading when nothing stands between the two and it has no label of its own. */
function headingLook({ form, children, meanwhile }: AskedQuestionProps): LabelLook | 'apart' {
  const [first] = form.fields;
  if (first === undefined || first.label !== undefined) return 'apart';
  if (meanwhile !== undefined) return 'hidden';
  return children === undefined || children === null ? 'page' : 'hidden';
}

function PageHeading({ h1, hint }: Pick<QuestionPageModel, 'h1' | 'hint'>) {
  return (
    <>
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {hint !== undefined && <p className="nhsuk-hint sa-page-hint">{hint}</p>}
    </>
  );
}

export function AskedQuestion(props: AskedQuestionProps) {
  const { caption, h1, hint, form, value, errors, wrongParts, action, hidden, buttons, why, children, fields, above, below, live, method = 'post' } = props;
  const look = headingLook(props);
  const problems = summaryOf(form, errors, wrongParts);
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      {caption !== undefined && <Caption text={caption} />}
      {look !== 'page' && <PageHeading h1={h1} hint={hint} />}
      {children}
      {props.meanwhile !== undefined && <Meanwhile {...props.meanwhile} />}
      <form method={method} action={action} noValidate {...live}>
        <HiddenFields values={hidden} />
        {fields ?? (
          <FormFields
            form={form}
            value={value}
            errors={errors}
            wrongParts={wrongParts}
            heading={h1}
            headingLook={look === 'apart' ? undefined : look}
            headingHint={look === 'page' ? hint : undefined}
            above={above}
            headings={props.headings}
          />
        )}
        {below}
        <FormActions {...buttons} />
      </form>
      {why !== undefined && <WhyDetails {...why} />}
    </>
  );
}
