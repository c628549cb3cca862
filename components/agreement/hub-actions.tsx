// Changes apart from the next step, each closed until somebody looks for it, with what follows from it above its button.
import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { Details } from '@/components/design/details';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { HubAction } from '@/lib/views/agreement-hub-model';

export interface HubActionsProps {
  readonly actions: readonly HubAction[];
  readonly reference: string;
  /** One receipt serves all of them: only one can be posted from this page. */
  readonly once: string;
}

export function HubActions({ actions, reference, once }: HubActionsProps) {
  return actions.map(({ command, href, heading, consequences, button, final }) => (
    <Details key={command} summary={heading}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {consequences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {href === undefined ? (
        <form method="post" action={`/do/${command}`}>
          <HiddenFields values={{ once, reference }} />
          <Button variant={final ? 'warning' : 'secondary'}>{button}</Button>
        </form>
      ) : (
        <ButtonLink variant="secondary" href={href}>
          {button}
        </ButtonLink>
      )}
    </Details>
  ));
}
