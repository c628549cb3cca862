// The points that were asked about, each with whose turn it is.
import { TaskList } from '@/components/design/task-list';
import type { AskedPoints as Model } from '@/lib/views/checklist-models';

export function AskedPoints({ heading, tasks }: Model) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}
