// One organisation that one has agreements with: the agreements first, then its standing, whom to reach, and what it said of itself.
import { Heading } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { StatusTag } from '@/components/design/status-tag';
import { SummaryCard } from '@/components/design/summary-card';
import { Table } from '@/components/design/table';
import { Tag } from '@/components/design/tag';
import type { partnerWords } from '@/content/wording/partners';
import type { PartnerPageModel } from '@/lib/views/partner-models';
import { ProfileLines } from './profile-lines';

export type PartnerPageProps = PartnerPageModel & { readonly words: (typeof partnerWords)['one'] };

function Agreements({ heading, lines, all, words }: PartnerPageModel['agreements'] & Pick<PartnerPageProps, 'words'>) {
  const rows = lines.map(({ reference, href, service, tag, version, review }) => ({
    key: reference,
    cells: [
      <a key="service" href={href}>
        {service}
        <span className="nhsuk-u-visually-hidden">, {reference}</span>
      </a>,
      <span key="reference" className="sa-reference">
        {reference}
        {version !== undefined && <span className="sa-list__note">{version}</span>}
      </span>,
      <StatusTag key="tag" text={tag} />,
      review || '–',
    ],
  }));
  return (
    <>
      <Heading level={2}>{heading}</Heading>
      <div className="sa-list">
        <Table caption={heading} hideCaption columns={words.columns.map((text) => ({ text }))} rows={rows} />
      </div>
      {all !== undefined && (
        <p>
          <a href={all.href}>{all.text}</a>
        </p>
      )}
    </>
  );
}

const drawn = (rows: PartnerPageModel['contacts']) => rows.map(({ key, ...row }) => ({ key, value: <ProfileLines {...row} /> }));

export function PartnerPage({ h1, formerly, agreements, dspt, contacts, about, words }: PartnerPageProps) {
  return (
    <>
      <p className="nhsuk-caption-l sa-caption">{words.caption}</p>
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {formerly.length > 0 && (
        <InsetText>
          {formerly.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </InsetText>
      )}
      <Agreements {...agreements} words={words} />
      <SummaryCard heading={words.dspt} rows={[{ key: words.now, value: <Tag {...dspt.tag} /> }, ...dspt.rows]} />
      <SummaryCard heading={words.contacts} rows={drawn(contacts)}>
        <p>{words.contactsOf}</p>
      </SummaryCard>
      <SummaryCard heading={about.heading} rows={drawn(about.rows)}>
        <p>{about.said}</p>
      </SummaryCard>
    </>
  );
}
