// Beside a question on a wide screen: the agreement as it will print, with the section open that the answer goes into. Comes after the
// question in the order of reading; on a narrow screen it is the link alone.
import { Words } from '@/components/design/words';
import { Fragment } from 'react';
import { Aside } from '@/components/design/aside';
import { classNames } from '@/components/design/class-names';
import { Details } from '@/components/design/details';
import type { SectionSoFar } from '@/lib/domain/print/agreement-so-far';
import { isOpen } from '@/lib/domain/print/open-line';
import type { Block, Row, Sentence } from '@/lib/domain/print/print-model';
import type { SoFarModel } from '@/lib/views/so-far-model';
import { Labelled } from './agreement-section';

const Line = ({ text }: { readonly text: string }) => (isOpen(text) ? <span className="sa-so-far__open">{text}</span> : <Words text={text} />);

const Sentences = ({ sentences }: { readonly sentences: readonly Sentence[] }) => (
  <p>
    {sentences.map(({ text }, at) => (
      <Fragment key={text}>
        {at > 0 && ' '}
        <Line text={text} />
      </Fragment>
    ))}
  </p>
);

/** A table has no room here: the first cell of a row names it, the others follow below. */
const Rows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <dl>
    {rows.map(({ cells, cells: [name, ...others] }) => (
      <div key={cells.join('|')}>
        <dt>{name}</dt>
        {others.filter(Boolean).map((cell) => (
          <dd key={cell}>
            <Line text={cell} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

function SoFarBlock({ block }: { readonly block: Block }) {
  switch (block.block) {
    case 'paragraph':
      return <Sentences sentences={block.sentences} />;
    case 'list':
      return (
        <ul>
          {block.sentences.map(({ text }) => (
            <li key={text}>
              <Line text={text} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <>
          {block.caption !== '' && <p className="sa-so-far__caption">{block.caption}</p>}
          <Rows rows={block.rows} />
        </>
      );
    // Folded: its many lines of law would stand beside the question like a wall.
    case 'panel':
      return (
        <Details summary={block.heading}>
          {block.sentences.map((sentence) => (
            <p key={sentence.text}>
              <Labelled {...sentence} />
            </p>
          ))}
        </Details>
      );
  }
}

/** Words of what is saved. While another choice is made they give way to a line that says so: the style sees that, no code is needed. */
const Fed = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <>
    <p className="sa-so-far__here">Your answer goes into this section</p>
    <p className="sa-so-far__changed">What you chose is not saved yet. Its words stand here once it is</p>
    <div className="sa-so-far__words">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
        <SoFarBlock key={at} block={block} />
      ))}
    </div>
  </>
);

function Section({ number, heading, open, blocks }: SectionSoFar) {
  return (
    <li className={classNames('sa-so-far__section', blocks && 'sa-so-far__section--fed')}>
      <h3 className="sa-so-far__heading">
        <span className="sa-so-far__number">{number}</span> {heading}
      </h3>
      {blocks === undefined && open && <p className="sa-so-far__open">Not complete yet</p>}
      {blocks !== undefined && <Fed blocks={blocks} />}
    </li>
  );
}

export function AgreementSoFar({ sections, way, unsaved }: SoFarModel) {
  return (
    <Aside heading="Agreement so far">
      <ol className={classNames('sa-so-far', unsaved && 'sa-so-far--unsaved')}>
        {sections.map((section) => (
          <Section key={section.id} {...section} />
        ))}
      </ol>
      <p>
        <a href={way.href}>{way.text}</a>
      </p>
    </Aside>
  );
}
