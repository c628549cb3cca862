import type { ReactNode } from 'react';
import { ChangeLink } from './change-link';
import { classNames } from './class-names';

export interface SummaryRow {
  readonly key: string;
  readonly value: ReactNode;
  /** “Change” and what it changes, read out as “Change how you will share the details”. */
  readonly change?: { readonly href: string; readonly what: string; readonly text?: string; readonly keeps?: string };
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly border?: boolean;
}

export function SummaryList({ rows, border = true }: SummaryListProps) {
  const withChange = rows.some(({ change }) => change !== undefined);
  return (
    <dl className={classNames('nhsuk-summary-list', !border && 'nhsuk-summary-list--no-border')}>
      {rows.map(({ key, value, change }) => (
        <div key={key} className={classNames('nhsuk-summary-list__row', withChange && change === undefined && 'nhsuk-summary-list__row--no-actions')}>
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
          {change !== undefined && (
            <dd className="nhsuk-summary-list__actions">
              <ChangeLink href={change.href} keeps={change.keeps}>
                {change.text ?? 'Change'}
                <span className="nhsuk-u-visually-hidden"> {change.what}</span>
              </ChangeLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
