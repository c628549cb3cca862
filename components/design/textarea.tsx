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
}

export function Textarea({ value = '', rows = 4, limit, spellCheck, ...labelled }: TextareaProps) {
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
      <CharacterCount id={countId} of={id} limit={limit} />
    </div>
  );
}
