import { Fragment } from 'react';
import { SourceWords } from '@/components/design/source-list';
import type { ShownSource } from '@/lib/views/question-page-model';

interface SourceLineProps {
  readonly sources: readonly ShownSource[];
  readonly caveat?: string;
  /** What the source is to the words above it. */
  readonly lead?: string;
}

/** Where a rule comes from. */
export function SourceLine({ sources, caveat, lead = 'From' }: SourceLineProps) {
  return (
    <p className="sa-source">
      {lead}{' '}
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
