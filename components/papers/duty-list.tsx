import { placeOfDuty } from '@/lib/domain/print/duty-place';
import type { PaperDate } from '@/lib/domain/print/papers/paper-model';

/** Duties, each with its time first: one line after the other on a phone. */
export function DutyList({ dates }: { readonly dates: readonly PaperDate[] }) {
  return (
    <ul className="sa-promises">
      {dates.map(({ what, when, who, section }) => (
        <li key={what}>
          <span className="sa-promises__when">{when}</span> <span className="sa-promises__what">{what}</span>{' '}
          <span className="sa-promises__who">
            {who}, {placeOfDuty(section)}
          </span>
        </li>
      ))}
    </ul>
  );
}
