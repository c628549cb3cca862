import type { ReactNode } from 'react';
import { describedBy, elementId } from './element-id';
import { ErrorMessage } from './error-message';
import { FormGroup } from './form-group';
import { Hint } from './hint';
import { Label } from './label';
import type { Labelled } from './labelled';

export interface InputGroupProps extends Labelled {
  /** Read after the hint: the count of a text area. */
  readonly countId?: string;
  readonly children: (control: { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true }) => ReactNode;
}

/** Label, hint, error and one control, tied together. */
export function InputGroup({ name, id = elementId(name), label, look, hint, error, above, countId, children }: InputGroupProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <FormGroup error={error !== undefined}>
      <Label htmlFor={id} text={label} look={look} />
      {hint !== undefined && <Hint id={hintId}>{hint}</Hint>}
      {above}
      {error !== undefined && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      {children({
        id,
        'aria-describedby': describedBy(hint !== undefined && hintId, countId, error !== undefined && errorId),
        ...(error !== undefined && { 'aria-invalid': true as const }),
      })}
    </FormGroup>
  );
}
