import { Caption } from '@/components/design/heading';
import { TaskList } from '@/components/design/task-list';
import type { ToolkitGroupPage } from '@/lib/views/toolkit-models';

/** One group of the DSPT’s questions. */
export function ToolkitGroup({ h1, caption, progress, tasks }: ToolkitGroupPage) {
  return (
    <>
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{progress}</p>
      <TaskList tasks={tasks} />
    </>
  );
}
