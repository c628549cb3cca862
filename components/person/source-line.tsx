import { Fragment } from 'react';
import type { ShownSource } from '@/lib/views/question-page-model';

/** Where a rule comes from. */
export function SourceLine({ sources, caveat }: { readonly sources: readonly ShownSource[]; readonly caveat?: string }) {
  return (
    <p className="sa-source">
      From{' '}
      {sources.map(({ title, url, date }, index) => (
        <Fragment key={title}>
          {index > 0 && '; '}
          {url === undefined ? title : <a href={url}>{title}</a>}
          {date !== undefined && `, ${date}`}
        </Fragment>
      ))}
      {caveat !== undefined && `. ${caveat}`}
    </p>
  );
}
