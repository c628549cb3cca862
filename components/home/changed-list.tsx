import type { ListedLine } from '@/lib/views/agreement-list-model';
import { WorkLine } from './work-line';

/** Agreements of the organisation, the last changed first. */
export function ChangedList({ agreements }: { readonly agreements: readonly ListedLine[] }) {
  return (
    <ul className="sa-work">
      {agreements.map(({ reference, version, href, name, service, tag, waits, changed }) => (
        <WorkLine
          key={reference}
          id={`changed-${reference}`}
          href={href}
          text={name}
          why={[service, reference, version].filter(Boolean).join(', ')}
          about={`${waits === undefined ? '' : `${waits}. `}Changed ${changed}`}
          tag={tag}
        />
      ))}
    </ul>
  );
}
