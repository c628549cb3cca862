// The rules about one person as a table: the same lines, in the same order, that the browser walks.
import { Table } from '@/components/design/table';
import { Tag } from '@/components/design/tag';
import type { PersonRow } from '@/lib/views/can-i-share-model';
import { SourceLine } from './source-line';

function WhatToDo({ answer, actions, reason }: PersonRow) {
  return (
    <>
      <Tag {...answer} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {actions.map((action) => (
          <li key={action}>{action}</li>
        ))}
      </ul>
      {reason && (
        <>
          <p className="sa-person-because">{reason.because}</p>
          <SourceLine sources={reason.sources} caveat={reason.caveat} />
        </>
      )}
    </>
  );
}

export function PersonTable({ rows }: { readonly rows: readonly PersonRow[] }) {
  return (
    <>
      <p>Read from the top. The first line that is the case decides.</p>
      <Table
        caption="Each case, and what to do"
        hideCaption
        columns={[{ text: 'When' }, { text: 'What to do' }]}
        rows={rows.map((row) => ({ key: row.key, cells: [row.when, <WhatToDo {...row} key="what" />] }))}
      />
    </>
  );
}
