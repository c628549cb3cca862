import { papersPageWords } from '@/content/wording/papers-page';
import type { DocumentsPageModel } from '@/lib/views/documents-page-model';

const words = papersPageWords.pack;

/** Everything in one file, once there is a signed version to make it from. */
export function PackCard({ href, note }: NonNullable<DocumentsPageModel['pack']>) {
  return (
    <section className="sa-docs" aria-labelledby="pack">
      <h2 className="nhsuk-heading-m" id="pack">
        {words.h2}
      </h2>
      <p>{note}</p>
      {href !== undefined && (
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={href} download>
            {words.text}
          </a>
        </p>
      )}
    </section>
  );
}
