// What holds outside England, where several of the rules stop: one panel, each line with its source and with whom to ask.
import { SourceWords } from '@/components/design/source-list';
import type { LegalCard } from '@/lib/domain/legal-basis/card/legal-card';
import type { LegalCardModel } from '@/lib/views/legal-card-model';

type Props = NonNullable<LegalCard['nation']> & Pick<LegalCardModel, 'sources'>;

export function NationPanel({ heading, lines, sources }: Props) {
  return (
    <section className="sa-law__part">
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <ul className="sa-law__list">
        {lines.map(({ text, source, caveat }) => (
          <li key={text}>
            {text}
            {source
              .flatMap((id) => sources[id] ?? [])
              .map((one) => (
                <p key={one.title} className="sa-source">
                  From <SourceWords source={one} />
                </p>
              ))}
            {caveat !== undefined && <p>{caveat}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
