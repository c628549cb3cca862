// One card of “Check your answers”: what it says, how it is changed, and the box that confirms it as it reads.
import { Card } from '@/components/design/card';
import { Checkboxes } from '@/components/design/choices';
import { SummaryList, type SummaryRow } from '@/components/design/summary-list';
import { Tag } from '@/components/design/tag';
import { FixedLines } from '@/components/questions/fixed-lines';
import { TextLines } from '@/components/questions/text-lines';
import type { ShownCheckCard, ShownRow } from '@/lib/views/check-page-model';

const asRow = ({ label, lines, change }: ShownRow): SummaryRow => ({
  key: label,
  value: <TextLines lines={lines} />,
  ...(change && { change: { href: change.href, what: change.text ?? label } }),
});

function CardTag({ state }: Pick<ShownCheckCard, 'state'>) {
  if (state === 'confirmed') return <Tag text="Confirmed" tint="green" />;
  return state === 'changed' ? <Tag text="Changed since you confirmed it" tint="amber" /> : null;
}

export interface CheckCardProps {
  readonly card: ShownCheckCard;
  readonly error?: string;
  /** False while questions are open: nothing can be confirmed yet. */
  readonly confirms: boolean;
}

export function CheckCard({ card: { id, title, rows, fixed, note, change, state, ticked }, error, confirms }: CheckCardProps) {
  const link = change && (
    <a href={change.href}>
      Change<span className="nhsuk-u-visually-hidden"> {change.text}</span>
    </a>
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
      <SummaryList rows={rows.map(asRow)} />
      {note !== undefined && <p>{note}</p>}
      {fixed.map((one) => (
        <FixedLines key={one.source} {...one} />
      ))}
      {confirms && (
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
