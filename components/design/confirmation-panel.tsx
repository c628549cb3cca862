import type { ReactNode } from 'react';

/** Something is done: sent, accepted, signed. */
export function ConfirmationPanel({ heading, children }: { readonly heading: string; readonly children?: ReactNode }) {
  return (
    <div className="nhsuk-panel sa-panel-done">
      <h1 className="nhsuk-panel__heading nhsuk-panel__heading--l">{heading}</h1>
      {children !== undefined && <div className="nhsuk-panel__body">{children}</div>}
    </div>
  );
}
