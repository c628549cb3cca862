'use client';
// Who has the agreement now. Drawn by the server, kept up to date by the browser where it can.
import { useLive } from '@/lib/client/use-live';
import type { AgreementNow } from '@/lib/views/agreement-now-model';

export interface WhoHasItProps {
  readonly reference: string;
  readonly first: AgreementNow;
}

/** Asked for again less often than captured mail: agreements move in hours. */
const everyMs = 10_000;

export function WhoHasIt({ reference, first }: WhoHasItProps) {
  const { lines, next, edition } = useLive(`/api/agreements/${reference}/now`, first, everyMs);
  return (
    <>
      {lines.length > 0 && (
        <ul className="sa-now">
          {lines.map(({ name, organisation, doing, since }) => (
            <li key={`${name} ${doing}`}>
              <strong>{name}</strong>
              {organisation !== undefined && ` at ${organisation}`} {doing}, {since}
            </li>
          ))}
        </ul>
      )}
      {next !== undefined && <p>{next}</p>}
      <div role="status">
        {edition !== first.edition && (
          <p>
            Something has changed since you opened this page. <a href={`/agreements/${reference}`}>Show the page as it is now</a>
          </p>
        )}
      </div>
    </>
  );
}
