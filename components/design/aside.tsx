import type { ReactNode } from 'react';

/** Beside the question on a wide screen, after it everywhere else. Comes after `main` in the order of reading. */
export function Aside({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <aside className="sa-aside" aria-labelledby="aside-heading">
      <h2 className="nhsuk-heading-s" id="aside-heading">
        {heading}
      </h2>
      {children}
    </aside>
  );
}
