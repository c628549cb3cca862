// Looking up a number in a register. The one way that comes with the build fetches nothing: it reads the form of the number, and says that
// nobody has looked. Whoever runs the service with a register at hand puts another in its place, with the same question and answers.
import { readCharityNumber } from './charity-number';
import { readCompanyNumber } from './company-number';
import { readIcoRegistration } from './ico-registration';
import { readOdsCode } from './ods-code';

type Register = 'ods' | 'charity' | 'company' | 'ico';

/** form: whether the number can be one of this register. found: what the register holds under it; absent: not looked up. */
interface LookedUp {
  readonly form: 'right' | 'unknown';
  readonly found?: { readonly name: string; readonly open: boolean } | 'nothing';
}

export type LookUp = (register: Register, number: string) => LookedUp;

const readers: Readonly<Record<Register, (typed: string) => string | undefined>> = {
  ods: readOdsCode,
  charity: readCharityNumber,
  company: readCompanyNumber,
  ico: readIcoRegistration,
};

/** The form alone. */
export const byForm: LookUp = (register, number) => ({ form: readers[register](number) === undefined ? 'unknown' : 'right' });
