// An agreement has been ended: from which day, what becomes of the details, and what is left to do.
import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import { WayList } from '@/components/design/way-list';
import type { EndPageModel } from '@/lib/views/end-page';

export function EndConfirmation({ ended: { heading, lines, after, ways } }: { readonly ended: NonNullable<EndPageModel['ended']> }) {
  const [stop, ...rest] = lines;
  return (
    <>
      <ConfirmationPanel heading={heading}>{stop}</ConfirmationPanel>
      {rest.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {after.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <WayList ways={ways} />
    </>
  );
}
