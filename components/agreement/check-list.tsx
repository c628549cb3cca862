import { Tag } from '@/components/design/tag';
import type { CheckRow } from '@/lib/views/check-row';

/** Every check of a move: what holds, what is missing, and where whoever reads this goes to meet it. What is missing comes first. */
export function CheckList({ checks }: { readonly checks: readonly CheckRow[] }) {
  return (
    <ul className="sa-checks">
      {checks
        .toSorted((one, other) => Number(one.met) - Number(other.met))
        .map(({ id, met, text, way }) => (
          <li key={id} className="sa-checks__check">
            <span className="sa-checks__text">
              {text}
              {way && (
                <>
                  <br />
                  <a href={way.href}>{way.text}</a>
                </>
              )}
            </span>
            <Tag text={met ? 'Met' : 'Not met yet'} tint={met ? 'green' : 'amber'} />
          </li>
        ))}
    </ul>
  );
}
