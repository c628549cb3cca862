import { WayList } from '@/components/design/way-list';
import type { PromisesPageModel } from '@/lib/views/documents-page-model';
import { DutyList } from './duty-list';

/** What one side has promised, each with its time first, short enough for a phone; the dates go to a calendar as well. */
export function PromiseList({ promises }: { readonly promises: PromisesPageModel }) {
  const { dates, about, calendar, links, foot, ending, toSay, kept } = promises;
  return (
    <>
      {ending !== undefined && <p>{ending}</p>}
      <DutyList dates={dates} />
      {toSay !== undefined && (
        <>
          <h2 className="nhsuk-heading-m">{toSay.heading}</h2>
          <WayList ways={toSay.ways} />
        </>
      )}
      {kept !== undefined && (
        <>
          <h2 className="nhsuk-heading-m">{kept.heading}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {kept.lines.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <ul className="nhsuk-list sa-promises__links">
        <li>{calendar === undefined ? 'Nothing falls due on a fixed date' : <a href={calendar}>Add the dates to a calendar</a>}</li>
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
