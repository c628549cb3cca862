// The check of one person where no script runs: each answer opens what comes next, down to what to do. There is no form, no name and
// no address to send to, and what was opened stands nowhere, not even in the history of the browser.
import { type PersonNext, type PersonStep, personSteps } from '@/lib/domain/legal-basis/person/person-steps';
import { classNames } from '@/components/design/class-names';
import type { PersonCheck } from '@/lib/views/can-i-share-model';
import { Decided } from './person-answer';

interface Check {
  readonly check: PersonCheck;
}

function Step({ question, answers, check }: PersonStep & Check) {
  const { label, hint, options } = check.questions[question];
  // An answer without words is none that this agreement has a record for.
  const offered = answers.filter(({ value }) => options[value] !== undefined);
  return (
    <>
      <h2 className="nhsuk-heading-s sa-steps__question">{label}</h2>
      {hint !== undefined && <p className="nhsuk-hint sa-steps__hint">{hint}</p>}
      <ul className="sa-steps__answers">
        {offered.map(({ value, next }) => (
          <li key={value}>
            <details className="sa-steps__answer">
              <summary>
                {options[value]} <span className="sa-steps__change">({check.steps.change})</span>
              </summary>
              <Next next={next} check={check} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Next({ next, check }: { readonly next: PersonNext } & Check) {
  if ('step' in next) return <Step {...next.step} check={check} />;
  const { tint } = check.decisions[next.result.decision];
  return (
    <div className={classNames('sa-person-answer', `sa-person-answer--${tint}`)}>
      <Decided result={next.result} check={check} />
    </div>
  );
}

export function PersonSteps({ check }: Check) {
  return (
    <>
      <div className="sa-steps">
        <Next next={personSteps(check.setting)} check={check} />
      </div>
      {/* Loads the page afresh, with every answer closed. */}
      <p className="sa-steps__again">
        <a href={check.steps.address}>{check.steps.again}</a>
      </p>
    </>
  );
}
