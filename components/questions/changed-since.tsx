// For whoever has read the agreement before: what they asked for, and what has changed since.
import { ChangesList } from '@/components/agreement/changes-list';
import { NotificationBanner } from '@/components/design/notification-banner';
import type { SecondReading } from '@/lib/views/review-models';

/** `id`: where two of them stand on one page. */
export function ChangedSince({ heading, asked, details, sentences, rows, id = 'changed-since' }: SecondReading & { readonly id?: string }) {
  return (
    <NotificationBanner title={heading} id={id}>
      {asked !== undefined && (
        <>
          <p className="sa-strong">{asked.by}</p>
          <p className="sa-typed">{asked.text}</p>
        </>
      )}
      {details.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ChangesList changes={sentences} />
      {rows.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">Answers that were given since</h3>
          <dl className="sa-people">
            {rows.map(({ key, asked: question, lines }) => (
              <div key={key}>
                <dt>{question}</dt>
                {lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
      {sentences.length + rows.length === 0 && <p>No answer has changed</p>}
    </NotificationBanner>
  );
}
