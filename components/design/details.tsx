import type { ReactNode } from 'react';

export interface DetailsProps {
  readonly summary: string;
  /** Heard, not seen: what it is about, where a page has the same summary more than once. */
  readonly about?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** The browser’s own disclosure. Never around something a person must read. */
export function Details({ summary, about, open, children }: DetailsProps) {
  return (
    <details className="nhsuk-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {summary}
          {about !== undefined && <span className="nhsuk-u-visually-hidden">: {about}</span>}
        </span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
