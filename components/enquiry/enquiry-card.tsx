// The card of the enquiry: what the card of an agreement says, drawn for a page that anybody may ask for at any moment. Each line leads to
// its rule, which stands once, at the end of the page; what else could apply stands once for all lines that have it in common.
import { Fragment } from 'react';
import { InsetText } from '@/components/design/inset-text';
import { Tag } from '@/components/design/tag';
import { Pieces } from '@/components/design/pieces';
import { NationPanel } from '@/components/agreement/nation-panel';
import { tints } from '@/components/agreement/legal-card';
import type { CardLine } from '@/lib/domain/legal-basis/card/legal-card';
import type { LegalCardModel } from '@/lib/views/legal-card-model';
import type { EnquiryWords } from './enquiry-words';
import { OtherConditions } from './other-conditions';

/** To the rules at the end of the page. */
function ruleLinks({ why }: CardLine, words: EnquiryWords) {
  return why.map(({ ruleId }, index) => (
    <Fragment key={ruleId}>
      {index > 0 && ', '}
      <a href={`#rule-${ruleId}`}>{`${words.rule} ${ruleId}`}</a>
    </Fragment>
  ));
}

const inFull = (text: string) => (text.endsWith('.') ? text : `${text}.`);

const whose = ({ party }: CardLine) => (party === undefined ? '' : `${party.name}: `);

function Condition({ line, words }: { readonly line: CardLine; readonly words: EnquiryWords }) {
  const { claim, code, note, tag, why } = line;
  const more = [...(note === undefined ? [] : [inFull(note)]), ...(why.length > 0 ? [`${tag}.`] : [])].join(' ');
  return (
    <li>
      {whose(line)}
      <strong>
        <Pieces text={claim} />
      </strong>
      <Pieces text={`${code === '' ? '' : `, ${code}`}. ${more} `} />
      {ruleLinks(line, words)}
    </li>
  );
}

/** What must be done or looked at. */
function ToDo({ lines, words }: { readonly lines: readonly CardLine[]; readonly words: EnquiryWords }) {
  return (
    <ul className="sa-law__list">
      {lines.map((line) => (
        <li key={line.id}>
          {`${whose(line)}${line.claim} `}
          {ruleLinks(line, words)}
        </li>
      ))}
    </ul>
  );
}

export function EnquiryCard({ card, sources, rulesFrom, words }: LegalCardModel & { readonly words: EnquiryWords }) {
  const { firstLine, tone, statusWord, warnings, notes, parts, takenAs, nation } = card;
  return (
    <div className="sa-law sa-enquiry__card">
      <div className="sa-law__people">
        <p className="sa-law__label">{tone === 'stop' ? words.inShort : words.told}</p>
        <p className="sa-law__first">{firstLine}</p>
        <Tag text={statusWord} tint={tints[tone]} />
      </div>
      {warnings.length > 0 && (
        <section className="sa-notice sa-notice--amber">
          <h2 className="nhsuk-heading-s">{words.first}</h2>
          <ToDo lines={warnings} words={words} />
        </section>
      )}
      {takenAs.length > 0 && (
        <InsetText>
          {takenAs.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </InsetText>
      )}
      {nation !== undefined && <NationPanel {...nation} sources={sources} />}
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ id, heading, lines }) => [
          <h2 key={id} className="nhsuk-heading-s">
            {heading}
          </h2>,
          id === 'to-do' || id === 'standing' ? (
            <ToDo key={`${id}-lines`} lines={lines} words={words} />
          ) : (
            <ul key={`${id}-lines`} className="sa-enquiry__lines">
              {lines.map((line) => (
                <Condition key={line.id} line={line} words={words} />
              ))}
            </ul>
          ),
        ])}
      <OtherConditions parts={parts} />
      {notes.length > 0 && (
        <>
          <h2 className="nhsuk-heading-s">{words.goodToKnow}</h2>
          <ToDo lines={notes} words={words} />
        </>
      )}
      <p className="sa-small-print">
        {words.workedOut} {rulesFrom}.
      </p>
    </div>
  );
}
