// A registration number of the regulator: Z and 7 digits, or ZA, ZB or ZC and 6 digits.
import { squash } from './normalise';

/** The number as it is stored, or undefined. Whether it has lapsed is asked separately. */
export function readIcoRegistration(typed: string): string | undefined {
  const number = squash(typed);
  return /^Z[A-Z0-9]\d{6}$/.test(number) ? number : undefined;
}
