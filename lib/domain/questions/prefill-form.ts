// The way back from a stored value to what stands in the inputs of a page.
import type { Form, FormValue } from './form';
import { allFields, partsOf, postedNames } from './form-fields';

/** Typed values under their posted names: what a page draws again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A stored or kept value under its posted names, as a page draws it: a date in its parts. */
export function prefillForm(form: Form, value: FormValue): Typed {
  return Object.fromEntries(
    allFields(form.fields).flatMap((field) => {
      const given = value[field.name];
      if (given === undefined) return postedNames(field).flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]] as const]));
      if (typeof given !== 'string' || partsOf(field).length === 0) return [[field.name, given] as const];
      const [year = '', month = '', day = ''] = given.split('-');
      const shown = { year, month: String(Number(month)), day: String(Number(day)) };
      return partsOf(field).map((part) => [`${field.name}-${part}`, shown[part]] as const);
    }),
  );
}
