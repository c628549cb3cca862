// All answers to the DSPT’s questions, as they are copied into the toolkit or printed.
import { Caption } from '@/components/design/heading';
import { Tag } from '@/components/design/tag';
import { WayList } from '@/components/design/way-list';
import type { ToolkitAnswersPage } from '@/lib/views/toolkit-models';

type Line = ToolkitAnswersPage['groups'][number]['lines'][number];

function AnswerLine({ line: { ref, question, state, mandatory, copy, said, note, change } }: { readonly line: Line }) {
  return (
    <li className="sa-point" id={`q-${ref}`}>
      <div className="sa-point__head">
        <h3 className="nhsuk-heading-s sa-point__title">
          {ref} {question}
        </h3>
        <Tag {...state} />
      </div>
      {mandatory && <p className="sa-small-print">Mandatory</p>}
      {copy === '' ? <p className="sa-muted">{said}</p> : <pre className="sa-paper__copy">{copy}</pre>}
      {note !== '' && (
        <p className="sa-small-print">
          Note: <span className="sa-typed">{note}</span>
        </p>
      )}
      {change !== undefined && (
        <p className="sa-toolkit__change">
          <a href={change.href}>
            {change.text}
            <span className="nhsuk-u-visually-hidden"> the answer to question {ref}</span>
          </a>
        </p>
      )}
    </li>
  );
}

export function ToolkitAnswers({ h1, caption, intro, groups, ways }: ToolkitAnswersPage) {
  return (
    <>
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="sa-toolkit__ways">
        <WayList ways={ways} />
      </div>
      {groups.map(({ heading, lines }) => (
        <section key={heading}>
          <h2 className="nhsuk-heading-m">{heading}</h2>
          <ol className="sa-points">
            {lines.map((line) => (
              <AnswerLine key={line.ref} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
