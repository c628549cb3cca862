// A page that interrupts (D16): are all of these details needed? Keeping them is an answer, changing them a way back.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { ErrorSummary } from '@/components/design/error-summary';
import { InterruptionPanel } from '@/components/design/interruption-panel';
import type { DraftQuestionModel } from '@/lib/views/draft-question-model';
import { HiddenFields } from './hidden-fields';
import { QuestionPanel } from './question-panel';

export function SecondLook({ h1, panel, why, errors, action, hidden, see }: DraftQuestionModel) {
  return (
    <>
      {errors[''] !== undefined && <ErrorSummary errors={[{ text: errors[''] }]} />}
      <InterruptionPanel heading={h1}>
        {panel !== undefined && <QuestionPanel panel={panel} />}
        {why !== undefined && <p>{why.text}</p>}
        <form method="post" action={action}>
          <HiddenFields values={hidden} />
          <ButtonGroup>
            {see !== undefined && (
              <ButtonLink variant="reverse" href={see.way.href}>
                {see.way.text}
              </ButtonLink>
            )}
            <Button variant="link">Keep these details</Button>
          </ButtonGroup>
        </form>
      </InterruptionPanel>
    </>
  );
}
