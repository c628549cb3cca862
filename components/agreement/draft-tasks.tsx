// The home of a draft: three groups of tasks, what somebody wrote about it, and the one way on.
import { ButtonLink } from '@/components/design/button-link';
import { elementId } from '@/components/design/element-id';
import { Caption, Heading } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { StatusTag } from '@/components/design/status-tag';
import { TaskList } from '@/components/design/task-list';
import { TakeBack } from '@/components/questions/closed-notice';
import type { DraftTasksModel } from '@/lib/views/draft-tasks-model';

function Note({ heading, text, way, takesBack, once }: DraftTasksModel['notes'][number] & { readonly once: string }) {
  return (
    <NotificationBanner title={heading} id={elementId(`note ${heading}`)}>
      <p className="sa-typed">{text}</p>
      {takesBack !== undefined && <TakeBack reference={takesBack} once={once} text={way?.text} />}
      {takesBack === undefined && way !== undefined && (
        <p>
          <a className="nhsuk-notification-banner__link" href={way.href}>
            {way.text}
          </a>
        </p>
      )}
    </NotificationBanner>
  );
}

export function DraftTasks({ h1, reference, status, service, progress, said, notes, groups, on, once }: DraftTasksModel & { readonly once: string }) {
  return (
    <>
      {said !== undefined && (
        <NotificationBanner success id="said">
          <p>{said}</p>
        </NotificationBanner>
      )}
      {notes.map((note) => (
        <Note key={note.heading} {...note} once={once} />
      ))}
      <Caption text={service ?? 'New agreement'} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p className="sa-under-heading">
        <StatusTag text={status} /> {!h1.includes(reference) && <span>{reference}</span>} <span>{progress}</span>
      </p>
      {groups.map(({ heading, tasks }) => (
        <section key={heading}>
          <Heading level={2}>{heading}</Heading>
          <TaskList tasks={tasks} />
        </section>
      ))}
      {on !== undefined && <ButtonLink href={on.href}>{on.text}</ButtonLink>}
    </>
  );
}
