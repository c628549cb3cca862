import type { ReactNode } from 'react';

export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="nhsuk-hint" id={id}>
      {children}
    </div>
  );
}
