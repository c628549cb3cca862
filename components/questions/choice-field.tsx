// Radios and checkboxes with what each choice reveals. Fields that several choices share are drawn once, below the last of
// them, so that changing one’s mind between two such choices keeps what was typed.
import type { ReactNode } from 'react';
import { Checkboxes, type Choice, Radios } from '@/components/design/choices';
import type { Labelled } from '@/components/design/labelled';
import type { Field, FormErrors, FormValue, Option } from '@/lib/domain/questions/form';
import type { WrongParts } from './field-errors';
import { FormField } from './form-field';
import { choicesOf } from './form-value';

export interface ChoiceFieldProps {
  readonly field: Field;
  readonly labelled: Labelled;
  readonly value: FormValue;
  readonly errors: FormErrors;
  readonly wrongParts?: WrongParts;
  readonly above?: Readonly<Record<string, ReactNode>>;
}

const namesOf = (option: Option) => (option.reveals ?? []).map(({ name }) => name).join(' ');

/** The options whose revealed fields stand under other options too. One list of names may be shared in one field. */
function sharedNames(options: readonly Option[]): string | undefined {
  const names = options.map(namesOf);
  return names.find((name, index) => name !== '' && names.indexOf(name) !== index);
}

function isShort(options: readonly Option[]): boolean {
  const texts = options.map(({ label }) => label.length);
  return options.length === 2 && Math.max(...texts) <= 12 && options.every(({ hint, divider, reveals }) => !hint && !divider && !reveals);
}

export function ChoiceField({ field, labelled, value, errors, wrongParts, above }: ChoiceFieldProps) {
  const options = field.options ?? [];
  const shared = sharedNames(options);
  const last = options.findLastIndex((option) => shared !== undefined && namesOf(option) === shared);
  const revealed = (fields: readonly Field[]) =>
    fields.map((inner) => (
      <FormField
        key={inner.name}
        field={inner}
        label={inner.label ?? labelled.label}
        look={inner.label ? 's' : 'hidden'}
        value={value}
        errors={errors}
        wrongParts={wrongParts}
        above={above}
      />
    ));
  const choices = options.map((option, index): Choice => {
    const shares = shared !== undefined && namesOf(option) === shared;
    const reveals = option.reveals?.length ? revealed(option.reveals) : undefined;
    return { ...option, sharesReveal: shares, reveals: shares ? undefined : reveals, sharedReveal: index === last ? reveals : undefined };
  });
  const chosen = choicesOf(value, field.name);
  return field.kind === 'radios' ? (
    <Radios {...labelled} choices={choices} chosen={chosen} inline={isShort(options)} />
  ) : (
    <Checkboxes {...labelled} choices={choices} chosen={chosen} />
  );
}
