// What the registers’ lists say of the numbers of one organisation, kept with its profile.
import type { Register } from '../../registers/register-form';
import type { RegisterFinding } from '../../registers/register-finding';
import type { Organisation } from '../organisation';

type Numbers = Pick<Organisation, 'odsCode' | 'charityNumber' | 'companyNumber' | 'icoRegistration' | 'inRegisters'>;

const ownNumber: Readonly<Record<Register, (of: Numbers) => string | undefined>> = {
  ods: ({ odsCode }) => odsCode,
  charity: ({ charityNumber }) => charityNumber,
  company: ({ companyNumber }) => companyNumber,
  ico: ({ icoRegistration }) => icoRegistration,
};

/** What is known of the number that stands in the profile now; what was found of an earlier one says nothing of it. */
export const findingOf = (of: Numbers, register: Register): RegisterFinding | undefined =>
  of.inRegisters?.find((one) => one.register === register && one.number === ownNumber[register](of));

/** The profile with what was found of its own numbers, the newest for each register. */
export function withFindings(profile: Organisation, found: readonly RegisterFinding[]): Organisation {
  const { inRegisters = [], ...rest } = profile;
  const all = { ...rest, inRegisters: [...found, ...inRegisters] };
  const kept = (['ods', 'charity', 'company', 'ico'] as const).flatMap((register) => findingOf(all, register) ?? []);
  return kept.length > 0 ? { ...rest, inRegisters: kept } : rest;
}
