import type { Labelled } from '@/lib/views/checklist-models';

/** Labels and texts, one below the other: they stay readable on the narrowest screen. */
export function LabelledList({ rows }: { readonly rows: readonly Labelled[] }) {
  return (
    <dl className="sa-labelled">
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
