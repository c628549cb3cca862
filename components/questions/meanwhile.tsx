// What somebody else has saved in the meantime.
import type { AnswerConflict } from '@/lib/views/question-page-model';

/** Above one’s own answer while it is edited: what stands now, and whose it is. */
export function Meanwhile({ by, at, rows }: Pick<AnswerConflict, 'by' | 'at' | 'rows'>) {
  const own = by === 'You';
  return (
    <div className="sa-versions">
      <Version
        heading={`${own ? 'Your other answer' : `${by}’s answer`}${at === undefined ? '' : `, ${at}`}`}
        rows={rows.map(({ label, theirs }) => ({ label, text: theirs }))}
      />
    </div>
  );
}

/** One of two answers to the same question. */
export function Version({ heading, rows }: { readonly heading: string; readonly rows: readonly { readonly label: string; readonly text: string }[] }) {
  return (
    <section className="sa-versions__one">
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <dl>
        {rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="sa-typed">{text || 'No answer'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
