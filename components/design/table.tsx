import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column {
  readonly text: string;
  readonly numeric?: boolean;
  /** The list can be sorted by it: the same list sorted so, or the other way round. `now` is how it is sorted. */
  readonly sort?: { readonly href: string; readonly says: string; readonly now?: 'ascending' | 'descending' };
}

export interface TableProps {
  readonly caption: string;
  /** The heading above already says it: heard, not seen. */
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** On a phone each row becomes a card with its column names; otherwise a wide table scrolls inside a region of its own. */
  readonly stacks?: boolean;
  /** The first cell of each row names the row. */
  readonly firstIsHeader?: boolean;
}

type RowProps = Pick<TableProps, 'columns' | 'firstIsHeader'> & { readonly cells: readonly ReactNode[] };

function Row({ columns, cells, firstIsHeader }: RowProps) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const column = columns[index];
        const look = column?.numeric ? 'sa-table__number' : undefined;
        if (index === 0 && firstIsHeader) {
          return (
            <th key={column?.text} scope="row" className={look}>
              {cell}
            </th>
          );
        }
        return (
          <td key={column?.text} className={look}>
            <span className="sa-table__name">{column?.text}</span>
            <span className="sa-table__cell">{cell}</span>
          </td>
        );
      })}
    </tr>
  );
}

const arrows = { ascending: ' ▲', descending: ' ▼' } as const;

function ColumnHead({ text, numeric, sort }: Column) {
  return (
    <th scope="col" className={numeric ? 'sa-table__number' : undefined} aria-sort={sort?.now}>
      {sort === undefined ? (
        text
      ) : (
        <a href={sort.href}>
          {text}
          <span className="nhsuk-u-visually-hidden">, {sort.says}</span>
          {sort.now !== undefined && <span aria-hidden="true">{arrows[sort.now]}</span>}
        </a>
      )}
    </th>
  );
}

/** Our own table, in place of the package’s. */
export function Table({ caption, hideCaption, columns, rows, stacks = true, firstIsHeader = true }: TableProps) {
  const table = (
    <table className={classNames('sa-table', stacks && 'sa-table--stacks')}>
      <caption className={classNames('sa-table__caption', hideCaption && 'nhsuk-u-visually-hidden')}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.text} {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <Row key={key} columns={columns} cells={cells} firstIsHeader={firstIsHeader} />
        ))}
      </tbody>
    </table>
  );
  if (stacks) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="sa-table-scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
