import { Tag } from '@/components/design/tag';
import type { ReviewPoint } from '@/lib/views/checklist-models';
import { LabelledList } from './labelled-list';

/** That a point has changed since the last review, and what it said then. */
export function ChangedPoint({ point: { changed } }: { readonly point: ReviewPoint }) {
  if (changed === undefined) return null;
  const { tag, before } = changed;
  return (
    <div className="sa-point__before">
      <p>
        <Tag text={tag} tint="blue" />
      </p>
      {before !== undefined && (
        <>
          <p className="sa-muted">{before.heading}</p>
          <p>{before.answer}</p>
          {before.details.length > 0 && <LabelledList rows={before.details} />}
          {before.plan !== undefined && <LabelledList rows={before.plan} />}
        </>
      )}
    </div>
  );
}
