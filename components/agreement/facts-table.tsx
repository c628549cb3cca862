// A plain table: its caption, its column heads, and a row head in the first cell. On a small screen it scrolls by itself.
import type { ReactNode } from 'react';

export interface FactsTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** The words of the caption, when they already stand above the table as a heading with this id. */
  readonly labelledBy?: string;
}

export function FactsTable({ caption, head, rows, labelledBy }: FactsTableProps) {
  const name = labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': caption };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <div className="sa-agreement__scroll" role="region" tabIndex={0} {...name}>
      <table className="sa-agreement__table" {...(labelledBy && { 'aria-labelledby': labelledBy })}>
        {!labelledBy && <caption>{caption}</caption>}
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
          {rows.map(([first, ...others], at) => (
            // The rows of a printed text have no names of their own and never change their order.
            <tr key={at}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
