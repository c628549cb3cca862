// One question of the DSPT: its help, what is known already, and the form.
import { Details } from '@/components/design/details';
import { QuestionForm } from '@/components/questions/question-form';
import type { ToolkitQuestionPage } from '@/lib/views/toolkit-models';
import { SuggestedAnswer } from './suggested-answer';

export function ToolkitQuestion({ help, facts, notes, examples, suggested, ...page }: ToolkitQuestionPage) {
  const below = (
    <p className="sa-small-print">
      {facts.map((fact) => (
        <span key={fact} className="sa-toolkit__fact">
          {fact}
        </span>
      ))}
    </p>
  );
  return (
    <QuestionForm {...page} below={below}>
      <p>{help}</p>
      {notes.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {examples !== undefined && (
        <Details summary={examples.summary}>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {examples.list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Details>
      )}
      {suggested !== undefined && <SuggestedAnswer {...suggested} />}
    </QuestionForm>
  );
}
