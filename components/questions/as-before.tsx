// Above fields that hold what the same organisation said in an earlier agreement: where it comes from, and that nothing is answered yet.
import { InsetText } from '@/components/design/inset-text';
import type { AsBefore } from '@/lib/views/review-models';

export function AsBeforeNote({ way, about }: AsBefore) {
  return (
    <InsetText>
      <p>
        <strong>
          As in <a href={way.href}>{way.text}</a>, {about}.
        </strong>
      </p>
      <p>Your answers from that agreement are filled in where they fit this one. Change what is different now. Nothing is saved until you continue.</p>
    </InsetText>
  );
}
