// One paper as people read it on screen and print it from the browser: the same words, in the same order, as its PDF.
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import { PaperParts } from './paper-parts';

/** The title of the paper is the heading of its page. */
export function PaperText({ paper }: { readonly paper: PaperModel }) {
  const { kind, format, title, blocks, draft, foot } = paper;
  return (
    <article className={`sa-paper sa-paper--${kind} sa-paper--${format.toLowerCase()}`}>
      {draft !== undefined && <p className="sa-paper__draft">{draft}</p>}
      <h1 className="sa-paper__title">{title}</h1>
      <PaperParts blocks={blocks} copies={kind === 'privacy-notice-text'} />
      <footer className="sa-paper__foot">{foot}</footer>
    </article>
  );
}
