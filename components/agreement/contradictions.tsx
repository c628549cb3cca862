// Answers that do not fit together: what must change first, what to look at again; what is only good to know lies behind one line.
import { ChangeLink } from '@/components/design/change-link';
import { Details } from '@/components/design/details';
import type { ContradictionGroup, ShownContradictions } from '@/lib/views/contradictions-model';

interface Drawn {
  /** Without the reasons, for a page that says what to do with them. */
  readonly short?: boolean;
  /** The form that keeps what is ticked or typed when one of the ways is taken. */
  readonly keeps?: string | undefined;
}

function Rows({ rows, short = false, keeps }: Pick<ContradictionGroup, 'rows'> & Drawn) {
  return (
    <ul className="sa-clashes__list">
      {rows.map(({ id, sentence, why, source, way, waitsFor }) => (
        <li key={id} className="sa-clashes__clash">
          {sentence}
          {!short && (
            <span className="sa-clashes__why">
              {why} {source}.
            </span>
          )}
          {way && (
            <span className="sa-clashes__way">
              <ChangeLink href={way.href} keeps={keeps}>
                {way.text}
              </ChangeLink>
            </span>
          )}
          {waitsFor !== undefined && <span className="sa-clashes__why">{waitsFor}</span>}
        </li>
      ))}
    </ul>
  );
}

export function Contradictions({ heading, groups, ...drawn }: ShownContradictions & Drawn) {
  const amber = groups.some(({ id }) => id !== 'note');
  return (
    <section className={amber ? 'sa-notice sa-notice--amber' : 'sa-notice'} aria-labelledby="clashes">
      <h2 className="nhsuk-heading-s" id="clashes">
        {heading}
      </h2>
      {groups.map((group) =>
        group.id === 'note' ? (
          <Details key={group.id} summary={`${group.heading}: ${group.rows.length}`}>
            <Rows rows={group.rows} {...drawn} />
          </Details>
        ) : (
          <div key={group.id} className="sa-clashes__group">
            <h3 className="nhsuk-heading-xs">{group.heading}</h3>
            <Rows rows={group.rows} {...drawn} />
          </div>
        ),
      )}
    </section>
  );
}
