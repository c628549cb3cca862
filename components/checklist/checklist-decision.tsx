// The decision on a checklist: what is still open, what stands in the way, the choice.
import { InsetText } from '@/components/design/inset-text';
import { QuestionForm } from '@/components/questions/question-form';
import type { ChecklistDecisionPage } from '@/lib/views/checklist-models';
import { PointList } from './point-list';
import { QueueLine } from './queue-line';

function Blocking({ heading, words, way }: NonNullable<ChecklistDecisionPage['blocking']>) {
  return (
    <InsetText>
      <p className="sa-point__plan-title">{heading}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        <a href={way.href}>{way.text}</a>
      </p>
    </InsetText>
  );
}

export function ChecklistDecision({ plans, queue, blocking, mailbox, ...page }: ChecklistDecisionPage) {
  return (
    <QuestionForm {...page}>
      {queue !== undefined && <QueueLine {...queue} />}
      {blocking !== undefined && <Blocking {...blocking} />}
      {mailbox !== undefined && (
        <InsetText>
          <p className="sa-point__plan-title">{mailbox.heading}</p>
          <p>{mailbox.text}</p>
        </InsetText>
      )}
      <h2 className="nhsuk-heading-m">{plans.heading}</h2>
      {plans.rows.length === 0 ? <p>{plans.none}</p> : <PointList points={plans.rows} />}
    </QuestionForm>
  );
}
