import { classNames } from './class-names';
import { InputGroup } from './input-group';
import type { Labelled } from './labelled';

export interface SelectProps extends Labelled {
  readonly value?: string;
  /** The words of the empty choice. */
  readonly empty?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Starts on an empty choice, so that nothing is answered by silence. */
export function Select({ value = '', empty = 'Select one', options, ...labelled }: SelectProps) {
  return (
    <InputGroup {...labelled}>
      {(control) => (
        <select
          {...control}
          className={classNames('nhsuk-select', labelled.error !== undefined && 'nhsuk-select--error')}
          name={labelled.name}
          defaultValue={value}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </InputGroup>
  );
}
