// The contact sheets that were replaced: what changed stands open, the whole sheet behind it.
import { Details } from '@/components/design/details';
import { Heading } from '@/components/design/heading';
import type { ContactsPageModel } from '@/lib/views/contacts-page-model';
import { SheetSides } from './contact-sheet';

type EarlierSheetsProps = NonNullable<ContactsPageModel['earlier']> & { readonly head: readonly string[] };

export function EarlierSheets({ heading, none, sheets, head }: EarlierSheetsProps) {
  return (
    <div className={sheets.length === 0 ? 'sa-no-print' : undefined}>
      <Heading level={2}>{heading}</Heading>
      {none !== undefined && <p>{none}</p>}
      {sheets.map(({ heading: title, lines, sheet }) => (
        <section key={`${title} ${lines.join()}`}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Details summary={title}>
            <div className="sa-agreement">
              <SheetSides sheet={sheet} head={head} />
            </div>
          </Details>
        </section>
      ))}
    </div>
  );
}
