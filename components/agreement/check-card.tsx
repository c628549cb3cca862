// One card of “Check your answers”: what it says, how it is changed, and the box that confirms it as it reads.
import { Card } from '@/components/design/card';
import { ChangeLink } from '@/components/design/change-link';
import { Checkboxes } from '@/components/design/choices';
import { SummaryList, type SummaryRow } from '@/components/design/summary-list';
import { Tag } from '@/components/design/tag';
import { FixedLines } from '@/components/questions/fixed-lines';
import { TextLines } from '@/components/questions/text-lines';
import type { ShownCheckCard, ShownRow } from '@/lib/views/check-page-model';

const asRow = ({ label, lines, change }: ShownRow, keeps: string | undefined): SummaryRow => ({
  key: label,
  value: <TextLines lines={lines} />,
  ...(change && { change: { href: change.href, what: change.text ?? label, ...(keeps !== undefined && { keeps }) } }),
});

function CardTag({ state }: Pick<ShownCheckCard, 'state'>) {
  if (state === 'confirmed') return <Tag text="Confirmed" tint="green" />;
  return state === 'changed' ? <Tag text="Changed since you confirmed it" tint="amber" /> : null;
}

export interface CheckCardProps {
  readonly card: ShownCheckCard;
  readonly error?: string;
  /** The form whose boxes confirm; left out while questions are open: nothing can be confirmed yet. */
  readonly form?: string | undefined;
}

export function CheckCard({ card: { id, title, rows, fixed, note, change, state, ticked }, error, form }: CheckCardProps) {
  const link = change && (
    <ChangeLink href={change.href} keeps={form}>
      Change<span className="nhsuk-u-visually-hidden"> {change.text}</span>
    </ChangeLink>
  );
  const tag = <CardTag state={state} />;
  return (
    <Card
      heading={title}
      level={3}
      id={`card-${id}`}
      aside={
        <>
          {tag}
          {link}
        </>
      }
    >
      <SummaryList rows={rows.map((row) => asRow(row, form))} />
      {note !== undefined && <p>{note}</p>}
      {fixed.map((one) => (
        <FixedLines key={one.source} {...one} />
      ))}
      {form !== undefined && (
        <div className="sa-confirm">
          <Checkboxes
            name="confirmed"
            id={`confirmed-${id}`}
            label={title}
            look="hidden"
            error={error}
            choices={[
              {
                value: id,
                label: (
                  <>
                    This is right<span className="nhsuk-u-visually-hidden">: {title}</span>
                  </>
                ),
              },
            ]}
            chosen={ticked ? [id] : []}
          />
        </div>
      )}
    </Card>
  );
}
