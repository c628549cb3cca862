// A heading, a sentence and a button that posts nothing but its receipt.
import { Button } from '@/components/design/button';
import { HiddenFields } from '@/components/questions/hidden-fields';

export interface OneButtonFormProps {
  readonly command: string;
  readonly once: string;
  readonly button: string;
  readonly heading?: string;
  readonly text?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly primary?: boolean;
}

export function OneButtonForm({ command, once, button, heading, text, hidden = {}, primary = false }: OneButtonFormProps) {
  return (
    <form method="post" action={`/do/${command}`}>
      <HiddenFields values={{ ...hidden, once: `${once}-${command}` }} />
      {heading !== undefined && <h2 className="nhsuk-heading-m">{heading}</h2>}
      {text !== undefined && <p>{text}</p>}
      <Button variant={primary ? 'primary' : 'secondary'}>{button}</Button>
    </form>
  );
}
