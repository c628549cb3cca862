// Who, what and wishes: what holds for everybody, above the questions about one person.
import type { CanIShareModel } from '@/lib/views/can-i-share-model';
import { SourceLine } from './source-line';

type FirstLookProps = NonNullable<CanIShareModel['open']>['first'];

export function FirstLook({ heading, who, what, wishes, list, sources }: FirstLookProps) {
  return (
    <section className="sa-first-look" aria-label={heading}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{who}</li>
        <li>
          {what} <a href={list.href}>{list.text}</a>
        </li>
        <li>{wishes}</li>
      </ul>
      <SourceLine sources={sources} />
    </section>
  );
}
