// Two texts compared: first what changed in a table, then part by part Before and Now. Words say what colour and line only support.
import { Fingerprint } from '@/components/design/fingerprint';
import { SummaryList } from '@/components/design/summary-list';
import { Table } from '@/components/design/table';
import type { compareWords } from '@/content/wording/compare';
import type { ComparedPage } from '@/lib/views/compare-models';
import { ComparedLines } from './compared-lines';

type Words = typeof compareWords;
const shown = (n: number) => (n === 0 ? '–' : String(n));

function Summary({ rows, heading, columns }: Pick<ComparedPage, 'rows' | 'heading'> & Pick<Words, 'columns'>) {
  return (
    <Table
      caption={heading}
      hideCaption
      columns={[columns.part, columns.reworded, columns.added, columns.removed].map((text) => ({ text }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a key={row.id} href={`#part-${row.id}`}>
            {row.heading}
          </a>,
          ...[row.reworded, row.added, row.removed].map(shown),
        ],
      }))}
    />
  );
}

export function ComparedText({ compared, words }: { readonly compared: ComparedPage; readonly words: Words }) {
  const { heading, rows, parts, sides, toggle, fingerprints } = compared;
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {rows.length > 0 && <Summary rows={rows} heading={heading} columns={words.columns} />}
      {toggle && (
        <p>
          <a href={toggle.href}>{toggle.text}</a>
        </p>
      )}
      {rows.length > 0 &&
        parts.map((part) => (
          <section key={part.id} id={`part-${part.id}`} className="sa-compare__part">
            <h3 className="nhsuk-heading-s">{part.heading}</h3>
            <ComparedLines lines={part.lines} sides={sides} words={words} />
          </section>
        ))}
      <div className="sa-small-print sa-compare__foot">
        <p>{words.fingerprints}</p>
        <SummaryList rows={fingerprints.map(({ key, value }) => ({ key, value: <Fingerprint value={value} /> }))} />
      </div>
    </>
  );
}
