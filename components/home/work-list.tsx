import type { WorkItem } from '@/lib/views/home-model';
import { WorkLine } from './work-line';

/** What waits: a link that says what to do, with the reason and the state as its description. */
export function WorkList({ items }: { readonly items: readonly WorkItem[] }) {
  return (
    <ul className="sa-work">
      {items.map(({ key, href, text, why, about, since, tag }) => (
        <WorkLine key={key} id={key} href={href} text={text} why={why} about={[about, since].filter(Boolean).join(', ')} tag={tag} />
      ))}
    </ul>
  );
}
