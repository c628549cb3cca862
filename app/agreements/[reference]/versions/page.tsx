import { Fingerprint } from '@/components/design/fingerprint';
import { Heading } from '@/components/design/heading';
import { SummaryCard } from '@/components/design/summary-card';
import { Tag } from '@/components/design/tag';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import type { VersionRow } from '@/lib/views/version-models';
import { versionsPage } from '@/lib/views/versions-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(versionsPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

function VersionCard({ row }: { readonly row: VersionRow }) {
  const { number, href, made, mark, fingerprint, signatures } = row;
  const signed = signatures.length === 0 ? 'Nobody has signed this version' : <Lines lines={signatures} />;
  return (
    <SummaryCard
      heading={`Version ${number}`}
      rows={[
        { key: 'State', value: <Tag {...mark} /> },
        { key: 'Made', value: made },
        { key: 'Signatures', value: signed },
        { key: 'Fingerprint', value: <Fingerprint value={fingerprint} /> },
      ]}
    >
      <p>
        <a href={href}>Read version {number}</a>
      </p>
    </SummaryCard>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="nhsuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export default async function VersionsPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} back={view.back} surface="canvas">
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.rows.length === 0 && <p>No version has been made yet. The first one appears here when somebody makes the final version.</p>}
      {view.rows.map((row) => (
        <VersionCard key={row.number} row={row} />
      ))}
    </PageFrame>
  );
}
