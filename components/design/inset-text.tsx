import type { ReactNode } from 'react';

/** A suggestion, shown as content: it is agreed by the answer below it, never by silence. */
export function InsetText({ children }: { readonly children: ReactNode }) {
  return (
    <div className="nhsuk-inset-text">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      {children}
    </div>
  );
}
