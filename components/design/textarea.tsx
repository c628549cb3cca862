import { CharacterCount } from '@/lib/client/character-count';
import { classNames } from './class-names';
import { elementId } from './element-id';
import { InputGroup } from './input-group';
import type { Labelled } from './labelled';

export interface TextareaProps extends Labelled {
  readonly value?: string;
  readonly rows?: number;
  /** Shown as a count, never as a maxlength: that would cut what is pasted. */
  readonly limit?: number;
  readonly spellCheck?: boolean;
  /** Counted by our own script, in a page that Next does not draw. */
  readonly ownCount?: boolean;
}

/** What stands there without scripts, for our own to change: lib/client/count-as-typed.ts. */
function OwnCount({ id, limit }: { readonly id: string; readonly limit: number }) {
  return (
    <>
      <div className="nhsuk-hint nhsuk-character-count__message" id={id} data-limit={limit}>
        You can enter up to {limit} characters
      </div>
      <div className="nhsuk-u-visually-hidden" aria-live="polite" />
    </>
  );
}

export function Textarea({ value = '', rows = 4, limit, spellCheck, ownCount, ...labelled }: TextareaProps) {
  const id = labelled.id ?? elementId(labelled.name);
  const countId = limit === undefined ? undefined : `${id}-count`;
  const group = (
    <InputGroup {...labelled} countId={countId}>
      {(control) => (
        <textarea
          {...control}
          className={classNames('nhsuk-textarea', labelled.error !== undefined && 'nhsuk-textarea--error')}
          name={labelled.name}
          rows={rows}
          defaultValue={value}
          spellCheck={spellCheck}
        />
      )}
    </InputGroup>
  );
  if (limit === undefined || countId === undefined) return group;
  return (
    <div className="nhsuk-character-count">
      {group}
      {ownCount ? <OwnCount id={countId} limit={limit} /> : <CharacterCount id={countId} of={id} limit={limit} />}
    </div>
  );
}
