import type { PrintChange } from '@/lib/domain/print/print-changes';

/** What changed, section by section: the words that are gone, where there were any, and the words that are new. Colour only supports the labels. */
interface ChangesListProps {
  readonly changes: readonly PrintChange[];
  readonly level?: 3 | 4;
  /** What both sides are called, where the change is not made. */
  readonly labels?: { readonly before: string; readonly now: string };
}

export function ChangesList({ changes, level = 3, labels = { before: 'Before', now: 'Now' } }: ChangesListProps) {
  const Heading = `h${level}` as const;
  return changes.map(({ heading, before, now }) => (
    <section key={heading} className="sa-changes">
      <Heading className="nhsuk-heading-xs">{heading}</Heading>
      <dl className="sa-changes__sides">
        {before.length > 0 && <Side label={labels.before} lines={before} element="del" />}
        <Side label={labels.now} lines={now} element="ins" />
      </dl>
    </section>
  ));
}

function Side({ label, lines, element: Element }: { readonly label: string; readonly lines: readonly string[]; readonly element: 'del' | 'ins' }) {
  return (
    <div className={`sa-changes__side sa-changes__side--${Element}`}>
      <dt>{label}</dt>
      {lines.length === 0 ? (
        <dd>Nothing stands here any more</dd>
      ) : (
        lines.map((line) => (
          <dd key={line}>
            <Element>{line}</Element>
          </dd>
        ))
      )}
    </div>
  );
}
