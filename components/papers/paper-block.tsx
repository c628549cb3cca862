// One block of a paper. What is filled in with a pen is drawn as a line or a box, and nobody fills it in on screen.
import { Table } from '@/components/design/table';
import { Words } from '@/components/design/words';
import type { PaperBlock } from '@/lib/domain/print/papers/paper-model';
import type { Sentence } from '@/lib/domain/print/print-model';
import { CopyText } from './copy-text';
import { DutyList } from './duty-list';

type Tick = Extract<PaperBlock, { block: 'tick' }>;
export type ShownBlock = PaperBlock | { readonly block: 'ticks'; readonly ticks: readonly Tick[] };

const said = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');

const Paragraph = ({ sentences }: { readonly sentences: readonly Sentence[] }) => (
  <p>
    <Words text={said(sentences)} />
  </p>
);

function Ticked({ mark, sentences }: Tick) {
  return (
    <>
      <span className="sa-paper__box" aria-hidden="true" />
      {mark !== undefined && <strong className="sa-paper__letter">{mark}</strong>}
      <span className="sa-paper__yes">
        <Words text={said(sentences)} />
      </span>
    </>
  );
}

function Ticks({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (
    <ul className="sa-paper__ticks">
      {ticks.map((tick) => (
        <li key={said(tick.sentences)}>
          <Ticked {...tick} />
        </li>
      ))}
    </ul>
  );
}

function Blanks({ lines }: Pick<Extract<PaperBlock, { block: 'blanks' }>, 'lines'>) {
  return (
    <ul className="sa-paper__blanks">
      {lines.map(({ label, wide }) => (
        <li key={label} className={wide ? 'sa-paper__blank--wide' : undefined}>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Signature({ heading, sentences, lines }: Extract<PaperBlock, { block: 'signature' }>) {
  return (
    <>
      <h2 className="sa-paper__heading">{heading}</h2>
      {sentences.length > 0 && <Paragraph sentences={sentences} />}
      <Blanks lines={lines} />
    </>
  );
}

function Boxed({
  look,
  heading,
  under,
  sentences,
}: {
  readonly look: string;
  readonly heading: string;
  readonly under?: string | undefined;
  readonly sentences: readonly Sentence[];
}) {
  const Heading = under === undefined ? 'h2' : 'h3';
  return (
    <div className={`sa-paper__${look}`}>
      <Heading className="sa-paper__heading">{heading}</Heading>
      <Paragraph sentences={sentences} />
    </div>
  );
}

function Listed({ style, sentences }: Extract<PaperBlock, { block: 'list' }>) {
  const List = style === 'number' ? 'ol' : 'ul';
  const short = style === 'bullet' && sentences.length > 5 && sentences.every(({ text }) => text.length < 64);
  return (
    <List className={short ? 'sa-paper__list sa-paper__list--short' : 'sa-paper__list'}>
      {sentences.map(({ text }) => (
        <li key={text}>
          <Words text={text} />
        </li>
      ))}
    </List>
  );
}

function Items({ lead, rows }: Extract<PaperBlock, { block: 'items' }>) {
  return (
    <>
      <p className="sa-paper__items-lead">{lead}</p>
      <ul className="sa-paper__items">
        {rows.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** `under`: the heading that it stands under. `copies`: its paragraphs are there to be copied. */
export function PaperBlockView({
  block,
  under,
  copies = false,
}: {
  readonly block: ShownBlock;
  readonly under?: string | undefined;
  readonly copies?: boolean;
}) {
  switch (block.block) {
    case 'heading':
      return null;
    case 'paragraph':
      return copies ? <CopyText text={said(block.sentences)} /> : <Paragraph sentences={block.sentences} />;
    case 'list':
      return <Listed {...block} />;
    case 'items':
      return <Items {...block} />;
    case 'tick':
      return (
        <div className="sa-paper__statement">
          <Ticked {...block} />
        </div>
      );
    case 'ticks':
      return <Ticks {...block} />;
    case 'blanks':
      return <Blanks {...block} />;
    case 'signature':
      return <Signature {...block} />;
    case 'script':
    case 'call-out':
      return <Boxed look={block.block} heading={block.heading} under={block.block === 'script' ? undefined : under} sentences={block.sentences} />;
    case 'paste':
      return (
        <div className="sa-paper__paste">
          <h2 className="sa-paper__heading">{block.heading}</h2>
          <CopyText text={block.lines.join('\n')} />
        </div>
      );
    case 'table':
      return (
        <Table
          caption={block.caption}
          hideCaption={block.caption === under}
          columns={block.head.map((text) => ({ text }))}
          rows={block.rows.map(({ cells }) => ({ key: cells.join('|'), cells: cells.map((text) => <Words key={text} text={text} />) }))}
        />
      );
    case 'dates':
      return <DutyList dates={block.rows} />;
  }
}
