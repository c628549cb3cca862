// The IG lead’s page: the DSPT look-up, one group for each answer that is not Yes, what is in place, and the decision at its foot. On another look,
// what has changed stands first.
import { SaidWords } from '@/components/agreement/said-words';
import { Details } from '@/components/design/details';
import { InsetText } from '@/components/design/inset-text';
import { Tag } from '@/components/design/tag';
import { QuestionForm } from '@/components/questions/question-form';
import type { Field } from '@/lib/domain/questions/form';
import type { ChecklistReviewPage, ReviewPoint } from '@/lib/views/checklist-models';
import { ChangedPoint } from './changed-point';
import { PointAnswer } from './point-answer';
import { QueueLine } from './queue-line';
import { ReviewFields, type ReviewFieldsProps } from './review-fields';
import { SettledPoints } from './settled-points';

function PointPanel({ point }: { readonly point: ReviewPoint }) {
  return (
    <div className="sa-point-panel">
      <p>
        <Tag {...point.tag} />
      </p>
      <PointAnswer point={point} />
      <ChangedPoint point={point} />
      {point.said.length > 0 && <SaidWords said={point.said} />}
    </div>
  );
}

function Lookup({ point, say, link }: ChecklistReviewPage['dspt']) {
  return (
    <>
      <PointPanel point={point} />
      <p>
        {say}{' '}
        <a href={link.href} rel="noreferrer">
          {link.text}
        </a>
      </p>
    </>
  );
}

/** Above the choice: accepting the plan leaves the final version waiting. */
function Mailbox({ heading, text }: NonNullable<ChecklistReviewPage['decision']['mailbox']>) {
  return (
    <InsetText>
      <p className="sa-point__plan-title">{heading}</p>
      <p>{text}</p>
    </InsetText>
  );
}

type Parts = Pick<ChecklistReviewPage, 'form' | 'value' | 'errors' | 'wrongParts' | 'settled' | 'changes'> & Pick<ReviewFieldsProps, 'above'>;

/** The id of the point that a field is about: `lookup`, `row-training`, `first-training`, `reply-training`, `question-training`. */
const pointOf = ({ name }: Field): string => (name === 'lookup' ? 'dspt' : name.replace(/^(?:row|first|reply|question)-/, ''));

/** All points, or some of them: first what somebody has to say something about, then what is in place. */
function Points({ some, heading, ...parts }: Parts & { readonly some: (id: string) => boolean; readonly heading?: string }) {
  const { form, settled } = parts;
  const rows = settled.rows.filter(({ id }) => some(id));
  const apart = new Set(settled.rows.map(({ id }) => id));
  const fields = form.fields.filter((field) => field.name !== 'decision' && !apart.has(pointOf(field)) && some(pointOf(field)));
  return (
    <>
      <ReviewFields {...parts} form={{ fields }} />
      {rows.length > 0 && <SettledPoints {...parts} ask={settled.ask} rows={rows} heading={heading} />}
    </>
  );
}

/** On another look, what has changed stands first, and the rest is folded: it is sent as it was said last. */
function ChangedFirst(parts: Parts & { readonly changes: NonNullable<ChecklistReviewPage['changes']> }) {
  const { heading, fold, first } = parts.changes;
  const isFirst = (id: string) => first.includes(id);
  const revealed = ({ options = [] }: Field): readonly Field[] => options.flatMap(({ reveals = [] }) => [...reveals]);
  const folded = parts.form.fields.filter((field) => field.name !== 'decision' && !isFirst(pointOf(field)));
  const wrong = folded.flatMap((field) => [field, ...revealed(field)]).some(({ name }) => parts.errors[name] !== undefined);
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Points {...parts} some={isFirst} />
      <Details summary={fold} open={wrong}>
        <Points {...parts} some={(id) => !isFirst(id)} />
      </Details>
    </>
  );
}

export function ChecklistReview({ tag, queue, dspt, rows, settled, changes, decision, ...page }: ChecklistReviewPage) {
  const above = {
    lookup: <Lookup {...dspt} />,
    ...Object.fromEntries(Object.entries(rows).map(([field, point]) => [field, <PointPanel key={field} point={point} />])),
    ...(decision.mailbox && { decision: <Mailbox {...decision.mailbox} /> }),
  };
  const { form, value, errors, wrongParts } = page;
  const parts = { form, value, errors, wrongParts, settled, above };
  const last = { fields: form.fields.filter(({ name }) => name === 'decision') };
  return (
    <QuestionForm
      {...page}
      fields={
        <>
          {changes && changes.first.length > 0 ? (
            <ChangedFirst {...parts} changes={changes} />
          ) : (
            <Points {...parts} some={() => true} heading={settled.heading} />
          )}
          <ReviewFields {...parts} form={last} heading={decision.heading} />
        </>
      }
    >
      <p>
        <Tag {...tag} />
      </p>
      {changes?.first.length === 0 && <p>{changes.none}</p>}
      {queue !== undefined && <QueueLine {...queue} />}
    </QuestionForm>
  );
}
