// Names, telephone numbers and mailboxes of each side on one day. Dated, and not part of what was signed.
import { Words } from '@/components/design/words';
import { throughWhom } from '@/lib/domain/contacts/through-whom';
import type { FrameWords } from '@/lib/domain/print/frame-words';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import type { BesideRow, ContactsPageModel } from '@/lib/views/contacts-page-model';
import { AgreementHeading } from './agreement-heading';
import { FactsTable } from './facts-table';

export interface ContactSheetProps {
  readonly sheet: PrintContactSheet;
  readonly words: NonNullable<FrameWords['contacts']>;
  readonly level: 2 | 3;
  /** On the page where it can be changed. */
  readonly beside?: ContactsPageModel['beside'];
}

export function ContactSheet({ sheet, words, level, beside }: ContactSheetProps) {
  return (
    <section className="sa-agreement__contacts" aria-labelledby="contact-sheet">
      <AgreementHeading level={level} id="contact-sheet">
        {words.heading}
      </AgreementHeading>
      <SheetSides sheet={sheet} head={words.head} {...(beside && { beside })} />
    </section>
  );
}

export function SheetSides({ sheet, head, beside }: Pick<ContactSheetProps, 'sheet' | 'beside'> & { readonly head: readonly string[] }) {
  return (
    <div className="sa-agreement__sides">
      {sheet.sides.map(({ organisation, rows }, side) => (
        <FactsTable
          key={organisation}
          caption={organisation}
          head={head}
          rows={rows.map((row) => ({
            key: `${row.job}|${row.name}`,
            cells: [row.job, <Reached key="reached" row={row} through={throughWhom(row, rows)} beside={beside?.[side]?.[row.job]} />],
          }))}
        />
      ))}
    </div>
  );
}

type Row = PrintContactSheet['sides'][number]['rows'][number];

interface ReachedProps {
  readonly row: Row;
  readonly through: string;
  readonly beside?: BesideRow | undefined;
}

/** Each way on a line of its own. */
function Reached({ row: { job, name, phone, email, unconfirmed }, through, beside }: ReachedProps) {
  const waits = unconfirmed && `${unconfirmed}, ${email ? 'not yet confirmed: use the earlier one' : 'not yet confirmed: ring first'}`;
  return (
    <>
      {[name, phone, email, waits, through]
        .filter((way) => way)
        .map((way) => (
          <span key={way} className="sa-agreement__way">
            <Words text={way ?? ''} />{' '}
          </span>
        ))}
      {beside?.confirmed && <span className="sa-agreement__way">{beside.confirmed} </span>}
      {beside?.planned.map((next) => (
        <span key={next} className="sa-agreement__way sa-contacts__planned">
          <Words text={next} />{' '}
        </span>
      ))}
      {beside?.change && (
        <a className="sa-agreement__way" href={beside.change.href}>
          {beside.change.text}
          <span className="nhsuk-u-visually-hidden"> {job}</span>
        </a>
      )}
    </>
  );
}
