import { classNames } from './class-names';
import { elementId } from './element-id';
import { InputGroup } from './input-group';
import type { Labelled } from './labelled';

export interface TextInputProps extends Labelled {
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url';
  /** Digits only: a number pad on a phone, no arrows that change a number by accident. */
  readonly numeric?: boolean;
  /** How many characters the box shows; the whole width when left out. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20;
  readonly autoComplete?: string;
  readonly spellCheck?: boolean;
  /** To choose from; anything else may be typed. */
  readonly offers?: readonly { readonly value: string; readonly label: string }[];
}

export function TextInput({ value, type = 'text', numeric, width, autoComplete, spellCheck, offers = [], ...labelled }: TextInputProps) {
  const list = offers.length === 0 ? undefined : `${labelled.id ?? elementId(labelled.name)}-offers`;
  return (
    <InputGroup {...labelled}>
      {(control) => (
        <>
          <input
            {...control}
            className={classNames('nhsuk-input', width !== undefined && `nhsuk-input--width-${width}`, labelled.error !== undefined && 'nhsuk-input--error')}
            name={labelled.name}
            type={type}
            defaultValue={value}
            autoComplete={autoComplete}
            spellCheck={spellCheck ?? (type === 'email' || type === 'url' ? false : undefined)}
            inputMode={numeric ? 'numeric' : undefined}
            list={list}
          />
          {list !== undefined && (
            <datalist id={list}>
              {offers.map((offer) => (
                <option key={offer.value} {...offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </InputGroup>
  );
}
