import { Words } from '@/components/design/words';
import type { InShortLine } from '@/lib/domain/print/in-short';

/** The agreement in eight lines, on one screen of a telephone. */
export function InShort({ lines }: { readonly lines: readonly InShortLine[] }) {
  return (
    <section className="sa-in-short" aria-labelledby="in-short">
      <h2 className="nhsuk-heading-m sa-in-short__heading" id="in-short">
        In short
      </h2>
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Words text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
