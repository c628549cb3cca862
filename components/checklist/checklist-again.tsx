// Another look at a checklist: what changed first, old and new beside each other, what was decided before, and the decision anew.
import { Details } from '@/components/design/details';
import { Tag } from '@/components/design/tag';
import { QuestionForm } from '@/components/questions/question-form';
import type { ChecklistAgainPage, OldAndNew } from '@/lib/views/checklist-models';
import { LabelledList } from './labelled-list';
import { Point } from './point';
import { PointAnswer } from './point-answer';
import { QueueLine } from './queue-line';

function Said({ heading, text, tag, details = [], note }: OldAndNew['was']) {
  return (
    <div className="sa-point__side">
      <h3 className="nhsuk-heading-xs">{heading}</h3>
      <p>{text}</p>
      {tag !== undefined && (
        <p>
          <Tag {...tag} />
        </p>
      )}
      {details.length > 0 && <LabelledList rows={details} />}
      {note !== undefined && note !== '' && <p className="sa-small-print">{note}</p>}
    </div>
  );
}

function Changed({ heading, rows }: ChecklistAgainPage['changed']) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul className="sa-points">
        {rows.map(({ key, text, beside }) => (
          <li key={key} className="sa-point">
            <p className="sa-point__said">{text}</p>
            {beside !== undefined && (
              <div className="sa-point__sides">
                <Said {...beside.was} />
                <Said {...beside.now} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Same({ fold, points }: ChecklistAgainPage['same']) {
  return (
    <Details summary={fold}>
      <ol className="sa-points">
        {points.map((point) => (
          <Point key={point.id} title={point.title} tag={point.tag}>
            <PointAnswer point={point} />
          </Point>
        ))}
      </ol>
    </Details>
  );
}

export function ChecklistAgain({ say, queue, changed, same, before, answers, ...page }: ChecklistAgainPage) {
  return (
    <QuestionForm {...page}>
      {queue !== undefined && <QueueLine {...queue} />}
      <p>{say}</p>
      <Changed {...changed} />
      {same.points.length > 0 && <Same {...same} />}
      <section>
        <h2 className="nhsuk-heading-m">{before.heading}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {before.rows.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>
          <a href={answers.href}>{answers.text}</a>
        </p>
      </section>
    </QuestionForm>
  );
}
