// The IG lead’s page: the DSPT look-up, one group for each answer that is not Yes, what is in place, and the decision at its foot.
import { SaidWords } from '@/components/agreement/said-words';
import { InsetText } from '@/components/design/inset-text';
import { Tag } from '@/components/design/tag';
import { QuestionForm } from '@/components/questions/question-form';
import type { ChecklistReviewPage, ReviewPoint } from '@/lib/views/checklist-models';
import { PointAnswer } from './point-answer';
import { QueueLine } from './queue-line';
import { ReviewFields } from './review-fields';
import { SettledPoints } from './settled-points';

function PointPanel({ point }: { readonly point: ReviewPoint }) {
  return (
    <div className="sa-point-panel">
      <p>
        <Tag {...point.tag} />
      </p>
      <PointAnswer point={point} />
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

export function ChecklistReview({ tag, queue, dspt, rows, settled, decision, ...page }: ChecklistReviewPage) {
  const above = {
    lookup: <Lookup {...dspt} />,
    ...Object.fromEntries(Object.entries(rows).map(([field, point]) => [field, <PointPanel key={field} point={point} />])),
    ...(decision.mailbox && { decision: <Mailbox {...decision.mailbox} /> }),
  };
  const apart = new Set(settled.rows.flatMap(({ id }) => [`reply-${id}`, `question-${id}`]));
  const { fields } = page.form;
  return (
    <QuestionForm
      {...page}
      fields={
        <>
          <ReviewFields {...page} above={above} form={{ fields: fields.filter(({ name }) => name !== 'decision' && !apart.has(name)) }} />
          {settled.rows.length > 0 && <SettledPoints {...page} {...settled} />}
          <ReviewFields {...page} above={above} form={{ fields: fields.filter(({ name }) => name === 'decision') }} heading={decision.heading} />
        </>
      }
    >
      <p>
        <Tag {...tag} />
      </p>
      {queue !== undefined && <QueueLine {...queue} />}
    </QuestionForm>
  );
}
