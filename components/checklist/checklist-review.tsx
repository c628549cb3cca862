// The IG lead’s page: the DSPT look-up, one group for each answer that is not Yes, and below them what is in place.
import { Tag } from '@/components/design/tag';
import { QuestionForm } from '@/components/questions/question-form';
import type { ChecklistPoint, ChecklistReviewPage } from '@/lib/views/checklist-models';
import { PointAnswer } from './point-answer';
import { PointList } from './point-list';
import { QueueLine } from './queue-line';

function PointPanel({ point }: { readonly point: ChecklistPoint }) {
  return (
    <div className="sa-point-panel">
      <p>
        <Tag {...point.tag} />
      </p>
      <PointAnswer point={point} />
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

export function ChecklistReview({ tag, queue, dspt, rows, settled, ...page }: ChecklistReviewPage) {
  const above = {
    lookup: <Lookup {...dspt} />,
    ...Object.fromEntries(Object.entries(rows).map(([field, point]) => [field, <PointPanel key={field} point={point} />])),
  };
  const below = settled.rows.length > 0 && (
    <section>
      <h2 className="nhsuk-heading-m">{settled.heading}</h2>
      <PointList points={settled.rows} />
    </section>
  );
  return (
    <QuestionForm {...page} above={above} below={below}>
      <p>
        <Tag {...tag} />
      </p>
      {queue !== undefined && <QueueLine {...queue} />}
    </QuestionForm>
  );
}
