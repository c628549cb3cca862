// What the link of a mail opens for whoever has not logged in: what it stops, and one button. Looking changes nothing.
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { StopEmailModel } from '@/lib/views/account-models';

export interface StopByLinkProps extends StopEmailModel {
  readonly command: string;
  readonly once: string;
}

export function StopByLink({ h1, text, button, way, refusal, command, once }: StopByLinkProps) {
  return (
    <>
      {refusal !== undefined && <ErrorSummary errors={[{ text: refusal }]} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{text}</p>
      {button && (
        <form method="post" action={`/do/${command}`}>
          <HiddenFields values={{ ...button.hidden, once }} />
          <Button>{button.text}</Button>
          <p>{button.after}</p>
        </form>
      )}
      {way && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
    </>
  );
}
