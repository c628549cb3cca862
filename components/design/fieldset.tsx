import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy, elementId } from './element-id';
import { ErrorMessage } from './error-message';
import { FormGroup } from './form-group';
import { Hint } from './hint';
import type { Labelled, LabelLook } from './labelled';

const looks: Record<LabelLook, string | false> = {
  page: 'nhsuk-fieldset__legend--l',
  m: 'nhsuk-fieldset__legend--m',
  s: 'nhsuk-fieldset__legend--s',
  plain: false,
  hidden: 'nhsuk-u-visually-hidden',
};

/** One question with several controls: legend, hint, error, then the controls. */
export function Fieldset({ name, id = elementId(name), label, look = 's', hint, error, above, children }: Labelled & { readonly children: ReactNode }) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <FormGroup error={error !== undefined}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(hint !== undefined && hintId, error !== undefined && errorId)}>
        <legend className={classNames('nhsuk-fieldset__legend', looks[look])}>
          {look === 'page' ? <h1 className="nhsuk-fieldset__heading">{label}</h1> : label}
        </legend>
        {hint !== undefined && <Hint id={hintId}>{hint}</Hint>}
        {above}
        {error !== undefined && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
        {children}
      </fieldset>
    </FormGroup>
  );
}
