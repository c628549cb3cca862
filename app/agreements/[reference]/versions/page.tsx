import { pageOf } from '@/app/page-of';
import { Fingerprint } from '@/components/design/fingerprint';
import { Heading } from '@/components/design/heading';
import { SummaryCard } from '@/components/design/summary-card';
import { Tag } from '@/components/design/tag';
import { PageFrame } from '@/components/frame/page-frame';
import type { VersionRow } from '@/lib/views/version-models';
import { versionsPage } from '@/lib/views/versions-page';

function VersionCard({ row }: { readonly row: VersionRow }) {
  const { number, reference, href, made, mark, replaced, fingerprint, signatures, compare } = row;
  const signed = signatures.length === 0 ? 'Nobody has signed this version' : <Lines lines={signatures} />;
  return (
    <SummaryCard
      heading={`Version ${number}`}
      rows={[
        { key: 'State', value: <Tag {...mark} /> },
        ...(replaced === undefined ? [] : [{ key: 'Replaced', value: replaced }]),
        ...(reference === undefined ? [] : [{ key: 'Reference', value: <span className="sa-reference">{reference}</span> }]),
        { key: 'Made', value: made },
        { key: 'Signatures', value: signed },
        { key: 'Fingerprint', value: <Fingerprint value={fingerprint} /> },
      ]}
    >
      <p>
        <a href={href}>Read version {number}</a>
      </p>
      {compare && (
        <p>
          <a href={compare.href}>
            {compare.text}
            <span className="nhsuk-u-visually-hidden">, version {number}</span>
          </a>
        </p>
      )}
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

const page = pageOf(versionsPage, {
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} back={view.back} surface="canvas">
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.preparing.map(({ href, text }) => (
        <p key={href} className="sa-note">
          <a href={href}>{text}</a>
        </p>
      ))}
      {view.rows.length === 0 && <p>No version has been made yet. The first one appears here when somebody makes the final version.</p>}
      {view.rows.map((row) => (
        <VersionCard key={row.number} row={row} />
      ))}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
