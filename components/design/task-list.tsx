import { describedBy } from './element-id';
import { Tag } from './tag';

export type TaskStatus = 'completed' | 'not-started' | 'in-progress' | 'cannot-start' | 'problem';

export interface Task {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  /** Left out: it cannot be started yet. */
  readonly href?: string;
  readonly status: TaskStatus;
  /** In place of the usual words of the status. */
  readonly statusText?: string;
}

const words: Record<TaskStatus, string> = {
  completed: 'Completed',
  'not-started': 'Not yet started',
  'in-progress': 'In progress',
  'cannot-start': 'Cannot start yet',
  problem: 'There is a problem',
};

function Status({ status, text }: { readonly status: TaskStatus; readonly text: string }) {
  if (status === 'completed') return text;
  if (status === 'cannot-start') return <span className="sa-muted">{text}</span>;
  return <Tag text={text} tint={status === 'problem' ? 'red' : status === 'in-progress' ? 'blue' : 'grey'} />;
}

/** One group of tasks. The status is part of the description of each link, not of its text. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map(({ id, text, hint, href, status, statusText = words[status] }) => (
        <li key={id} className={`nhsuk-task-list__item${href === undefined ? '' : ' nhsuk-task-list__item--with-link'}`}>
          <div className="nhsuk-task-list__name-and-hint">
            {href === undefined ? (
              <div>{text}</div>
            ) : (
              <a className="nhsuk-link nhsuk-task-list__link" href={href} aria-describedby={describedBy(hint !== undefined && `${id}-hint`, `${id}-status`)}>
                {text}
              </a>
            )}
            {hint !== undefined && (
              <div className="nhsuk-task-list__hint" id={`${id}-hint`}>
                {hint}
              </div>
            )}
          </div>
          <div className="nhsuk-task-list__status" id={`${id}-status`}>
            <Status status={status} text={statusText} />
          </div>
        </li>
      ))}
    </ul>
  );
}
