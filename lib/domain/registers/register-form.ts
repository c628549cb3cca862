// What can be said of the number of a register without asking the register: nothing is ever fetched, and its form is read here alone.
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

/** Whether it can be a number of this register. Nobody has looked it up by that. */
export const hasForm = (register: Register, number: string): boolean => readers[register](number) !== undefined;
