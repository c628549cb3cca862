import type { FileLink } from '@/lib/views/signing-models';

/** Files to keep; one that is being made says so in place of a link. */
export function FileList({ files }: { readonly files: readonly FileLink[] }) {
  return (
    <ul className="nhsuk-list">
      {files.map(({ text, href, note }) => (
        <li key={text}>
          {href === undefined ? text : <a href={href}>{text}</a>}
          {note !== undefined && `: ${note}`}
        </li>
      ))}
    </ul>
  );
}
