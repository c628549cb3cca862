import { Button } from '@/components/design/button';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ReadMark } from '@/lib/views/read-mark-model';

/** At the top, where the page opens: what has changed since this reader last read it, or that they have read it as it stands. */
export function ReadLines({ changed, read }: Pick<ReadMark, 'changed' | 'read'>) {
  return [...changed, ...(read === undefined ? [] : [read])].map((text) => (
    <p key={text} className="sa-strong sa-no-print">
      {text}
    </p>
  ));
}

/** That they have read it: by a button of its own, never by opening the page. Nothing for whoever has said so of what stands here. */
export function MarkRead({ mark: { read, button, hidden }, once }: { readonly mark: ReadMark; readonly once: string }) {
  if (read !== undefined) return null;
  return (
    <form method="post" action="/do/mark-read" className="sa-no-print">
      <HiddenFields values={{ ...hidden, once }} />
      <Button variant="secondary">{button}</Button>
    </form>
  );
}
