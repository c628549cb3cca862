// Who must agree before an agreement is sent, and what each has decided.
import { Tag } from '@/components/design/tag';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { ApprovalRow } from '@/lib/views/approvals-page-model';

export function ApprovalRows({ rows }: { readonly rows: readonly ApprovalRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="sa-people nhsuk-u-margin-bottom-5">
      {rows.map(({ person, state, tint, on, lines }) => (
        <div key={person}>
          <dt>{person}</dt>
          <dd>
            <Tag text={state} tint={tint} />
            {on !== undefined && (
              <>
                {' '}
                <time dateTime={on}>{dateInWords(on)}</time>
              </>
            )}
          </dd>
          {lines.map((line) => (
            <dd key={line} className="sa-typed">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
