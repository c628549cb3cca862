import type { WorkItem } from '@/lib/views/home-model';
import { WorkLine } from './work-line';

/** What waits: a link that says what to do, with the reason and the state as its description. `once`: where some are of other organisations. */
export function WorkList({ items, once = '' }: { readonly items: readonly WorkItem[]; readonly once?: string }) {
  return (
    <ul className="sa-work">
      {items.map(({ key, since, about, ...item }, place) => (
        <WorkLine key={key} id={key} {...item} about={[about, since].filter(Boolean).join(', ')} once={`${once}-${place}`} />
      ))}
    </ul>
  );
}
