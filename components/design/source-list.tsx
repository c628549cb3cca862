// Where something comes from: each source with its edition and when we looked at it, and where our guidance says more about it.
import type { ShownSource } from '@/lib/views/question-page-model';

export interface SourceListProps {
  readonly sources: readonly ShownSource[];
  /** Before each source: “From”. */
  readonly lead?: string;
}

export function SourceWords({ source: { title, by, url, date, checked } }: { readonly source: ShownSource }) {
  return (
    <>
      {url === undefined ? title : <a href={url}>{title}</a>}
      {by !== undefined && `, ${by}`}, {date ?? 'no date given'} ({checked})
    </>
  );
}

/** The entries of our guidance that explain these sources, each once. */
function MoreGuidance({ sources }: { readonly sources: readonly ShownSource[] }) {
  const ways = new Map(sources.flatMap(({ entry }) => (entry ? [[entry.href, entry.text] as const] : [])));
  if (ways.size === 0) return null;
  return (
    <p className="sa-source sa-source--more">
      More in our guidance:{' '}
      {[...ways].map(([href, text], index) => (
        <span key={href}>
          {index > 0 && '; '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  );
}

export function SourceList({ sources, lead }: SourceListProps) {
  return (
    <>
      <ul className="sa-source sa-source--list">
        {sources.map((source) => (
          <li key={source.title}>
            {lead !== undefined && `${lead} `}
            <SourceWords source={source} />
          </li>
        ))}
      </ul>
      <MoreGuidance sources={sources} />
    </>
  );
}
