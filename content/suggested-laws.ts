// The law that gives each kind of public body its job, as a suggestion that somebody of the body takes over or changes. Each needs a
// lawyer’s check. Where none is here, none is suggested: a contract is no law.
import type { Organisation, OrganisationKind } from '@/lib/domain/people/organisation';

export const suggestedLaws: Readonly<Partial<Record<OrganisationKind, NonNullable<Organisation['taskInLaw']>>>> = {
  'gp-practice': { task: 'primary medical services', act: 'National Health Service Act 2006' },
  'nhs-trust': { task: 'hospital and community health services', act: 'National Health Service Act 2006' },
  icb: { task: 'arranging health services', act: 'National Health Service Act 2006' },
  council: { task: 'care and support for adults', act: 'Care Act 2014' },
};
