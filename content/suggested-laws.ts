// The law that gives each kind of public body its job, as a suggestion that somebody of the body takes over or changes. Each needs a
// lawyer’s check. Where none is here, none is suggested: a contract is no law, and an Act of another nation is not theirs.
import type { Jurisdiction } from '@/lib/domain/legal-basis/facts';
import type { Organisation, OrganisationKind } from '@/lib/domain/people/organisation';

type Law = NonNullable<Organisation['taskInLaw']>;
type Laws = Readonly<Partial<Record<OrganisationKind, Law>>>;

const practice = 'primary medical services';
const hospital = 'hospital and community health services';
const social = 'care and support for adults';

const ofNation: Readonly<Record<Jurisdiction, Laws>> = {
  england: {
    'gp-practice': { task: practice, act: 'National Health Service Act 2006' },
    'nhs-trust': { task: hospital, act: 'National Health Service Act 2006' },
    icb: { task: 'arranging health services', act: 'National Health Service Act 2006' },
    council: { task: social, act: 'Care Act 2014' },
  },
  wales: {
    'gp-practice': { task: practice, act: 'National Health Service (Wales) Act 2006' },
    'nhs-trust': { task: hospital, act: 'National Health Service (Wales) Act 2006' },
    council: { task: social, act: 'Social Services and Well-being (Wales) Act 2014' },
  },
  scotland: {
    'gp-practice': { task: practice, act: 'National Health Service (Scotland) Act 1978' },
    'nhs-trust': { task: hospital, act: 'National Health Service (Scotland) Act 1978' },
    council: { task: social, act: 'Social Work (Scotland) Act 1968' },
  },
  ni: {},
};

/** The law that is suggested to this organisation; undefined where none is. */
export const suggestedLaw = ({ kind, nation }: Pick<Organisation, 'kind' | 'nation'>): Law | undefined => ofNation[nation][kind];
