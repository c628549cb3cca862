import type { listWords } from '@/content/wording/agreement-list';
import type { AgreementListModel } from '@/lib/views/agreement-list-model';

export interface ListPagesProps {
  readonly pages: NonNullable<AgreementListModel['pages']>;
  readonly words: (typeof listWords)['pages'];
}

/** The ways to the page before and the page behind. */
export function ListPages({ pages: { previous, next, here }, words }: ListPagesProps) {
  return (
    <nav className="sa-pages" aria-label={words.label}>
      {previous !== undefined && (
        <a rel="prev" href={previous}>
          {words.previous}
        </a>
      )}
      <span>{here}</span>
      {next !== undefined && (
        <a rel="next" href={next}>
          {words.next}
        </a>
      )}
    </nav>
  );
}
