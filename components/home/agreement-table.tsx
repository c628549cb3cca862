import { StatusTag } from '@/components/design/status-tag';
import { Table } from '@/components/design/table';
import type { ListedLine } from '@/lib/views/agreement-list-model';

const columns = [{ text: 'With' }, { text: 'Service' }, { text: 'Reference' }, { text: 'Status' }, { text: 'Last changed' }];

/** Every agreement of the organisation, the last changed first. */
export function AgreementTable({ agreements }: { readonly agreements: readonly ListedLine[] }) {
  const rows = agreements.map(({ reference, version, href, name, service, tag, changed }) => ({
    key: reference,
    cells: [
      <a key="name" href={href}>
        {name}
      </a>,
      service,
      <span key="reference" className="sa-reference">
        {reference}
        {version !== undefined && <span className="sa-list__note">{version}</span>}
      </span>,
      <StatusTag key="tag" text={tag} />,
      changed,
    ],
  }));
  return (
    <div className="sa-list">
      <Table caption="Your agreements" hideCaption columns={columns} rows={rows} />
    </div>
  );
}
