// One numbered section: heading, then its blocks in order. The number is given, so that a missing section leaves a gap.
import { Fragment } from 'react';
import { Words } from '@/components/design/words';
import { isOpen } from '@/lib/domain/print/open-line';
import type { Block, PrintSection, Sentence } from '@/lib/domain/print/print-model';
import { AgreementHeading, type HeadingLevel } from './agreement-heading';
import { FactsTable } from './facts-table';

export function AgreementSection({ section, level, commentLink }: { readonly section: PrintSection; readonly level: 2 | 3; readonly commentLink?: string }) {
  const { id, number, heading, blocks } = section;
  return (
    <section className="sa-agreement__section" aria-labelledby={id}>
      <AgreementHeading level={level} id={id}>
        <span className="sa-agreement__number">{number}</span> {heading}
      </AgreementHeading>
      <div className="sa-agreement__body">
        <AgreementBlocks blocks={blocks} level={level === 2 ? 3 : 4} />
        {commentLink && (
          <p className="sa-agreement__comment">
            <a href={commentLink}>
              Comment on this section<span className="nhsuk-u-visually-hidden">: {heading}</span>
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

export function AgreementBlocks({ blocks, level }: { readonly blocks: readonly Block[]; readonly level: HeadingLevel }) {
  return blocks.map((block) => <AgreementBlock key={firstWords(block)} block={block} level={level} />);
}

/** Tells a block from its neighbours. */
const firstWords = (block: Block): string => `${block.block}: ${block.block === 'table' ? block.caption : block.sentences[0]?.text}`;

/** What nobody has answered yet stands back behind what has been. */
const Said = ({ text }: Sentence) => (isOpen(text) ? <span className="sa-agreement__open">{text}</span> : <Words text={text} />);

/** The words before the colon that begin a line of a panel, as they stand out on paper: none where a sentence begins without. */
function labelOf(text: string): string {
  const [words = ''] = text.split(':', 1);
  return words !== text && words.length >= 3 && words.length <= 70 && !/[.;]/.test(words) ? `${words}:` : '';
}

/** A panel has many short lines: the label of each is what the eye finds. */
export function Labelled(sentence: Sentence) {
  const { text } = sentence;
  const label = isOpen(text) ? '' : labelOf(text);
  return label === '' ? (
    <Said {...sentence} />
  ) : (
    <>
      <b>
        <Words text={label} />
      </b>
      <Words text={text.slice(label.length)} />
    </>
  );
}

function AgreementBlock({ block, level }: { readonly block: Block; readonly level: HeadingLevel }) {
  switch (block.block) {
    case 'paragraph':
      return (
        <p>
          {block.sentences.map((sentence, at) => (
            <Fragment key={sentence.text}>
              {at > 0 && ' '}
              <Said {...sentence} />
            </Fragment>
          ))}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.sentences.map(({ text }) => (
            <li key={text}>
              <Words text={text} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <FactsTable caption={block.caption} head={block.head} rows={block.rows.map(({ cells }) => ({ key: cells.join('|'), cells }))} />;
    case 'panel':
      return (
        <div className="sa-agreement__panel">
          <AgreementHeading level={level}>{block.heading}</AgreementHeading>
          {block.sentences.map((sentence) => (
            <p key={sentence.text}>
              <Labelled {...sentence} />
            </p>
          ))}
        </div>
      );
  }
}
