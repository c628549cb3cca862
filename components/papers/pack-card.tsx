import type { DocumentsPageModel } from '@/lib/views/documents-page-model';

/** Everything in one file, once there is a signed version to make it from. */
export function PackCard({ href, note }: NonNullable<DocumentsPageModel['pack']>) {
  return (
    <section className="sa-docs" aria-labelledby="pack">
      <h2 className="nhsuk-heading-m" id="pack">
        Everything in one file
      </h2>
      <p>{note}</p>
      {href !== undefined && (
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={href} download>
            Download the pack (ZIP)
          </a>
        </p>
      )}
    </section>
  );
}
