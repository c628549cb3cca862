import { Fragment } from 'react';
import { SourceWords } from '@/components/design/source-list';
import type { ShownSource } from '@/lib/views/question-page-model';

/** Where a rule comes from. */
export function SourceLine({ sources, caveat }: { readonly sources: readonly ShownSource[]; readonly caveat?: string }) {
  return (
    <p className="sa-source">
      From{' '}
      {sources.map((source, index) => (
        <Fragment key={source.title}>
          {index > 0 && '; '}
          <SourceWords source={source} />
        </Fragment>
      ))}
      {caveat !== undefined && `. ${caveat}`}
    </p>
  );
}
