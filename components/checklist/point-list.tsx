import { SaidWords } from '@/components/agreement/said-words';
import { Tag } from '@/components/design/tag';
import type { ChecklistPoint } from '@/lib/views/checklist-models';
import { PointAnswer } from './point-answer';
import { Press } from './press';
import { SayPlan } from './say-plan';

export interface PointListProps {
  readonly points: readonly ChecklistPoint[];
  /** Of the headings; 3 when left out. */
  readonly level?: 2 | 3;
  /** For the forms beside the points. */
  readonly once?: string;
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
          {point.helpDone !== undefined && once !== undefined && <Press {...point.helpDone} once={once} about={point.title} />}
          {point.sayPlan !== undefined && once !== undefined && <SayPlan {...point.sayPlan} once={once} />}
        </li>
      ))}
    </ol>
  );
}
