import { Button } from '@/components/design/button';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ReadMark } from '@/lib/views/read-mark-model';

/** What has changed since this reader last read it. */
export function ChangedLine({ changed }: Pick<ReadMark, 'changed'>) {
  return changed.map((text) => (
    <p key={text} className="sa-strong sa-no-print">
      {text}
    </p>
  ));
}

/** That they have read it: by a button of its own, never by opening the page. */
export function MarkRead({ mark: { read, button, hidden }, once }: { readonly mark: ReadMark; readonly once: string }) {
  return (
    <form method="post" action="/do/mark-read" className="sa-no-print">
      {read !== undefined && <p>{read}</p>}
      <HiddenFields values={{ ...hidden, once }} />
      <Button variant="secondary">{button}</Button>
    </form>
  );
}
