// Names, telephone numbers and mailboxes of each side on one day. Dated, and not part of what was signed.
import type { FrameWords } from '@/lib/domain/print/frame-words';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import { AgreementHeading } from './agreement-heading';
import { FactsTable } from './facts-table';

export interface ContactSheetProps {
  readonly sheet: PrintContactSheet;
  readonly words: NonNullable<FrameWords['contacts']>;
  readonly level: 2 | 3;
}

export function ContactSheet({ sheet, words, level }: ContactSheetProps) {
  return (
    <section className="sa-agreement__contacts" aria-labelledby="contact-sheet">
      <AgreementHeading level={level} id="contact-sheet">
        {words.heading}
      </AgreementHeading>
      <div className="sa-agreement__sides">
        {sheet.sides.map(({ organisation, rows }) => (
          <FactsTable
            key={organisation}
            caption={organisation}
            head={words.head}
            rows={rows.map(({ job, name, phone, email }) => ({ key: `${job}|${name}`, cells: [job, <Reached key="reached" ways={[name, phone, email]} />] }))}
          />
        ))}
      </div>
    </section>
  );
}

/** Each way on a line of its own. */
function Reached({ ways }: { readonly ways: readonly (string | undefined)[] }) {
  return ways
    .filter((way) => way)
    .map((way) => (
      <span key={way} className="sa-agreement__way">
        {way}{' '}
      </span>
    ));
}
