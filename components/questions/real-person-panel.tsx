// Free text with a telephone number, a postcode or a date of birth may be about a real person. Asked, not refused: only people can tell.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { InterruptionPanel } from '@/components/design/interruption-panel';
import type { FormValue } from '@/lib/domain/questions/form';
import type { RealPersonWarning } from '@/lib/views/question-page-model';
import { HiddenFields } from './hidden-fields';

export interface RealPersonPanelProps {
  readonly warning: RealPersonWarning;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly value: FormValue;
}

export function RealPersonPanel({ warning: { found, change, keep }, action, hidden, value }: RealPersonPanelProps) {
  return (
    <InterruptionPanel heading="Your answer may be about a real person">
      <p>An agreement never holds anybody’s details. We found what looks like:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {found.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>We cannot recognise names. Check that your answer names nobody who uses the service.</p>
      <form method="post" action={action}>
        <HiddenFields values={{ ...value, ...hidden, [keep.name]: keep.value }} />
        <ButtonGroup>
          <ButtonLink variant="reverse" href={change.href}>
            {change.text ?? 'Change my answer'}
          </ButtonLink>
          <Button variant="link">Keep my answer</Button>
        </ButtonGroup>
      </form>
    </InterruptionPanel>
  );
}
