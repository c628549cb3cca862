import type { HubDocument } from '@/lib/views/agreement-hub-model';

/** The documents of an agreement, each with what it is for. */
export function DocumentLinks({ documents }: { readonly documents: readonly HubDocument[] }) {
  return (
    <ul className="sa-documents">
      {documents.map(({ href, text, about }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <span className="sa-documents__about">{about}</span>
        </li>
      ))}
    </ul>
  );
}
