// Reading what a page of the profile holds. Absent and empty are the same.
import type { FormValue } from '../../questions/form';

export const textIn = (value: FormValue, name: string): string | undefined => {
  const given = value[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
};

export const listIn = (value: FormValue, name: string): readonly string[] => {
  const given = value[name];
  if (given === undefined || given === '') return [];
  return typeof given === 'string' ? [given] : given;
};

/** Only what there is: a field without an answer is no field. */
export const present = (fields: Readonly<Record<string, string | readonly string[] | undefined>>): FormValue =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, given]) => (given === undefined || given.length === 0 ? [] : [[name, given] as const])));
