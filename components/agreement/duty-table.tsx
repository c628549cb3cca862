import { Table } from '@/components/design/table';
import type { Duty } from '@/lib/domain/print/promises';
import { capitalised } from '@/lib/domain/print/words';

const columns = [{ text: 'What' }, { text: 'When' }, { text: 'Who' }, { text: 'Section' }];

/** What one side has promised: made from the signed version, and no part of it. */
export function DutyTable({ duties, caption }: { readonly duties: readonly Duty[]; readonly caption: string }) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={duties.map(({ what, when, who, section }) => ({
        key: what,
        cells: [what, when, who, typeof section === 'number' ? String(section) : capitalised(section)],
      }))}
    />
  );
}
