import type { ReactNode } from 'react';

export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="nhsuk-button-group">{children}</div>;
}
