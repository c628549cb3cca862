import { StatusTag } from '@/components/design/status-tag';
import { Table } from '@/components/design/table';
import type { ListedLine } from '@/lib/views/agreement-list-model';

const columns = [{ text: 'With' }, { text: 'Service' }, { text: 'Reference' }, { text: 'Status' }, { text: 'Last changed' }];

/** Every agreement of the organisation, the last changed first. */
export function AgreementTable({ agreements }: { readonly agreements: readonly ListedLine[] }) {
  const rows = agreements.map(({ reference, href, name, service, tag, changed }) => ({
    key: reference,
    cells: [
      <a key="name" href={href}>
        {name}
      </a>,
      service,
      reference,
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
