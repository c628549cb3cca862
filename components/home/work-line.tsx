import { describedBy, elementId } from '@/components/design/element-id';
import { StatusTag } from '@/components/design/status-tag';
import { Pieces } from '@/components/design/pieces';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { WorkItem } from '@/lib/views/home-model';

export interface WorkLineProps {
  readonly id: string;
  /** Absent where the reader cannot open it. */
  readonly href?: string;
  readonly text: string;
  /** Under it; two lines at most. */
  readonly why: string;
  readonly about?: string;
  readonly tag?: string;
  readonly of?: WorkItem['of'];
  /** For the form of a line of another organisation. */
  readonly once?: string;
}

type OpensProps = Pick<WorkLineProps, 'href' | 'text' | 'of' | 'once'> & { readonly described: string | undefined };

/** What opens it: a link, or a button that first changes to the organisation whose work it is. */
function Opens({ href, text, of, once, described }: OpensProps) {
  if (href === undefined) return text;
  if (!of?.changes) {
    return (
      <a className="sa-work__link" href={href} aria-describedby={described}>
        {text}
      </a>
    );
  }
  return (
    <form method="post" action="/do/switch-organisation">
      <HiddenFields values={{ once: once ?? '', organisation: of.id, next: href }} />
      <button type="submit" className="sa-link-button sa-work__link" aria-describedby={described}>
        {text}
        <span className="nhsuk-u-visually-hidden">{of.says}</span>
      </button>
    </form>
  );
}

/** One line of a list at home: a link, with what is under it and the state as its description. */
export function WorkLine({ id: key, href, text, why, about, tag, of, once }: WorkLineProps) {
  const id = elementId(key.replaceAll(' ', '-'));
  return (
    <li className="sa-work__one">
      <div className="sa-work__what">
        {of !== undefined && <span className="sa-work__of">{of.name}</span>}
        <Opens href={href} text={text} of={of} once={once} described={describedBy(`${id}-why`, tag !== undefined && `${id}-tag`)} />
        <span className="sa-work__why" id={`${id}-why`}>
          <Pieces text={why} />
          {about && <br />}
          {about && <Pieces text={about} />}
        </span>
      </div>
      {tag !== undefined && (
        <div id={`${id}-tag`}>
          <StatusTag text={tag} />
        </div>
      )}
    </li>
  );
}
