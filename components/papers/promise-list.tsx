import { papersPageWords } from '@/content/wording/papers-page';
import type { PromisesPageModel } from '@/lib/views/documents-page-model';

const words = papersPageWords.promises;

/** What one side has promised, each with its time first, short enough for a phone; the dates go to a calendar as well. */
export function PromiseList({ promises }: { readonly promises: PromisesPageModel }) {
  const { dates, about, calendar, links, foot } = promises;
  return (
    <>
      <ul className="sa-promises">
        {dates.map(({ what, when, who, section }) => (
          <li key={what}>
            <span className="sa-promises__when">{when}</span>
            <span className="sa-promises__what">{what}</span>
            <span className="sa-promises__who">
              {who}, section {section}
            </span>
          </li>
        ))}
      </ul>
      <ul className="nhsuk-list sa-promises__links">
        <li>{calendar === undefined ? words.noDates : <a href={calendar}>{words.calendar}</a>}</li>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <p className="sa-small-print">
        {about.join(' ')} {foot}
      </p>
    </>
  );
}
