import { Table } from '@/components/design/table';
import type { SignerRow } from '@/lib/views/signing-models';

const columns = [{ text: 'Organisation' }, { text: 'Who signs' }, { text: 'Signature' }];

export function SignerTable({ signers, caption = 'Who signs' }: { readonly signers: readonly SignerRow[]; readonly caption?: string }) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={signers.map(({ organisation, who, state }) => ({ key: organisation, cells: [organisation, who, state] }))}
    />
  );
}
