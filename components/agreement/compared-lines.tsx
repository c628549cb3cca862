// The lines of one part: what stands in both once across, what differs as Before beside Now.
import type { compareWords } from '@/content/wording/compare';
import type { ComparedLine, ComparedWords } from '@/lib/domain/print/compared-prints';
import type { ComparedPage } from '@/lib/views/compare-models';

const heard = { del: ['start of removed words: ', ' end of removed words'], ins: ['start of added words: ', ' end of added words'] } as const;

/** The words of a line; those that the other text does not have are marked, and said to be for whoever hears them. */
function MarkedWords({ line, element: Element }: { readonly line: readonly ComparedWords[]; readonly element: 'del' | 'ins' }) {
  const [starts, ends] = heard[Element];
  return line.map(({ text, marked }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a line never move
    <span key={at}>
      {at > 0 && ' '}
      {marked ? (
        <Element>
          <span className="nhsuk-u-visually-hidden">{starts}</span>
          {text}
          <span className="nhsuk-u-visually-hidden">{ends}</span>
        </Element>
      ) : (
        text
      )}
    </span>
  ));
}

type Said = Pick<typeof compareWords, 'marks'>;

interface SideProps {
  readonly words: Said;
  readonly lines: readonly (readonly ComparedWords[])[];
  readonly reworded: boolean;
  readonly name: string;
  readonly element: 'del' | 'ins';
}

function Side({ lines, reworded, name, element, words }: SideProps) {
  const { [element]: marks } = words.marks;
  return (
    <div className={`sa-compare__side sa-compare__side--${element}`}>
      <dt>{name}</dt>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move
        <dd key={at}>
          {line.some(({ marked }) => marked) && <b>{reworded ? marks.words : marks.line} </b>}
          <MarkedWords line={line} element={element} />
        </dd>
      ))}
    </div>
  );
}

interface ComparedLinesProps {
  readonly lines: readonly ComparedLine[];
  readonly sides: ComparedPage['sides'];
  readonly words: Said;
}

export function ComparedLines({ lines, sides, words }: ComparedLinesProps) {
  return lines.map((line, at) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the lines of a text never move
    if (line.same !== undefined) return <p key={at}>{line.same}</p>;
    return (
      <dl key={at} className="sa-compare__sides">
        {line.before.length > 0 && <Side lines={line.before} reworded={line.reworded} name={sides.before} element="del" words={words} />}
        {line.now.length > 0 && <Side lines={line.now} reworded={line.reworded} name={sides.now} element="ins" words={words} />}
      </dl>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the lines of a text never move
  });
}
