// One line of the legal basis: whose it is, what it is, and behind it why, and for an IG lead what else there is.
import { Details } from '@/components/design/details';
import { Tag } from '@/components/design/tag';
import { Pieces } from '@/components/design/pieces';
import type { CardLine, ConditionShown } from '@/lib/domain/legal-basis/card/legal-card';
import { listsCaveat, readCaveat } from '@/lib/domain/legal-basis/options/option-list';
import type { LegalCardModel } from '@/lib/views/legal-card-model';
import { WhyPanel } from './why-panel';

const guidance = 'National guidance';

function Conditions({ heading, conditions }: { readonly heading: string; readonly conditions: readonly ConditionShown[] }) {
  if (conditions.length === 0) return null;
  return (
    <>
      <p className="sa-why__because">{heading}</p>
      <ul>
        {conditions.map(({ condition, words, code, why, brings }) => (
          <li key={condition}>
            <strong>{words.charAt(0).toUpperCase() + words.slice(1)}</strong>
            {code !== '' && `, ${code}`}. {why}
            {brings.length > 0 && (
              <ul>
                {brings.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export interface LegalLineProps extends Pick<LegalCardModel, 'sources' | 'withOptions' | 'open' | 'changes'> {
  readonly line: CardLine;
  readonly keeps?: string | undefined;
}

export function LegalLine({ line: { id, party, claim, code, note, tag, why, options }, sources, withOptions, open, changes, keeps }: LegalLineProps) {
  const mine = open.includes(id);
  const others = withOptions && options !== undefined && options.permitted.length + options.never.length > 0;
  return (
    <div className="sa-law__line">
      {party !== undefined && <p className="sa-law__party">{party.name}</p>}
      <p className="sa-law__claim">
        <strong>
          <Pieces text={claim} />
        </strong>
        {code !== '' && (
          <span className="sa-law__code">
            {' '}
            <Pieces text={code} />
          </span>
        )}
      </p>
      {note !== undefined && <p>{note}</p>}
      {why.length > 0 && (
        <>
          <p className="sa-law__tag">
            <Tag text={tag} tint={tag === guidance ? 'green' : 'blue'} />
          </p>
          <Details summary="Why this applies">
            {why.map((panel) => (
              <WhyPanel key={panel.about ?? panel.ruleId} panel={panel} sources={sources} changes={changes} keeps={keeps} />
            ))}
          </Details>
        </>
      )}
      {others && (
        <Details summary="What else could apply, and what never can">
          <p className="sa-source">{mine ? listsCaveat : readCaveat}</p>
          <Conditions heading={mine ? 'You may choose' : 'Also open'} conditions={options.permitted} />
          <Conditions heading="Never for this sharing" conditions={options.never} />
        </Details>
      )}
    </div>
  );
}
