// Draws the fields of any form: what one page asks, with what was typed and what is wrong with it.
import { Fragment, type ReactNode } from 'react';
import type { LabelLook } from '@/components/design/labelled';
import type { Field, Form, FormErrors, FormValue } from '@/lib/domain/questions/form';
import type { WrongParts } from './field-errors';
import { FormField } from './form-field';

export interface FormFieldsProps {
  readonly form: Form;
  readonly value: FormValue;
  readonly errors: FormErrors;
  readonly wrongParts?: WrongParts;
  /** What a field without a label of its own is called: the heading of the page. */
  readonly heading: string;
  /** How that heading looks on the first field: `page` makes it the h1, `hidden` leaves it to the h1 above. */
  readonly headingLook?: LabelLook;
  /** The hint of the page, where the first field carries its heading. */
  readonly headingHint?: string;
  /** Field name → what stands between its question and its answer. */
  readonly above?: Readonly<Record<string, ReactNode>>;
  readonly idPrefix?: string;
  /** They are some of the fields of a form. */
  readonly some?: true;
  /** Field name → a heading above it. */
  readonly headings?: Readonly<Record<string, string>>;
}

const groups: readonly Field['kind'][] = ['radios', 'checkboxes'];

/** A group among others is a small heading; what is typed has a bold label. */
function lookOf(field: Field, alone: boolean): LabelLook {
  return !alone && groups.includes(field.kind) ? 'm' : 's';
}

export function FormFields({
  form,
  value,
  errors,
  wrongParts,
  heading,
  headingLook = 'm',
  headingHint,
  above = {},
  headings = {},
  some,
  idPrefix,
}: FormFieldsProps) {
  return form.fields.map((field, index) => {
    const carriesHeading = index === 0 && field.label === undefined;
    const drawn = (
      <FormField
        field={carriesHeading && field.hint === undefined && headingHint !== undefined ? { ...field, hint: headingHint } : field}
        label={field.label ?? heading}
        look={carriesHeading ? headingLook : field.label === undefined ? 'm' : lookOf(field, form.fields.length === 1 && !some)}
        value={value}
        errors={errors}
        wrongParts={wrongParts}
        above={above}
        idPrefix={idPrefix}
      />
    );
    return (
      <Fragment key={field.name}>
        {headings[field.name] !== undefined && <h2 className="nhsuk-heading-m sa-form-heading">{headings[field.name]}</h2>}
        {drawn}
      </Fragment>
    );
  });
}
