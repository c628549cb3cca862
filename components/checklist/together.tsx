// The questions as they are asked on the telephone, and the one mail that asks the charity to confirm them.
import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { TaskList } from '@/components/design/task-list';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { TogetherPage } from '@/lib/views/told-models';

export function Together({ h1, caption, intro, button, heading, tasks, ask, asked, errors, once }: TogetherPage & { readonly once: string }) {
  return (
    <>
      {errors[''] !== undefined && <ErrorSummary errors={[{ text: errors[''] }]} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {asked !== undefined && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">{asked}</p>
        </NotificationBanner>
      )}
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {button !== undefined && <ButtonLink href={button.href}>{button.text}</ButtonLink>}
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <TaskList tasks={tasks} />
      {ask !== undefined && (
        <form method="post" action="/do/ask-to-confirm-told">
          <HiddenFields values={{ ...ask.hidden, once }} />
          <InsetText>
            <p>{ask.text}</p>
          </InsetText>
          <Button variant={button === undefined ? 'primary' : 'secondary'}>{ask.button}</Button>
        </form>
      )}
    </>
  );
}
