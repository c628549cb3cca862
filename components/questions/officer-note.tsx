// The text speaks of an officer whom the partner’s profile does not name: said to the partner, with the way to the profile.
import { InsetText } from '@/components/design/inset-text';
import type { OfficerToName } from '@/lib/views/review-models';

export function OfficerNote({ officer }: { readonly officer?: OfficerToName | undefined }) {
  if (officer === undefined) return null;
  const { text, way } = officer;
  return (
    <InsetText>
      <p>{text}</p>
      {way !== undefined && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
    </InsetText>
  );
}
