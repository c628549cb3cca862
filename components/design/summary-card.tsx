import type { ReactNode } from 'react';
import { Card } from './card';
import { SummaryList, type SummaryRow } from './summary-list';

export interface SummaryCardProps {
  readonly heading: string;
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly rows: readonly SummaryRow[];
  /** One Change link for the whole card. */
  readonly change?: { readonly href: string; readonly what: string };
  /** Below the rows: the box “This is right”, a note. */
  readonly children?: ReactNode;
}

export function SummaryCard({ heading, level, id, rows, change, children }: SummaryCardProps) {
  const link = change && (
    <a href={change.href}>
      Change<span className="nhsuk-u-visually-hidden"> {change.what}</span>
    </a>
  );
  return (
    <Card heading={heading} level={level} id={id} aside={link}>
      <SummaryList rows={rows} />
      {children}
    </Card>
  );
}
