// Who the people are, and what their circumstances add (P1 to P7).
import { onlyImcasRight } from '../named-law';
import { asNationSays } from '../../print/nation-words';
import type { CommonLaw } from '../result';
import type { FlowRule, LegalRule, ReadFor } from './rule';

/** The Mental Capacity Act 2005 is law in England and Wales alone. */
const ownCapacityLaw = (nation: string, ...source: readonly string[]): Partial<LegalRule> => ({
  source,
  sentence: `Where a person cannot make this decision, the law on capacity of ${nation} says who decides.`,
  caveat: `Ask your data protection officer to confirm who may decide: ${nation} has its own law on capacity`,
});
const capacityElsewhere: Readonly<Partial<Record<string, Partial<LegalRule>>>> = {
  scotland: ownCapacityLaw('Scotland', 'awi-scotland-2000'),
  ni: ownCapacityLaw('Northern Ireland', 'mca-ni-2016', 'mca-ni-commencement-2019'),
};

/** A yes is asked of whoever decides only where it is asked of everybody; where people expect the sharing, an attorney is heard who says no. */
const byBasis: Readonly<Partial<Record<CommonLaw, Partial<LegalRule>>>> = {
  // The guidance lets them decide the sharing. No source says that their yes is explicit consent (Article 9(2)(a)).
  explicit_consent: {
    caveat: 'Ask your data protection officer to confirm whether their yes also counts as explicit consent for health and other sensitive details',
  },
  implied_consent: {
    sentence:
      'Where a person cannot make this decision, nobody has to be asked for a yes. If the health and welfare attorney or welfare deputy says no, the Caldicott Guardian or whoever stands in for one is asked first. If there is neither, a senior person decides what is best for the person.',
  },
  // The guidance asks the attorney or deputy, else what is best for the person: it says nothing of a law that gives a right.
  statutory_duty: {
    standing: 'suggestion',
    source: [],
    caveat: 'Ask your data protection officer to confirm who decides where a law gives the right',
    sentence:
      'Where a person cannot make this decision, staff share what the law that is named covers and record why. If the person says no or would be likely to, they ask the Caldicott Guardian or whoever stands in for one first.',
  },
};

/** Somebody with parental responsibility may be the danger; people of 16 and 17 decide; and where nobody is asked, a child is not either. */
function ofChildren({ purpose, commonLaw, underSixteen, statute }: ReadFor): Partial<LegalRule> | undefined {
  if (purpose === 'safeguarding' || purpose === 'emergency')
    return {
      sentence:
        'Keeping a child safe does not wait for a yes. Staff listen to the child, and ask or tell somebody with parental responsibility only where that adds no risk.',
      caveat: 'Ask your data protection officer to confirm how your local child protection procedures are followed',
    };
  if (underSixteen === false && commonLaw === 'statutory_duty' && statute !== undefined && onlyImcasRight(statute))
    return {
      source: ['mca-2005', 'mca-2005-s39a', 'mca-2005-sch-a1'],
      sentence:
        'The Mental Capacity Act is for people of 16 and over who are not able to decide, its rules on deprivation of liberty for those of 18 and over. They get a notice that they can follow.',
      caveat: 'Ask your data protection officer to confirm whom that law reaches at 16 and 17',
    };
  if (underSixteen === false && commonLaw === 'statutory_duty')
    return {
      caveat: 'Ask your data protection officer to confirm whom that law reaches at 16 and 17',
      sentence: 'The law that is named says which people of 16 and 17 it reaches. They get a notice that they can follow.',
    };
  if (underSixteen === false) return { sentence: 'People of 16 and 17 are taken to be able to decide, as adults are. They get a notice that they can follow.' };
  // As with an attorney’s: no source says that it is explicit consent (Article 9(2)(a)).
  if (commonLaw === 'explicit_consent')
    return {
      caveat:
        'Ask your data protection officer to confirm when a child can decide, who else may, and whether a parent’s yes also counts as explicit consent for health and other sensitive details',
    };
  if (commonLaw !== 'implied_consent' && commonLaw !== 'statutory_duty') return undefined;
  return {
    sentence:
      'Nobody is asked for a yes here. A child who understands is told and can say no. For one who does not, someone with parental responsibility is asked. Children get a notice that they can follow.',
  };
}

const aChildDecides = 'A child who understands decides, otherwise someone with parental responsibility does. Children get a notice that they can follow.';

/** There somebody of 16 decides, and until then a parent has responsibilities and rights (Act of 1991 section 1, Act of 1995 sections 1 and 2). */
const inScotland = (nation: ReadFor['nation'], said: Partial<LegalRule> | undefined): Partial<LegalRule> | undefined =>
  nation === 'scotland'
    ? { source: ['children-scotland-1995', 'legal-capacity-scotland-1991'], ...said, sentence: asNationSays(said?.sentence ?? aChildDecides, nation) }
    : said;

export const peopleRules: readonly FlowRule[] = [
  {
    id: 'P1',
    standing: 'guidance',
    source: ['s4-capacity', 'mca-2005'],
    reads: ['people'],
    sentence:
      'Where a person cannot decide this, staff ask the health and welfare attorney or welfare deputy, unless asking adds risk. If there is none, or asking adds risk, a senior person decides what is best for the person.',
    saidOf: ({ nation, commonLaw }) => (commonLaw === 'statutory_duty' ? undefined : capacityElsewhere[nation]) ?? byBasis[commonLaw ?? 'explicit_consent'],
    when: (facts) => Boolean(facts.mayLackCapacity),
    gives: () => ({ actions: ['CAPACITY_PATHWAY'] }),
  },
  {
    id: 'P2',
    standing: 'suggestion',
    source: [],
    reads: ['people'],
    sentence: aChildDecides,
    caveat: 'Ask your data protection officer to confirm when a child can decide, and who else may',
    saidOf: (about) => inScotland(about.nation, ofChildren(about)),
    when: (facts) => Boolean(facts.children),
    gives: () => ({ actions: ['CHILD_FRIENDLY_NOTICE', 'COMPETENCE_AND_PARENTAL_RESPONSIBILITY'] }),
  },
  {
    id: 'P3',
    standing: 'suggestion',
    source: ['children-act-2004-s16la', 'cws-act-2026-s4'],
    reads: ['people', 'share', 'nation'],
    sentence: 'A new duty has listed bodies, and providers that work for them, pass on what matters to a child’s welfare.',
    caveat: 'Ask your data protection officer to confirm if regulations have brought this duty into force',
    when: (facts) => Boolean(facts.children) && facts.purpose === 'safeguarding' && facts.jurisdiction === 'england',
    gives: () => ({ warnings: ['CHILDREN_ACT_2004_16LA'] }),
  },
  {
    id: 'P4',
    standing: 'guidance',
    source: ['s3-healthcare-workers', 'gra-2004-s22', 'gra-order-2005'],
    reads: ['gender-history'],
    sentence:
      'Passing on the gender history of a person with a gender recognition certificate can be an offence. Leave it out, and check titles, former names and letters.',
    when: (facts) => Boolean(facts.genderHistory),
    gives: () => ({ status: 'needs_review', warnings: ['GRA_S22'], actions: ['EXCLUDE_GENDER_HISTORY'] }),
  },
  {
    id: 'P5',
    standing: 'suggestion',
    source: ['hsca-2012-s251b'],
    reads: ['anonymous-team'],
    sentence: 'People use this team without giving a name. The duty to share does not reach it and the NHS number stays out.',
    when: (facts) => Boolean(facts.anonymousAccessService),
    gives: (facts) => ({
      status: 'needs_review',
      sharingDuty251B: false,
      drops: ['INCLUDE_NHS_NUMBER'],
      warnings: ['ANONYMOUS_ACCESS_PROVIDER'],
      nhsNumber: facts.jurisdiction === 'england' ? 'leave_out' : 'not_applicable',
    }),
  },
  {
    id: 'P6',
    standing: 'suggestion',
    source: ['mca-2005-s35', 'mca-2005-s37', 'mca-2005-s39a'],
    reads: ['legal-need', 'people'],
    sentence: 'That law is for people of 16 and over who are not able to make a certain decision. Anybody else is asked for a yes.',
    caveat: 'Ask your data protection officer to confirm whom the law that is named reaches',
    when: ({ purpose, statutoryGateway: law, mayLackCapacity }) =>
      purpose === 'individual' && typeof law === 'string' && onlyImcasRight(law) && mayLackCapacity !== true,
    gives: () => ({ warnings: ['LAW_FOR_UNABLE'] }),
  },
  {
    // Sections 251A(6)(c) and 251B(4)(b) speak of the care of “an anonymous access provider”, and 251C(6) says that this may be the other body.
    id: 'P7',
    standing: 'suggestion',
    source: ['hsca-2012-s251c', 'hsca-2012-s251b', 'uk-gdpr-4-1'],
    reads: ['anonymous-service'],
    sentence:
      'People can use this service without giving a name. The duty to share and the duty to use the NHS number yield to that, on whichever side it is. Whoever is referred by name is known there, and details about them are personal details as anywhere else.',
    caveat:
      'Ask your data protection officer to confirm that the service counts as one that people use without a name. Ask too what applies if no detail could show the service who somebody is',
    when: (facts) => Boolean(facts.anonymousAccessReceiving),
    gives: (facts) => ({
      status: 'needs_review',
      sharingDuty251B: false,
      drops: ['INCLUDE_NHS_NUMBER'],
      warnings: ['ANONYMOUS_ACCESS_RECEIVING'],
      nhsNumber: facts.jurisdiction === 'england' ? 'leave_out' : 'not_applicable',
    }),
  },
];
