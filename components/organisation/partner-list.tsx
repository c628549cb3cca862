// The organisations that one has agreements with, in a table.
import { Table } from '@/components/design/table';
import { Tag } from '@/components/design/tag';
import { ListPages } from '@/components/home/list-pages';
import type { partnerWords } from '@/content/wording/partners';
import type { PartnerListModel } from '@/lib/views/partner-models';

export type PartnerListProps = PartnerListModel & { readonly words: typeof partnerWords };

export function PartnerList({ found, lines, pages, words }: PartnerListProps) {
  if (found === undefined) return <p>{words.none}</p>;
  const rows = lines.map(({ id, href, name, formerly, agreements, which, dspt, checklist }) => ({
    key: id,
    cells: [
      <span key="name">
        <a href={href}>{name}</a>
        {formerly !== undefined && <span className="sa-list__note">{formerly}</span>}
      </span>,
      <span key="agreements">
        {agreements}
        {which !== '' && <span className="sa-list__note">{which}</span>}
      </span>,
      <Tag key="dspt" {...dspt} />,
      checklist,
    ],
  }));
  return (
    <>
      <p>{words.intro}</p>
      <h2 className="nhsuk-heading-m">{found}</h2>
      <div className="sa-list">
        <Table caption={words.caption} hideCaption columns={words.columns.map((text) => ({ text }))} rows={rows} />
      </div>
      {pages !== undefined && <ListPages pages={pages} words={words.pages} />}
    </>
  );
}
