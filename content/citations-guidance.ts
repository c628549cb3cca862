// The five pieces of national guidance that the product puts into practice, by the heading or paragraph that is meant.
import { type Citation, cite, guidance } from './citation';

export const transform = 'https://transform.england.nhs.uk/information-governance/guidance';
const s0 = guidance(
  'Sharing information with the voluntary sector',
  'NHS England',
  `${transform}/sharing-information-about-patients-and-service-users-voluntary-sector/`,
);
const s1 = guidance('Sharing information about patients and service users with the voluntary sector', 'Information Governance Alliance', undefined, '2014');
const s2 = guidance(
  'Information sharing resources',
  'NHS Digital',
  'https://digital.nhs.uk/data-and-information/looking-after-information/data-security-and-information-governance/information-governance-alliance-iga/information-governance-resources/information-sharing-resources',
  '8 October 2020',
);
const s3 = guidance('Use and share information with confidence', 'NHS England', `${transform}/use-and-share-information-confidence/`);
const s4 = guidance('Information sharing in social care', 'NHS England', `${transform}/information-sharing-in-social-care/`, '7 May 2026');

export const nationalGuidance = ['s0-voluntary-sector', 's1-voluntary-sector-2014', 's2-resources', 's3-confidence', 's4-social-care'] as const;

export const guidanceCitations: readonly Citation[] = [
  // NHS England, Sharing information with the voluntary sector
  cite(s0, 's0-voluntary-sector', 'Voluntary sector guidance'),
  cite(s0, 's0-patients', 'Voluntary sector guidance, for patients', 'Guidance for patients and service users'),
  cite(s0, 's0-healthcare-workers', 'Voluntary sector guidance, for staff', 'Guidance for healthcare workers'),
  cite(s0, 's0-assurance', 'Voluntary sector guidance, what to have in place', 'Guidance for IG professionals, key things to have in place'),
  cite(s0, 's0-dspt', 'Voluntary sector guidance, DSPT', 'Guidance for IG professionals, DSPT category 3'),
  cite(s0, 's0-support', 'Voluntary sector guidance, support', 'Guidance for IG professionals, support for small organisations'),
  cite(s0, 's0-secure-email', 'Voluntary sector guidance, secure email', 'Guidance for IG professionals, secure email'),
  cite(s0, 's0-information-requirements', 'Voluntary sector guidance, what is needed', 'Guidance for IG professionals, information requirements'),
  cite(s0, 's0-common-law', 'Voluntary sector guidance, consent', 'Consent under common law'),
  cite(s0, 's0-minimum', 'Voluntary sector guidance, minimum information', 'Consent under common law, minimum information'),
  cite(s0, 's0-objections', 'Voluntary sector guidance, objections', 'Consent under common law, objections'),
  cite(s0, 's0-transparency', 'Voluntary sector guidance, telling people', 'Consent under common law, information for the public'),
  // Information Governance Alliance, the guidance that came before it
  cite(s1, 's1-voluntary-sector-2014', 'Voluntary sector guidance, 2014'),
  cite(s1, 's1-two-way', 'Voluntary sector guidance, 2014, paragraph 1', 'Paragraph 1'),
  cite(s1, 's1-partners', 'Voluntary sector guidance, 2014, paragraph 2', 'The Duty of Care and the Duty to Share, paragraph 2'),
  cite(s1, 's1-need-to-know', 'Voluntary sector guidance, 2014, paragraph 4', 'The Duty of Confidentiality, paragraph 4'),
  cite(s1, 's1-consent', 'Voluntary sector guidance, 2014, paragraphs 5 and 6', 'The Duty of Confidentiality, paragraphs 5 and 6'),
  cite(s1, 's1-other-purposes', 'Voluntary sector guidance, 2014, paragraph 7', 'Sharing information for purposes other than care, paragraph 7'),
  cite(
    s1,
    's1-statute',
    'Voluntary sector guidance, 2014, paragraph 7, a law',
    'Sharing information for purposes other than care, paragraph 7: where a law says so',
  ),
  cite(s1, 's1-assurance', 'Voluntary sector guidance, 2014, paragraphs 8 to 10', 'Demonstrating Good Information Governance'),
  // NHS Digital, the library page
  cite(s2, 's2-resources', 'Information sharing resources'),
  cite(s2, 's2-duty', 'Information sharing resources, duty', 'Introduction'),
  cite(s2, 's2-honorary', 'Information sharing resources, honorary contracts', 'Supporting sharing, honorary contracts'),
  cite(s2, 's2-police', 'Information sharing resources, police', 'Guidance on disclosure of personal information to the police'),
  cite(s2, 's2-family', 'Information sharing resources, family', 'Resources on partners, carers, relatives and friends'),
  cite(s2, 's2-superseded', 'Information sharing resources, what was superseded', 'Supporting sharing, superseded guidance'),
  // NHS England, Use and share information with confidence
  cite(s3, 's3-confidence', 'Use and share with confidence'),
  cite(s3, 's3-healthcare-workers', 'Use and share with confidence, for staff', 'Guidance for healthcare workers'),
  cite(s3, 's3-objections', 'Use and share with confidence, objections', 'Patient or service user objections'),
  cite(s3, 's3-relevant', 'Use and share with confidence, what is relevant', 'Share only relevant and necessary information'),
  cite(s3, 's3-transfer', 'Use and share with confidence, secure transfer', 'Transfer information securely'),
  cite(s3, 's3-common-law', 'Use and share with confidence, common law', 'What is your lawful basis under Common Law'),
  cite(s3, 's3-uk-gdpr', 'Use and share with confidence, UK GDPR', 'What is your lawful basis under UK GDPR'),
  cite(s3, 's3-caldicott', 'Use and share with confidence, Caldicott', 'Have you checked you are meeting the Caldicott Principles?'),
  // NHS England, Information sharing in social care
  cite(s4, 's4-social-care', 'Social care guidance'),
  cite(s4, 's4-scope', 'Social care guidance, scope', 'Scope note on children’s social care'),
  cite(s4, 's4-purpose', 'Social care guidance, purpose', 'Consider the purpose'),
  cite(s4, 's4-implied', 'Social care guidance, implied consent', 'Implied consent'),
  cite(s4, 's4-safeguarding', 'Social care guidance, safeguarding', 'Safeguarding'),
  cite(s4, 's4-explicit', 'Social care guidance, explicit consent', 'Explicit consent'),
  cite(s4, 's4-capacity', 'Social care guidance, capacity', 'When a person lacks capacity to give consent'),
  cite(s4, 's4-concerns', 'Social care guidance, a person’s concerns', 'Check for a person’s concerns'),
  cite(s4, 's4-approvals', 'Social care guidance, approvals', 'Seek approvals'),
  cite(s4, 's4-transfer', 'Social care guidance, secure transfer', 'Transfer information securely'),
  cite(s4, 's4-transparency', 'Social care guidance, transparency', 'Be transparent about information sharing'),
  cite(s4, 's4-policy', 'Social care guidance, your policy', 'Check your organisation policy'),
  cite(s4, 's4-support', 'Social care guidance, where to seek support', 'Where to seek support'),
];
