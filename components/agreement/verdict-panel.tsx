import { Tag } from '@/components/design/tag';
import type { VersionPageModel } from '@/lib/views/version-models';

/** Whether the stored copy is still what was made and signed, checked while the page is drawn. */
export function VerdictPanel({ verdict }: { readonly verdict: VersionPageModel['verdict'] }) {
  const { unchanged, text, faults, say } = verdict;
  if (unchanged) {
    return (
      <p>
        <Tag text={text} tint="green" />
      </p>
    );
  }
  return (
    <section className="sa-verdict sa-verdict--broken" role="alert" aria-labelledby="verdict">
      <h2 className="nhsuk-heading-m" id="verdict">
        {text}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {say !== undefined && <p>{say}</p>}
    </section>
  );
}
