// One field of a form as its control. The compiler asks for a case when a new kind of field is added.
import type { ReactNode } from 'react';
import { DateInput } from '@/components/design/date-input';
import { elementId } from '@/components/design/element-id';
import type { Labelled, LabelLook } from '@/components/design/labelled';
import { Select } from '@/components/design/select';
import { TextInput } from '@/components/design/text-input';
import { Textarea } from '@/components/design/textarea';
import type { Field, FormErrors, FormValue } from '@/lib/domain/questions/form';
import { ChoiceField } from './choice-field';
import type { WrongParts } from './field-errors';
import { choicesOf, partsOf, textOf } from './form-value';

export interface FormFieldProps {
  readonly field: Field;
  readonly label: string;
  readonly look: LabelLook;
  readonly value: FormValue;
  readonly errors: FormErrors;
  readonly wrongParts?: WrongParts;
  readonly above?: Readonly<Record<string, ReactNode>>;
  /** Begins the id of each control, where a page asks for the same in more than one form. */
  readonly idPrefix?: string;
}

const marked = (field: Field, label: string) => (field.optional && field.kind !== 'checkboxes' && !/optional/i.test(label) ? `${label} (optional)` : label);

/** A box as wide as what goes in it; longer texts get the whole line. */
function widthOf({ kind, limit, max }: Field): 2 | 3 | 4 | 5 | 10 | 20 | undefined {
  if (kind === 'number') return max !== undefined && max < 100 ? 2 : 5;
  if (kind === 'tel') return 20;
  if (limit === undefined) return undefined;
  return limit <= 12 ? 10 : limit <= 30 ? 20 : undefined;
}

const dateHint = ({ hint, kind, mustBe }: Field) => hint ?? `For example, ${kind === 'month' ? '' : '27 '}3 ${mustBe === 'past' ? 2026 : 2027}`;

interface ControlProps extends Pick<FormFieldProps, 'field' | 'value' | 'wrongParts'> {
  readonly labelled: Labelled;
}

/** A field that is typed or picked from a list. */
function TypedField({ field, labelled, value, wrongParts }: ControlProps) {
  const text = textOf(value, field.name);
  const { autocomplete: autoComplete, spellcheck: spellCheck } = field;
  switch (field.kind) {
    case 'select':
      return <Select {...labelled} value={text} options={field.options ?? []} />;
    case 'date':
    case 'month': {
      const parts = field.kind === 'month' ? (['month', 'year'] as const) : undefined;
      return <DateInput {...labelled} hint={dateHint(field)} parts={parts} values={partsOf(value, field.name)} wrong={wrongParts?.[field.name]} />;
    }
    case 'textarea':
      return (
        <Textarea {...labelled} value={text} rows={(field.limit ?? 0) > 200 ? 5 : 3} limit={field.limit} spellCheck={spellCheck} ownCount={field.ownCount} />
      );
    case 'number':
      return <TextInput {...labelled} value={text} numeric width={widthOf(field)} autoComplete={autoComplete} />;
    case 'text':
    case 'email':
    case 'password':
    case 'tel':
    case 'url':
      return (
        <TextInput
          {...labelled}
          value={text}
          type={field.kind}
          width={widthOf(field)}
          autoComplete={autoComplete}
          spellCheck={spellCheck}
          offers={field.offers}
        />
      );
    case 'radios':
    case 'checkboxes':
      return null;
  }
}

export function FormField(props: FormFieldProps) {
  const { field, label, look, value, errors, above, idPrefix } = props;
  const { name, hint } = field;
  const id = idPrefix === undefined ? undefined : elementId(`${idPrefix}-${name}`);
  const labelled: Labelled = { name, id, label: marked(field, label), look, hint, error: errors[name], above: above?.[name] };
  if (field.kind !== 'radios' && field.kind !== 'checkboxes') return <TypedField {...props} labelled={labelled} />;
  const draw = (inner: Field) => <FormField key={inner.name} {...props} field={inner} label={inner.label ?? label} look={inner.label ? 's' : 'hidden'} />;
  const isTyped = (inner: Field) => [textOf(value, inner.name), ...Object.values(partsOf(value, inner.name))].some((part) => part);
  return <ChoiceField field={field} labelled={labelled} chosen={choicesOf(value, field.name)} isTyped={isTyped} draw={draw} />;
}
