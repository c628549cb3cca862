import type { ReactNode } from 'react';

/** Stops the reader on a page of its own. Only for too many details, a possible real person, ending, and restoring. */
export function InterruptionPanel({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="nhsuk-panel nhsuk-panel--interruption">
      <h1 className="nhsuk-panel__heading nhsuk-panel__heading--l">{heading}</h1>
      <div className="nhsuk-panel__body">{children}</div>
    </div>
  );
}
