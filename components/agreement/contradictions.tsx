// Answers that do not fit together: what must change first, what to look at again; what is only good to know lies behind one line.
import { Details } from '@/components/design/details';
import type { ContradictionGroup, ShownContradictions } from '@/lib/views/contradictions-model';

function Rows({ rows, short }: Pick<ContradictionGroup, 'rows'> & { readonly short: boolean }) {
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
              <a href={way.href}>{way.text}</a>
            </span>
          )}
          {waitsFor !== undefined && <span className="sa-clashes__why">{waitsFor}</span>}
        </li>
      ))}
    </ul>
  );
}

/** short: without the reasons, for a page that says what to do with them. */
export function Contradictions({ heading, groups, short = false }: ShownContradictions & { readonly short?: boolean }) {
  const amber = groups.some(({ id }) => id !== 'note');
  return (
    <section className={amber ? 'sa-notice sa-notice--amber' : 'sa-notice'} aria-labelledby="clashes">
      <h2 className="nhsuk-heading-s" id="clashes">
        {heading}
      </h2>
      {groups.map((group) =>
        group.id === 'note' ? (
          <Details key={group.id} summary={`${group.heading}: ${group.rows.length}`}>
            <Rows rows={group.rows} short={short} />
          </Details>
        ) : (
          <div key={group.id} className="sa-clashes__group">
            <h3 className="nhsuk-heading-xs">{group.heading}</h3>
            <Rows rows={group.rows} short={short} />
          </div>
        ),
      )}
    </section>
  );
}
