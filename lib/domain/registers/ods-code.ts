// An ODS code: the organisation code that NHS England’s Organisation Data Service gives. Optional for a charity; a code that no list knows
// is a warning elsewhere, never an error here. Source: ODS developer guide.
import { squash } from './normalise';

export const odsCodeError = 'Enter an ODS code of 3 to 9 letters and numbers, like ZZ9 or 8ZZ99';

/** The code as it is stored, or undefined when it cannot be one. */
export function readOdsCode(typed: string): string | undefined {
  const code = squash(typed);
  return /^[A-Z0-9]{3,9}$/.test(code) ? code : undefined;
}
