// One card of “Check your answers”: what it says, how it is changed, and the box that confirms it as it reads.
import { Card } from '@/components/design/card';
import { Checkboxes } from '@/components/design/choices';
import { Details } from '@/components/design/details';
import { SummaryList, type SummaryRow } from '@/components/design/summary-list';
import { Tag } from '@/components/design/tag';
import type { ShownCheckCard, ShownRow } from '@/lib/views/check-page-model';

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const [only] = lines;
  if (lines.length === 1) return <span className="sa-typed">{only}</span>;
  return (
    <ul className="sa-lines">
      {lines.map((line) => (
        <li key={line} className="sa-typed">
          {line}
        </li>
      ))}
    </ul>
  );
}

const asRow = ({ label, lines, change }: ShownRow): SummaryRow => ({
  key: label,
  value: <Lines lines={lines} />,
  ...(change && { change: { href: change.href, what: change.text ?? label } }),
});

function Fixed({ source, rows }: ShownCheckCard['fixed'][number]) {
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <Details summary={`${source}: ${count} ${count === 1 ? 'line' : 'lines'} that nobody can change`}>
      <SummaryList rows={rows.map(asRow)} />
    </Details>
  );
}

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
        <Fixed key={one.source} {...one} />
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
