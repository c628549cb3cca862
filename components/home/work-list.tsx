import { describedBy, elementId } from '@/components/design/element-id';
import { StatusTag } from '@/components/design/status-tag';
import type { WorkItem } from '@/lib/views/home-model';

/** What waits: a link that says what to do, with the reason and the state as its description. */
export function WorkList({ items }: { readonly items: readonly WorkItem[] }) {
  return (
    <ul className="sa-work">
      {items.map(({ key, href, text, why, about, since, tag }) => {
        const id = elementId(key.replaceAll(' ', '-'));
        return (
          <li key={key} className="sa-work__one">
            <div className="sa-work__what">
              <a className="sa-work__link" href={href} aria-describedby={describedBy(`${id}-why`, `${id}-tag`)}>
                {text}
              </a>
              <span className="sa-work__why" id={`${id}-why`}>
                {why}
                {about !== undefined && <br />}
                {[about, since].filter((one) => one !== undefined).join(', ')}
              </span>
            </div>
            <div id={`${id}-tag`}>
              <StatusTag text={tag} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
