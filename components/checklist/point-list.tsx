import { Tag } from '@/components/design/tag';
import type { ChecklistPoint } from '@/lib/views/checklist-models';
import { PointAnswer } from './point-answer';

export interface PointListProps {
  readonly points: readonly ChecklistPoint[];
  /** Of the headings; 3 when left out. */
  readonly level?: 2 | 3;
}

/** The points of a checklist, read from top to bottom. */
export function PointList({ points, level = 3 }: PointListProps) {
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
        </li>
      ))}
    </ol>
  );
}
