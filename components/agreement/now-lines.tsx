import type { AgreementNow } from '@/lib/views/agreement-now-model';

export interface NowLinesProps {
  readonly now: AgreementNow;
  /** Where to read the page again, when more than these lines has changed since. */
  readonly again?: string;
}

export function NowLines({ now: { lines, next }, again }: NowLinesProps) {
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
        {again !== undefined && (
          <p>
            Something has changed since you opened this page. <a href={again}>Show the page as it is now</a>
          </p>
        )}
      </div>
    </>
  );
}
