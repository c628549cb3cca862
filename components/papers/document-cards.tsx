import { elementId } from '@/components/design/element-id';
import type { DocumentCard, DocumentGroup } from '@/lib/views/documents-page-model';

/** Whose file it is is heard, and seen in the heading above. */
function Files({ title, files }: Pick<DocumentCard, 'title' | 'files'>) {
  if (files.length === 0) return null;
  return (
    <ul className="sa-docs__files">
      {files.map(({ text, href, note }) => (
        <li key={text}>
          {href === undefined ? (
            text
          ) : (
            <a href={href}>
              {text}
              <span className="nhsuk-u-visually-hidden"> of {title}</span>
            </a>
          )}
          {note !== undefined && `: ${note}`}
        </li>
      ))}
    </ul>
  );
}

/** Documents for the same readers, each with what it is for. */
export function DocumentCards({ heading, cards }: DocumentGroup) {
  const id = elementId(heading);
  return (
    <section className="sa-docs" aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      <ul className="sa-docs__cards">
        {cards.map(({ id: card, title, use, href, files, ready }) => (
          <li className="sa-docs__card" key={card}>
            <h3 className="sa-docs__title">
              <a href={href}>{title}</a>
            </h3>
            <p className="sa-docs__use">{use}</p>
            {ready !== undefined && <p className="sa-docs__ready">{ready}</p>}
            <Files title={title} files={files} />
          </li>
        ))}
      </ul>
    </section>
  );
}
