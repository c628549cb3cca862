// Above the reply: one that stands already, what must be answered before “yes”, and that nobody may sign yet.
import { InsetText } from '@/components/design/inset-text';
import type { DecidePageModel } from '@/lib/views/review-models';

export function BeforeReply({ replied, open, notEnough, nobodySigns }: Pick<DecidePageModel, 'replied' | 'open' | 'notEnough' | 'nobodySigns'>) {
  if (replied === undefined && notEnough === undefined && nobodySigns === undefined && open.length === 0) return null;
  return (
    <InsetText>
      {replied !== undefined && <p>{replied}</p>}
      {notEnough !== undefined && <p>{notEnough}</p>}
      {nobodySigns !== undefined && <p>{nobodySigns}</p>}
      {open.length > 0 && (
        <>
          <p>Before you can agree:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {open.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </InsetText>
  );
}
