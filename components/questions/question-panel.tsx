// What stands above the fields of a question: a suggestion as content, agreed by the answer below it and never by silence.
import { Details } from '@/components/design/details';
import { InsetText } from '@/components/design/inset-text';
import { Table } from '@/components/design/table';
import type { QuestionPanel as Panel } from '@/lib/domain/questions/question-panel';
import { FixedLines } from './fixed-lines';

const labelled = /^(?<label>\p{Lu}[^:.]{2,40}:) (?<text>.+)$/u;

/** A line that begins with what it is about says so in bold: “Why we need the details: …” */
function Texts({ lines }: { readonly lines: readonly string[] }) {
  return (
    <InsetText>
      {lines.map((line) => {
        const { label, text } = labelled.exec(line)?.groups ?? {};
        return (
          <p key={line}>
            {label !== undefined && <strong>{label} </strong>}
            {text ?? line}
          </p>
        );
      })}
    </InsetText>
  );
}

/** A group is named in bold, what is in it follows: “Referral details: who referred …”. */
function RowName({ text }: { readonly text: string }) {
  const at = text.indexOf(': ');
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}: <span className="sa-cell-more">{text.slice(at + 2)}</span>
    </>
  );
}

function PanelTable({ caption, head, rows, apart }: Extract<Panel, { panel: 'table' }>) {
  return (
    <>
      <Table
        caption={caption}
        columns={head.map((text) => ({ text }))}
        rows={rows.map(([name = '', ...cells]) => ({ key: name, cells: [<RowName key={name} text={name} />, ...cells] }))}
      />
      {apart !== undefined && (
        <Details summary={apart.heading}>
          <ul>
            {apart.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

export function QuestionPanel({ panel }: { readonly panel: Panel }) {
  switch (panel.panel) {
    case 'inset':
      return <Texts lines={panel.paragraphs} />;
    case 'steps':
      return (
        <InsetText>
          <ol>
            {panel.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </InsetText>
      );
    case 'fixed':
      return panel.groups.map((group) => <FixedLines key={group.source} {...group} />);
    case 'list':
      return (
        <>
          {panel.before?.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {panel.items.length > 0 && (
            <>
              <p>{panel.intro}</p>
              <ul>
                {panel.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </>
          )}
        </>
      );
    case 'table':
      return <PanelTable {...panel} />;
    case 'texts':
      return null;
  }
}

/** Texts that stand between a question and its answer, by the field that they belong to. */
export function panelAbove(panel: Panel | undefined) {
  if (panel?.panel !== 'texts') return undefined;
  return Object.fromEntries(panel.rows.map(({ field, lines }) => [field, <Texts key={field} lines={lines} />]));
}
