import { InsetText } from '@/components/design/inset-text';
import type { ToolkitSuggested } from '@/lib/views/toolkit-models';

/** What is known already: it stands beside the form, and in it only when somebody asks. */
export function SuggestedAnswer({ heading, says, use, used }: ToolkitSuggested) {
  return (
    <InsetText>
      <p className="sa-point__plan-title">{heading}</p>
      <p className="sa-typed">{says}</p>
      {use !== undefined && (
        <p>
          <a className="sa-alone" href={use.href}>
            {use.text}
          </a>
        </p>
      )}
      {used !== undefined && <p>{used}</p>}
    </InsetText>
  );
}
