// Those who have left and still stand on a contact sheet, each with the way to the page that changes it.
import { InsetText } from '@/components/design/inset-text';
import type { LeftRow } from '@/lib/views/left-on-sheet';

export function LeftOnSheets({ rows }: { readonly rows: readonly LeftRow[] }) {
  if (rows.length === 0) return null;
  return (
    <InsetText>
      {rows.map(({ key, text, way }) => (
        <p key={key}>
          {text}.{' '}
          <a href={way.href}>
            {way.text}
            <span className="nhsuk-u-visually-hidden">: {text}</span>
          </a>
        </p>
      ))}
    </InsetText>
  );
}
