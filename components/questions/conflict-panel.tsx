// Somebody else saved another answer first. Both texts, and the choice which one to keep; nothing is overwritten in silence.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { Caption } from '@/components/design/heading';
import type { FormValue } from '@/lib/domain/questions/form';
import type { AnswerConflict } from '@/lib/views/question-page-model';
import { HiddenFields } from './hidden-fields';
import { Version } from './meanwhile';

export interface ConflictPanelProps {
  readonly conflict: AnswerConflict;
  readonly action: string;
  /** With the newest revision, so that keeping one’s own answer is a choice made with both in view. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly value: FormValue;
  readonly caption?: string;
}

export function ConflictPanel({ conflict, action, hidden, value, caption }: ConflictPanelProps) {
  const { by, at, rows, keepTheirs, edit } = conflict;
  const own = by === 'You'; // from another tab or device
  return (
    <>
      {caption !== undefined && <Caption text={caption} />}
      <h1 className="nhsuk-heading-l">Choose which answer to keep</h1>
      <p>
        {by} changed this answer{own && ' in another tab or on another device'}
        {at !== undefined && (at.includes(' at ') ? ` on ${at}` : ` at ${at}`)}, while you were writing {own ? 'this one' : 'yours'}. Your answer is not lost.
      </p>
      <div className="sa-versions">
        <Version heading={own ? 'Your answer on this page' : 'Your answer'} rows={rows.map(({ label, yours }) => ({ label, text: yours }))} />
        <Version heading={own ? 'Your other answer' : `${by}’s answer`} rows={rows.map(({ label, theirs }) => ({ label, text: theirs }))} />
      </div>
      <form method="post" action={action}>
        <HiddenFields values={{ ...value, ...hidden }} />
        <ButtonGroup>
          <Button>{own ? 'Keep the answer on this page' : 'Keep my answer'}</Button>
          <ButtonLink variant="secondary" href={keepTheirs.href}>
            {keepTheirs.text ?? 'Keep the other answer'}
          </ButtonLink>
        </ButtonGroup>
      </form>
      {edit !== undefined && (
        <p>
          <a href={edit.href}>{edit.text}</a>
        </p>
      )}
    </>
  );
}
