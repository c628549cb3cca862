import { classNames } from './class-names';
import { elementId } from './element-id';
import { Fieldset } from './fieldset';
import { FormGroup } from './form-group';
import type { Labelled } from './labelled';

export type DatePart = 'day' | 'month' | 'year';

export interface DateInputProps extends Labelled {
  /** `['day', 'month', 'year']`, or without the day. Posted as name-day, name-month, name-year. */
  readonly parts?: readonly DatePart[];
  /** As typed, so that a wrong date comes back as it was. */
  readonly values?: Partial<Record<DatePart, string>>;
  /** The parts that are wrong; all of them when there is an error and none is named. */
  readonly wrong?: readonly DatePart[];
}

const words: Record<DatePart, string> = { day: 'Day', month: 'Month', year: 'Year' };

/** Day, month and year as three boxes, or month and year as two. The first wrong part has the id the error summary leads to. */
export function DateInput({ parts = ['day', 'month', 'year'], values = {}, wrong = parts, ...labelled }: DateInputProps) {
  const id = labelled.id ?? elementId(labelled.name);
  return (
    <Fieldset {...labelled}>
      <div className="nhsuk-date-input">
        {parts.map((part) => {
          const isWrong = labelled.error !== undefined && wrong.includes(part);
          return (
            <div key={part} className="nhsuk-date-input__item">
              <FormGroup>
                <label className="nhsuk-label nhsuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {words[part]}
                </label>
                <input
                  className={classNames(
                    'nhsuk-input nhsuk-date-input__input',
                    part === 'year' ? 'nhsuk-input--width-4' : 'nhsuk-input--width-2',
                    isWrong && 'nhsuk-input--error',
                  )}
                  id={`${id}-${part}`}
                  name={`${labelled.name}-${part}`}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  defaultValue={values[part]}
                  aria-invalid={isWrong || undefined}
                />
              </FormGroup>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
