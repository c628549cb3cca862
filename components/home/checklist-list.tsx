import { elementId } from '@/components/design/element-id';
import { StatusTag } from '@/components/design/status-tag';
import type { ListedChecklist } from '@/lib/views/home-model';

/** Checklists that the organisation fills in or decides on. */
export function ChecklistList({ checklists }: { readonly checklists: readonly ListedChecklist[] }) {
  return (
    <ul className="sa-work">
      {checklists.map(({ id, href, name, about, tag }) => (
        <li key={id} className="sa-work__one">
          <div className="sa-work__what">
            {href === undefined ? (
              name
            ) : (
              <a href={href} aria-describedby={elementId(`${id}-about`)}>
                {name}
              </a>
            )}
            <span className="sa-work__why" id={elementId(`${id}-about`)}>
              {about}
            </span>
          </div>
          <StatusTag text={tag} />
        </li>
      ))}
    </ul>
  );
}
