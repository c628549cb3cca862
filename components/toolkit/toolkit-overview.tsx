// The DSPT’s questions at a glance: how far it is, the way on, the groups, and the answers to copy.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { Details } from '@/components/design/details';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { TaskList } from '@/components/design/task-list';
import { WayList } from '@/components/design/way-list';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ToolkitOverview as Model } from '@/lib/views/toolkit-models';

interface Once {
  /** For the form. */
  readonly once: string;
}

function Forward({ heading, text, button, read, once }: NonNullable<Model['forward']> & Once) {
  return (
    <NotificationBanner>
      <p className="nhsuk-notification-banner__heading">{heading}</p>
      {button !== undefined && <p>{text}</p>}
      {button !== undefined && (
        <form method="post" action="/do/bring-answers-forward">
          <HiddenFields values={{ once }} />
          <Button>{button}</Button>
        </form>
      )}
      <p>
        <a href={read.href}>{read.text}</a>
      </p>
    </NotificationBanner>
  );
}

function Progress({ progress, ready, buttons }: Pick<Model, 'progress' | 'ready' | 'buttons'>) {
  const [main, ...others] = buttons;
  return (
    <>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {progress.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ready !== undefined && <p>{ready}</p>}
      {main !== undefined && (
        <ButtonGroup>
          <ButtonLink href={main.href}>{main.text}</ButtonLink>
          {others.map(({ href, text }) => (
            <a key={href} className="sa-alone" href={href}>
              {text}
            </a>
          ))}
        </ButtonGroup>
      )}
    </>
  );
}

export function ToolkitOverview({ h1, caption, intro, brought, forward, groups, copy, sources, admin, errors, once, ...progress }: Model & Once) {
  return (
    <>
      {errors[''] !== undefined && <ErrorSummary errors={[{ text: errors[''] }]} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {brought !== undefined && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">{brought}</p>
        </NotificationBanner>
      )}
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {forward !== undefined && <Forward {...forward} once={once} />}
      <Progress {...progress} />
      <h2 className="nhsuk-heading-m">{groups.heading}</h2>
      <TaskList tasks={groups.tasks} />
      <h2 className="nhsuk-heading-m">{copy.heading}</h2>
      <WayList ways={copy.ways} />
      {admin !== undefined && <WayList ways={[admin]} />}
      <Details summary={sources.summary}>
        {sources.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <a className="sa-alone" href={sources.way.href}>
            {sources.way.text}
          </a>
        </p>
      </Details>
    </>
  );
}
