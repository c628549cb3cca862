// Numbers and address (OP5), by which anybody can look the organisation up. A form that no register has is kept as it was typed.
import type { FormValue } from '../../questions/form';
import { readCharityNumber } from '../../registers/charity-number';
import { readCompanyNumber } from '../../registers/company-number';
import { readIcoRegistration } from '../../registers/ico-registration';
import { readOdsCode } from '../../registers/ods-code';
import type { Organisation } from '../organisation';
import { listIn, present, textIn } from './profile-value';

const numberOf = ({ charityNumber, companyNumber, otherNumber }: Organisation) => charityNumber ?? companyNumber ?? otherNumber;

export const numbersValue = (organisation: Organisation): FormValue =>
  present({
    odsCode: organisation.odsCode,
    charityNumber: numberOf(organisation),
    ico: organisation.icoRegistration,
    icoExempt: organisation.icoExemptBecause === undefined ? undefined : ['yes'],
    icoWhy: organisation.icoExemptBecause,
    address: organisation.address,
    checkedBy: organisation.numbersChecked?.by,
    checkedOn: organisation.numbersChecked?.on,
  });

type Numbers = Pick<Organisation, 'charityNumber' | 'companyNumber' | 'otherNumber'>;

/** “Charity no. 1099999”, as it stands on a letterhead. */
const withoutLabel = (typed: string): string => typed.replace(/^\s*(?:registered\s+)?(?:charity|company)\s*(?:number|no)?\s*[.:]?\s*/iu, '');

/** Short numbers can be of either register: a company’s own kind of organisation reads it as a company’s. */
function registeredAs(typed: string, { kind }: Organisation): Numbers {
  const number = withoutLabel(typed);
  const charity = readCharityNumber(number);
  const company = readCompanyNumber(number);
  const companyFirst = kind === 'cic' || kind === 'company' || kind === 'provider';
  if (company !== undefined && (companyFirst || charity === undefined)) return { companyNumber: company };
  return charity === undefined ? { otherNumber: typed } : { charityNumber: charity };
}

/** Both numbers stay where only one is shown and nobody changed it. */
function numbers(before: Organisation, typed: string | undefined): Numbers {
  const { charityNumber, companyNumber, otherNumber } = before;
  if (typed === undefined) return {};
  if (typed !== numberOf(before)) return registeredAs(typed, before);
  return { ...(charityNumber && { charityNumber }), ...(companyNumber && { companyNumber }), ...(otherNumber && { otherNumber }) };
}

const registered = ({ odsCode, charityNumber, companyNumber, otherNumber, icoRegistration }: Organisation): string =>
  JSON.stringify([odsCode, charityNumber, companyNumber, otherNumber, icoRegistration]);

/** What somebody looked up were the numbers of then: once one is another, it holds only where it is said anew. */
function withChecked(before: Organisation, after: Organisation, value: FormValue): Organisation {
  const [by, on] = [textIn(value, 'checkedBy'), textIn(value, 'checkedOn')];
  const had = before.numbersChecked;
  const stale = by === had?.by && on === had?.on && registered(before) !== registered(after);
  return by && on && !stale ? { ...after, numbersChecked: { by, on } } : after;
}

export function withNumbers(before: Organisation, value: FormValue): Organisation {
  const { numbersChecked: _k, odsCode: _, charityNumber: _c, companyNumber: _n, otherNumber: _o, icoRegistration: _i, icoExemptBecause: _w, ...rest } = before;
  const [ods, ico] = [textIn(value, 'odsCode'), textIn(value, 'ico')];
  const why = listIn(value, 'icoExempt').includes('yes') ? textIn(value, 'icoWhy') : undefined;
  const after = {
    ...rest,
    ...(ods && { odsCode: readOdsCode(ods) ?? ods }),
    ...numbers(before, textIn(value, 'charityNumber')),
    ...(why ? { icoExemptBecause: why } : ico && { icoRegistration: readIcoRegistration(ico) ?? ico }),
    address: textIn(value, 'address') ?? '',
  };
  return withChecked(before, after, value);
}
