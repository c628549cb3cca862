// A plain table: its caption, its column heads, and a row head in the first cell. On a small screen it scrolls by itself.
import type { ReactNode } from 'react';

export interface FactsRow {
  /** Tells the row from its neighbours. */
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

export interface FactsTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly FactsRow[];
  /** Id of the heading above the table that already says what its caption would. */
  readonly labelledBy?: string;
}

export function FactsTable({ caption, head, rows, labelledBy }: FactsTableProps) {
  const name = labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': caption || head.join(', ') };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="sa-agreement__scroll" tabIndex={0} {...name}>
      <table className="sa-agreement__table" {...(labelledBy && { 'aria-labelledby': labelledBy })}>
        {!labelledBy && caption !== '' && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
