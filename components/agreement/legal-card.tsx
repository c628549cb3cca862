// The legal basis as it is read: one line for people, what needs a second look, its parts, and why behind each.
import { Details } from '@/components/design/details';
import { InsetText } from '@/components/design/inset-text';
import { Tag, type TagTint } from '@/components/design/tag';
import type { CardLine, LegalCard as Card, WhyPanel as Panel } from '@/lib/domain/legal-basis/card/legal-card';
import type { LegalCardModel } from '@/lib/views/legal-card-model';
import { LegalLine } from './legal-line';
import { NationPanel } from './nation-panel';
import { WhyPanel } from './why-panel';

export const tints: Readonly<Record<Card['tone'], TagTint>> = { good: 'green', check: 'amber', stop: 'red' };

interface Keeping {
  /** The form that keeps what is typed when a Change is pressed. */
  readonly keeps?: string | undefined;
}

type Sources = Pick<LegalCardModel, 'sources' | 'changes'> & Keeping;

/** A rule, or what was chosen in its place. */
const keyOf = ({ ruleId, about = '' }: Panel) => `${ruleId} ${about}`;

/** What must be done, as one list; the reasons together below it, one for each rule. */
function ToDo({ lines, sources, changes, keeps, summary }: Sources & { readonly lines: readonly CardLine[]; readonly summary: string }) {
  const panels = [...new Map(lines.flatMap(({ why }) => why.map((panel) => [keyOf(panel), panel] as const))).values()];
  return (
    <>
      <ul className="sa-law__list">
        {lines.map(({ id, claim, party }) => (
          <li key={id}>
            {party !== undefined && <strong>{party.name}: </strong>}
            {claim}
          </li>
        ))}
      </ul>
      {panels.length > 0 && (
        <Details summary={summary}>
          {panels.map((panel) => (
            <WhyPanel key={keyOf(panel)} panel={panel} sources={sources} changes={changes} keeps={keeps} />
          ))}
        </Details>
      )}
    </>
  );
}

function Warnings({ warnings, ...behind }: Sources & Pick<Card, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <section className="sa-notice sa-notice--amber">
      <h2 className="nhsuk-heading-s">Look at this first</h2>
      <ToDo lines={warnings} {...behind} summary="Why this is said" />
    </section>
  );
}

function Part({ part, ...model }: Omit<LegalCardModel, 'card'> & Keeping & { readonly part: Card['parts'][number] }) {
  if (part.lines.length === 0) return null;
  return (
    <section className="sa-law__part">
      <h2 className="nhsuk-heading-s">{part.heading}</h2>
      {part.id === 'to-do' || part.id === 'standing' ? (
        <ToDo
          lines={part.lines}
          sources={model.sources}
          changes={model.changes}
          keeps={model.keeps}
          summary={part.id === 'to-do' ? 'Why you must do these' : 'Why these are asked'}
        />
      ) : (
        part.lines.map((line) => <LegalLine key={line.id} line={line} {...model} />)
      )}
    </section>
  );
}

export function LegalCard({ card, ...model }: LegalCardModel & Keeping) {
  const { firstLine, tone, statusWord, warnings, notes, parts, takenAs, nation } = card;
  return (
    <div className="sa-law">
      <div className="sa-law__people">
        <p className="sa-law__label">{tone === 'stop' ? 'In short' : 'What people are told'}</p>
        <p className="sa-law__first">{firstLine}</p>
        <Tag text={statusWord} tint={tints[tone]} />
      </div>
      <Warnings warnings={warnings} sources={model.sources} changes={model.changes} keeps={model.keeps} />
      {takenAs.length > 0 && (
        <InsetText>
          {takenAs.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </InsetText>
      )}
      {nation !== undefined && <NationPanel {...nation} sources={model.sources} />}
      {parts.map((part) => (
        <Part key={part.id} part={part} {...model} />
      ))}
      {notes.length > 0 && (
        <Details summary="Good to know">
          <ToDo lines={notes} sources={model.sources} changes={model.changes} keeps={model.keeps} summary="Where this comes from" />
        </Details>
      )}
      <p className="sa-small-print">Worked out from your answers by our rules of {model.rulesFrom}.</p>
    </div>
  );
}
