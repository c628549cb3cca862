// What can be said of the number of a register without asking the register: its form, which is read here alone.
import { readCharityNumber } from './charity-number';
import { readCompanyNumber } from './company-number';
import { readIcoRegistration } from './ico-registration';
import { readOdsCode } from './ods-code';

export type Register = 'ods' | 'charity' | 'company' | 'ico';

const readers: Readonly<Record<Register, (typed: string) => string | undefined>> = {
  ods: readOdsCode,
  charity: readCharityNumber,
  company: readCompanyNumber,
  ico: readIcoRegistration,
};

/** The number as this register writes it, or undefined where it cannot be one of its. */
export const readNumber = (register: Register, typed: string): string | undefined => readers[register](typed);

/** Whether it can be a number of this register. Nobody has looked it up by that. */
export const hasForm = (register: Register, number: string): boolean => readNumber(register, number) !== undefined;
