// One press beside a point of a checklist: a form without a field.
import { Button } from '@/components/design/button';
import { HiddenFields } from '@/components/questions/hidden-fields';

export interface PressProps {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly button: string;
  /** What the press is about, for whoever hears the button alone. */
  readonly about: string;
  readonly once: string;
}

export function Press({ action, hidden, button, about, once }: PressProps) {
  return (
    <form method="post" action={action}>
      <HiddenFields values={{ ...hidden, once }} />
      <Button variant="secondary">
        {button}
        <span className="nhsuk-u-visually-hidden">: {about}</span>
      </Button>
    </form>
  );
}
