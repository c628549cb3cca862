import { StatusTag } from '@/components/design/status-tag';
import type { ListedChecklist } from '@/lib/views/home-model';

/** Checklists that the organisation fills in or decides on. */
export function ChecklistList({ checklists }: { readonly checklists: readonly ListedChecklist[] }) {
  return (
    <ul className="sa-work">
      {checklists.map(({ id, href, name, tag }) => (
        <li key={id} className="sa-work__one">
          <div className="sa-work__what">{href === undefined ? name : <a href={href}>{name}</a>}</div>
          <StatusTag text={tag} />
        </li>
      ))}
    </ul>
  );
}
