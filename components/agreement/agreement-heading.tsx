// A heading of the agreement at the level that its page leaves free.
import type { ReactNode } from 'react';

export type HeadingLevel = 2 | 3 | 4;

export function AgreementHeading({ level, id, children }: { readonly level: HeadingLevel; readonly id?: string; readonly children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <Heading className="sa-agreement__heading" id={id}>
      {children}
    </Heading>
  );
}
