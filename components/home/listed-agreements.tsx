import { StatusTag } from '@/components/design/status-tag';
import { Table } from '@/components/design/table';
import type { listWords } from '@/content/wording/agreement-list';
import type { AgreementListModel } from '@/lib/views/agreement-list-model';
import { ListPages } from './list-pages';

type Words = typeof listWords;

export type ListedAgreementsProps = Pick<AgreementListModel, 'lines' | 'columns' | 'pages' | 'download'> & { readonly found: string; readonly words: Words };

function Lines({ lines, columns, words }: Pick<ListedAgreementsProps, 'lines' | 'columns' | 'words'>) {
  const { columns: called } = words;
  const heads = [
    { text: called.with, sort: columns.with },
    { text: called.service },
    { text: called.reference },
    { text: called.status },
    { text: called.review, sort: columns.review },
    { text: called.changed, sort: columns.changed },
  ];
  const rows = lines.map(({ reference, version, href, name, service, tag, waits, replaced, changedSince, checkAgain, review, changed }) => ({
    key: reference,
    cells: [
      <a key="name" href={href}>
        {name}
        <span className="nhsuk-u-visually-hidden">, {reference}</span>
      </a>,
      service,
      <span key="reference" className="sa-reference">
        {reference}
        {version !== undefined && <span className="sa-list__note">{version}</span>}
      </span>,
      <span key="tag">
        <StatusTag text={tag} />
        {waits !== undefined && <span className="sa-list__note">{waits}</span>}
        {changedSince !== undefined && <span className="sa-list__note">{changedSince}</span>}
        {checkAgain !== undefined && <span className="sa-list__note">{checkAgain}</span>}
        {replaced && (
          <>
            <br />
            <a href={replaced.href}>{replaced.text}</a>
          </>
        )}
      </span>,
      review || '–',
      changed,
    ],
  }));
  return (
    <div className="sa-list">
      <Table caption={words.caption} hideCaption columns={heads} rows={rows} />
    </div>
  );
}

/** How many there are, this page of them, and the ways to the others. */
export function ListedAgreements({ found, lines, columns, pages, download, words }: ListedAgreementsProps) {
  return (
    <>
      <div role="status">
        <h2 className="nhsuk-heading-m">{found}</h2>
      </div>
      {lines.length === 0 ? (
        <p>
          {words.noMatch} <a href="/agreements">{words.clear}</a>
        </p>
      ) : (
        <Lines lines={lines} columns={columns} words={words} />
      )}
      {pages !== undefined && <ListPages pages={pages} words={words.pages} />}
      {download !== undefined && (
        <p>
          <a href={download.href}>{download.text}</a>
        </p>
      )}
    </>
  );
}
