import { describedBy, elementId } from '@/components/design/element-id';
import { StatusTag } from '@/components/design/status-tag';

export interface WorkLineProps {
  readonly id: string;
  /** Absent where the reader cannot open it. */
  readonly href?: string;
  readonly text: string;
  /** Under it; two lines at most. */
  readonly why: string;
  readonly about?: string;
  readonly tag: string;
}

/** One line of a list at home: a link, with what is under it and the state as its description. */
export function WorkLine({ id: key, href, text, why, about, tag }: WorkLineProps) {
  const id = elementId(key.replaceAll(' ', '-'));
  return (
    <li className="sa-work__one">
      <div className="sa-work__what">
        {href === undefined ? (
          text
        ) : (
          <a className="sa-work__link" href={href} aria-describedby={describedBy(`${id}-why`, `${id}-tag`)}>
            {text}
          </a>
        )}
        <span className="sa-work__why" id={`${id}-why`}>
          {why}
          {about && <br />}
          {about}
        </span>
      </div>
      <div id={`${id}-tag`}>
        <StatusTag text={tag} />
      </div>
    </li>
  );
}
