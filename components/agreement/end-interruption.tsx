// What follows from ending an agreement, read before anything happens.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { InterruptionPanel } from '@/components/design/interruption-panel';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { FormValue } from '@/lib/domain/questions/form';
import type { EndPageModel } from '@/lib/views/end-page';

export interface EndInterruptionProps {
  readonly sure: NonNullable<EndPageModel['sure']>;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly value: FormValue;
}

export function EndInterruption({ sure: { heading, lines, change, button }, action, hidden, value }: EndInterruptionProps) {
  return (
    <InterruptionPanel heading={heading}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="post" action={action}>
        <HiddenFields values={{ ...value, ...hidden }} />
        <ButtonGroup>
          <ButtonLink variant="reverse" href={change.href}>
            {change.text}
          </ButtonLink>
          <Button variant="link">{button}</Button>
        </ButtonGroup>
      </form>
    </InterruptionPanel>
  );
}
