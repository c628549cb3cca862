import { SaidWords } from '@/components/agreement/said-words';
import { Button } from '@/components/design/button';
import { Tag } from '@/components/design/tag';
import type { ChecklistPoint } from '@/lib/views/checklist-models';
import { PointAnswer } from './point-answer';

export interface PointListProps {
  readonly points: readonly ChecklistPoint[];
  /** Of the headings; 3 when left out. */
  readonly level?: 2 | 3;
  /** For the forms beside the points. */
  readonly once?: string;
}

function HelpDone({ action, hidden, button, once, about }: NonNullable<ChecklistPoint['helpDone']> & { readonly once: string; readonly about: string }) {
  return (
    <form method="post" action={action}>
      {Object.entries({ ...hidden, once }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant="secondary">
        {button}
        <span className="nhsuk-u-visually-hidden">: {about}</span>
      </Button>
    </form>
  );
}

/** The points of a checklist, read from top to bottom. */
export function PointList({ points, level = 3, once }: PointListProps) {
  const Heading = `h${level}` as const;
  return (
    <ol className="sa-points">
      {points.map((point) => (
        <li key={point.id} className="sa-point">
          <div className="sa-point__head">
            <Heading className="nhsuk-heading-s sa-point__title">{point.title}</Heading>
            <Tag {...point.tag} />
          </div>
          <PointAnswer point={point} />
          {point.said !== undefined && point.said.length > 0 && <SaidWords said={point.said} />}
          {point.helpDone !== undefined && once !== undefined && <HelpDone {...point.helpDone} once={once} about={point.title} />}
        </li>
      ))}
    </ol>
  );
}
