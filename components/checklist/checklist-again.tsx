// Another look at a checklist: only what changed, what was decided before, and the decision anew.
import { QuestionForm } from '@/components/questions/question-form';
import type { ChecklistAgainPage } from '@/lib/views/checklist-models';
import { LabelledList } from './labelled-list';

function Changed({ heading, rows, plan: planTitle }: ChecklistAgainPage['changed']) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul className="sa-points">
        {rows.map(({ key, text, plan }) => (
          <li key={key} className="sa-point">
            <p className="sa-point__said">{text}</p>
            {plan !== undefined && (
              <div className="sa-point__plan">
                <p className="sa-point__plan-title">{planTitle}</p>
                <LabelledList rows={plan} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ChecklistAgain({ say, changed, before, answers, ...page }: ChecklistAgainPage) {
  return (
    <QuestionForm {...page}>
      <p>{say}</p>
      <Changed {...changed} />
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
