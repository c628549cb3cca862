import type { ListedChecklist } from '@/lib/views/home-model';
import { WorkLine } from './work-line';

/** Checklists that the organisation fills in or decides on. */
export function ChecklistList({ checklists }: { readonly checklists: readonly ListedChecklist[] }) {
  return (
    <ul className="sa-work">
      {checklists.map(({ id, href, name, about, tag }) => (
        <WorkLine key={id} id={id} href={href} text={name} why={about} tag={tag} />
      ))}
    </ul>
  );
}
