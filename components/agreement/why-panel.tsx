// “Why this applies”: the rule in our words, the answers that it read, and where it comes from.
import { ChangeLink } from '@/components/design/change-link';
import { SourceList } from '@/components/design/source-list';
import { placeOf, type WhyPanel as Panel } from '@/lib/domain/legal-basis/card/legal-card';
import type { LegalCardModel } from '@/lib/views/legal-card-model';

export interface WhyPanelProps {
  readonly panel: Panel;
  readonly sources: LegalCardModel['sources'];
  readonly changes: LegalCardModel['changes'];
  /** The form that keeps what is typed when a Change is pressed. */
  readonly keeps?: string | undefined;
}

function Sources({ ids, sources, tag }: { readonly ids: readonly string[]; readonly sources: LegalCardModel['sources']; readonly tag: Panel['tag'] }) {
  const shown = ids.flatMap((id) => sources[id] ?? []);
  if (shown.length === 0)
    return (
      <p className="sa-source">{tag === 'Our suggestion, IG lead to confirm' ? 'Our own suggestion, for your IG lead to confirm' : 'Our own suggestion'}</p>
    );
  return <SourceList sources={shown} lead="From" />;
}

export function WhyPanel({ panel, sources, changes, keeps }: WhyPanelProps) {
  const { ourWords, becauseYouAnswered, sources: ids, caveat, ruleId, about, recorded, tag } = panel;
  return (
    <div className="sa-why">
      {about !== undefined && <p className="sa-why__because">{about}</p>}
      <p>{ourWords}</p>
      {recorded !== undefined && <p>{recorded}</p>}
      {becauseYouAnswered.length > 0 && (
        <>
          <p className="sa-why__because">Because of these answers</p>
          <ul>
            {becauseYouAnswered.map((one) => {
              const [{ asked, words }, href] = [one, changes[placeOf(one)]];
              return (
                <li key={`${asked} ${words}`}>
                  {asked} <strong>{words}</strong>
                  {href !== undefined && (
                    <>
                      {' '}
                      <ChangeLink href={href} keeps={keeps}>
                        Change<span className="nhsuk-u-visually-hidden"> {asked === '' ? words : asked}</span>
                      </ChangeLink>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {caveat !== undefined && <p>{caveat}</p>}
      <Sources ids={ids} sources={sources} tag={tag} />
      <p className="sa-small-print">{tag === 'Chosen in place of the suggestion' ? `In place of what rule ${ruleId} suggests` : `Rule ${ruleId}`}</p>
    </div>
  );
}
