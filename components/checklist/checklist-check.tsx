// Everything that was answered, each with its way back and its evidence, and one button that sends it.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { WayList } from '@/components/design/way-list';
import { WhyDetails } from '@/components/design/why-details';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ChecklistCheckPage } from '@/lib/views/checklist-models';
import { PointList } from './point-list';

export function ChecklistCheck({ h1, caption, problems, action, hidden, waiting, points, button, why }: ChecklistCheckPage) {
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {waiting !== undefined && (
        <InsetText>
          <p className="sa-point__plan-title">{waiting.heading}</p>
          <WayList ways={waiting.ways} />
          <p>{waiting.say}</p>
        </InsetText>
      )}
      <form method="post" action={action} noValidate>
        <HiddenFields values={hidden} />
        <PointList level={2} points={points} />
        <ButtonGroup>
          <Button>{button}</Button>
        </ButtonGroup>
      </form>
      <WhyDetails {...why} />
    </>
  );
}
