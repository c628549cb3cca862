import type { ShownQueue } from '@/lib/views/shown-queue';

/** One of several that wait: how many are left, and the way past this one. */
export function QueueLine({ text, skip }: ShownQueue) {
  return (
    <p className="sa-muted">
      {text} {skip !== undefined && <a href={skip.href}>{skip.text}</a>}
    </p>
  );
}
