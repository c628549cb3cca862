import { SaidWords } from '@/components/agreement/said-words';
import type { ChecklistPoint } from '@/lib/views/checklist-models';
import { NewDayLink } from './new-day-link';
import { Point } from './point';
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
  return (
    <ol className="sa-points">
      {points.map((point) => (
        <Point key={point.id} title={point.title} tag={point.tag} level={level}>
          <PointAnswer point={point} />
          {point.said !== undefined && point.said.length > 0 && <SaidWords said={point.said} />}
          {point.helpDone !== undefined && once !== undefined && <Press {...point.helpDone} once={once} about={point.title} />}
          {point.helpMove !== undefined && <NewDayLink move={point.helpMove} about={point.title} />}
          {point.sayPlan !== undefined && once !== undefined && <SayPlan {...point.sayPlan} once={once} />}
        </Point>
      ))}
    </ol>
  );
}
