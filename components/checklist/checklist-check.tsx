// Everything that was answered, each with its way back and its evidence, and one button that sends it.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { WhyDetails } from '@/components/design/why-details';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ChecklistCheckPage } from '@/lib/views/checklist-models';
import { PointList } from './point-list';

export function ChecklistCheck({ h1, caption, problems, action, hidden, points, button, why }: ChecklistCheckPage) {
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
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
