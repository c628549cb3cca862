// Every source that the product names, once: law, national guidance, standards. Rules, questions and printed sentences hold
// ids of this list. Titles are the sources' own; no sentence of a source is copied. `certainty` says whether somebody has read it.
import type { Citation } from './citation';
import { guidanceCitations } from './citations-guidance';
import { lawCitations } from './citations-law';
import { standardCitations } from './citations-standards';

export const citations: readonly Citation[] = [...guidanceCitations, ...lawCitations, ...standardCitations];
const transform = 'https://transform.england.nhs.uk/information-governance/guidance';
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

export const citations: readonly Citation[] = [
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
  cite(s1, 's1-need-to-know', 'Voluntary sector guidance, 2014, paragraph 4', 'The Duty of Confidentiality, paragraph 4'),
  cite(s1, 's1-consent', 'Voluntary sector guidance, 2014, paragraphs 5 and 6', 'The Duty of Confidentiality, paragraphs 5 and 6'),
  cite(s1, 's1-other-purposes', 'Voluntary sector guidance, 2014, paragraph 7', 'Sharing information for purposes other than care, paragraph 7'),
  cite(s1, 's1-assurance', 'Voluntary sector guidance, 2014, paragraphs 8 to 10', 'Demonstrating Good Information Governance'),
  // NHS Digital, the library page
  cite(s2, 's2-resources', 'Information sharing resources'),
  cite(s2, 's2-duty', 'Information sharing resources, duty', 'Introduction'),
  cite(s2, 's2-honorary', 'Information sharing resources, honorary contracts', 'Supporting sharing, honorary contracts'),
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
  // UK GDPR
  gdprArticle('uk-gdpr-5', '5', 'principles'),
  gdprArticle('uk-gdpr-6', '6', 'lawfulness'),
  gdprArticle('uk-gdpr-6-1-e', '6(1)(e)', 'task of the controller in the public interest', { date: '5 February 2026' }),
  gdprArticle('uk-gdpr-6-1-ea', '6(1)(ea)', 'recognised legitimate interest, with Annex 1', { date: '5 February 2026' }),
  gdprArticle('uk-gdpr-6-1-f', '6(1)(f)', 'legitimate interests'),
  gdprArticle('uk-gdpr-7', '7', 'conditions for consent'),
  gdprArticle('uk-gdpr-9', '9', 'special categories'),
  gdprArticle('uk-gdpr-9-2-d', '9(2)(d)', 'not-for-profit bodies'),
  gdprArticle('uk-gdpr-9-2-h', '9(2)(h)', 'health or social care'),
  gdprArticle('uk-gdpr-9-3', '9(3)', 'duty of secrecy'),
  gdprArticle('uk-gdpr-10', '10', 'criminal offence data'),
  gdprArticle('uk-gdpr-13', '13', 'information to people'),
  gdprArticle('uk-gdpr-14', '14', 'information to people whose details come from somebody else'),
  gdprArticle('uk-gdpr-15', '15', 'right of access'),
  gdprArticle('uk-gdpr-21', '21', 'right to object'),
  gdprArticle('uk-gdpr-26', '26', 'joint controllers'),
  gdprArticle('uk-gdpr-28', '28', 'processors'),
  gdprArticle('uk-gdpr-33', '33', 'telling the regulator of a breach'),
  gdprArticle('uk-gdpr-34', '34', 'telling people of a breach'),
  gdprArticle('uk-gdpr-35', '35', 'data protection impact assessment'),
  gdprArticle('uk-gdpr-38', '38', 'position of the data protection officer'),
  gdprArticle('uk-gdpr-82', '82', 'compensation'),
  cite(ukGdpr, 'uk-gdpr-84b', 'UK GDPR Article 84B', 'Article 84B, safeguards for research'),
  // Data Protection Act 2018
  cite(dpa, 'dpa-2018', 'DPA 2018'),
  dpaSection('dpa-2018-s7', '7', 'public authority'),
  dpaSection('dpa-2018-s10', '10', 'special categories and criminal convictions'),
  dpaSection('dpa-2018-s11', '11', 'secrecy of health and care data', read),
  dpaSection('dpa-2018-s164a', '164A', 'complaints to controllers', { ...read, date: '19 June 2026' }),
  cite(dpa, 'dpa-2018-part-3', 'DPA 2018 Part 3', 'Part 3, law enforcement processing', { url: 'https://www.legislation.gov.uk/ukpga/2018/12/part/3' }),
  dpaSchedule1('dpa-2018-sch1-para2', '2', 'health or social care purposes', read),
  dpaSchedule1('dpa-2018-sch1-para4', '4', 'research'),
  dpaSchedule1('dpa-2018-sch1-para16', '16', 'support for people with a disability or condition', read),
  dpaSchedule1('dpa-2018-sch1-para17', '17', 'counselling'),
  dpaSchedule1('dpa-2018-sch1-para18', '18', 'safeguarding of children and people at risk'),
  dpaSchedule1('dpa-2018-sch1-para19', '19', 'economic well-being of people at risk'),
  dpaSchedule1('dpa-2018-sch1-para29', '29', 'consent for criminal offence data'),
  dpaSchedule1('dpa-2018-sch1-para31', '31', 'not-for-profit bodies', read),
  // Data (Use and Access) Act 2025
  cite(duaa, 'duaa-2025-s70', 'DUAA 2025 s.70', 'Section 70, lawfulness of processing', {
    ...read,
    url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/70',
  }),
  cite(duaa, 'duaa-2025-sch4', 'DUAA 2025 Sch 4', 'Schedule 4, recognised legitimate interests (UK GDPR Annex 1)', {
    ...read,
    url: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/4',
  }),
  cite(duaa, 'duaa-2025-s78', 'DUAA 2025 s.78', 'Section 78, searches for access requests'),
  cite(duaa, 'duaa-2025-s103', 'DUAA 2025 s.103', 'Section 103, complaints', { url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/103' }),
  // Health and care law
  hscaSection('hsca-2012-s251a', '251A', 'consistent identifiers'),
  hscaSection('hsca-2012-s251b', '251B', 'duty to share information'),
  hscaSection('hsca-2012-s251c', '251C', 'who has these duties'),
  cite(law('Health and Social Care (Safety and Quality) Act 2015', '2015', 'ukpga/2015/28/contents'), 'hsc-safety-quality-2015', 'Safety and Quality Act 2015'),
  cite(
    law('National Health Service Act 2006', '2006', 'ukpga/2006/41/section/251'),
    'nhs-act-2006-s251',
    'NHS Act 2006 s.251',
    'Section 251, control of patient information',
  ),
  cite(law('Health Service (Control of Patient Information) Regulations 2002', '2002', 'uksi/2002/1438/contents'), 'copi-2002', 'SI 2002/1438'),
  cite(law('Care Act 2014', '2014', 'ukpga/2014/23/contents'), 'care-act-2014', 'Care Act 2014'),
  cite(law('Care Act 2014', '2014', 'ukpga/2014/23/section/73'), 'care-act-2014-s73', 'Care Act 2014 s.73', 'Section 73, regulated care as a public function'),
  cite(law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/contents'), 'mca-2005', 'Mental Capacity Act 2005'),
  cite(law('Adults with Incapacity (Scotland) Act 2000', '2000', 'asp/2000/4/contents'), 'awi-scotland-2000', 'Adults with Incapacity (Scotland) Act 2000'),
  cite(law('Mental Capacity Act (Northern Ireland) 2016', '2016', 'nia/2016/18/contents'), 'mca-ni-2016', 'Mental Capacity Act (Northern Ireland) 2016'),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/section/35'),
    'mca-2005-s35',
    'MCA 2005 s.35',
    'Section 35, independent mental capacity advocates',
  ),
  cite(
    law('Mental Health Act 1983', '1983', 'ukpga/1983/20/section/130B'),
    'mha-1983-s130b',
    'MHA 1983 s.130B',
    'Section 130B, independent mental health advocates',
  ),
  cite(
    law('Children Act 2004', '2026', 'ukpga/2004/31/contents'),
    'children-act-2004-s16la',
    'Children Act 2004 s.16LA',
    'Section 16LA, sharing information about children',
  ),
  cite(law('Children’s Wellbeing and Schools Act 2026', '29 April 2026'), 'cws-act-2026-s4', 'Children’s Wellbeing and Schools Act 2026 s.4', 'Section 4'),
  cite(law('Gender Recognition Act 2004', '2004', 'ukpga/2004/7/section/22'), 'gra-2004-s22', 'GRA 2004 s.22', 'Section 22, prohibition on disclosure'),
  cite(law('Gender Recognition (Disclosure of Information) Order 2005', '2005', 'uksi/2005/916/contents'), 'gra-order-2005', 'SI 2005/916', undefined, read),
  cite(
    law('Human Rights Act 1998', '1998', 'ukpga/1998/42/schedule/1'),
    'hra-1998-art8',
    'HRA 1998 Article 8',
    'Schedule 1, Article 8, private and family life',
  ),
  cite(
    { title: 'Scott v LGBT Foundation Ltd [2020] EWHC 483 (QB)', publisher: 'High Court', kind: 'law', certainty: 'read', date: '2020' },
    'scott-lgbt-2020',
    'Scott v LGBT Foundation [2020]',
  ),
  cite(law('Freedom of Information Act 2000', '2000', 'ukpga/2000/36/contents'), 'foia-2000', 'Freedom of Information Act 2000'),
  cite(law('Freedom of Information (Scotland) Act 2002', '2002', 'asp/2002/13/contents'), 'foisa-2002', 'Freedom of Information (Scotland) Act 2002'),
  cite(law('Data (Use and Access) Act 2025 commencement regulations', '2026'), 'si-2026-386', 'SI 2026/386'),
  // Standards and other guidance
  cite(
    {
      title: 'The eight Caldicott Principles',
      publisher: 'National Data Guardian',
      kind: 'standard',
      certainty: 'unverified',
      date: 'December 2020',
      url: 'https://www.gov.uk/government/publications/the-caldicott-principles',
    },
    'ndg-caldicott-2020',
    'Caldicott Principles',
  ),
  cite(
    {
      title: 'Guidance about the appointment of Caldicott Guardians, their role and responsibilities',
      publisher: 'National Data Guardian',
      kind: 'guidance',
      certainty: 'unverified',
      date: '2021',
    },
    'ndg-caldicott-guardians',
    'Caldicott Guardian guidance',
  ),
  cite(
    {
      title: 'Data Security and Protection Toolkit, category 3',
      publisher: 'NHS England',
      kind: 'standard',
      certainty: 'read',
      date: 'Version 8, 2025-26',
      url: 'https://www.dsptoolkit.nhs.uk/',
    },
    'dspt-category-3',
    'DSPT category 3',
  ),
  cite(
    {
      title: 'Secure email standard (DCB1596)',
      publisher: 'NHS England',
      kind: 'standard',
      certainty: 'unverified',
      url: 'https://digital.nhs.uk/services/nhsmail/the-secure-email-standard',
    },
    'secure-email-standard',
    'Secure email standard',
  ),
  cite(
    {
      title: 'National data opt-out operational policy',
      publisher: 'NHS England',
      kind: 'guidance',
      certainty: 'read',
      url: 'https://digital.nhs.uk/services/national-data-opt-out',
    },
    'ndoo-policy',
    'National data opt-out policy',
    'Section 5',
  ),
  cite(
    {
      title: 'Examples of processing likely to result in high risk',
      publisher: 'Information Commissioner’s Office',
      kind: 'guidance',
      certainty: 'read',
      url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/examples-of-processing-likely-to-result-in-high-risk/',
    },
    'ico-high-risk',
    'ICO high risk list',
  ),
  cite(
    { title: 'Data sharing: a code of practice', publisher: 'Information Commissioner’s Office', kind: 'guidance', certainty: 'unverified' },
    'ico-data-sharing',
    'ICO data sharing code',
  ),
  cite(
    {
      title: 'Recognised legitimate interest guidance',
      publisher: 'Information Commissioner’s Office',
      kind: 'guidance',
      certainty: 'unverified',
      date: '23 March 2026',
    },
    'ico-recognised-interests',
    'ICO recognised legitimate interests',
  ),
  cite(
    { title: 'Legitimate interests guidance', publisher: 'Information Commissioner’s Office', kind: 'guidance', certainty: 'unverified' },
    'ico-legitimate-interests',
    'ICO legitimate interests',
  ),
  cite(
    { title: 'Special category data: the conditions', publisher: 'Information Commissioner’s Office', kind: 'guidance', certainty: 'unverified' },
    'ico-special-category',
    'ICO Article 9 conditions',
  ),
  cite(
    { title: 'Public task guidance', publisher: 'Information Commissioner’s Office', kind: 'guidance', certainty: 'unverified' },
    'ico-public-task',
    'ICO public task',
  ),
  cite(
    {
      title: 'Consent and confidential patient information',
      publisher: 'NHS England',
      kind: 'guidance',
      certainty: 'read',
      url: `${transform}/consent-and-confidential-patient-information/`,
    },
    'nhse-consent',
    'NHS England on consent',
  ),
  cite(
    { title: 'Universal information governance templates', publisher: 'NHS England', kind: 'guidance', certainty: 'read' },
    'nhse-ig-templates',
    'NHS England templates',
  ),
  cite(
    {
      title: 'Records Management Code of Practice',
      publisher: 'NHS England',
      kind: 'guidance',
      certainty: 'unverified',
      url: `${transform}/records-management-code/`,
    },
    'records-code',
    'Records Management Code',
  ),
  cite(
    {
      title: 'Working together to safeguard children',
      publisher: 'Department for Education',
      kind: 'guidance',
      certainty: 'unverified',
      url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
    },
    'working-together',
    'Working together',
  ),
  cite(
    {
      title: 'Information sharing: advice for practitioners providing safeguarding services',
      publisher: 'Department for Education',
      kind: 'guidance',
      certainty: 'unverified',
      url: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice',
    },
    'dfe-information-sharing',
    'DfE information sharing advice',
  ),
  cite({ title: 'Wales Accord on the Sharing of Personal Information', publisher: 'WASPI', kind: 'other', certainty: 'unverified' }, 'waspi', 'WASPI, Wales'),
  cite(
    { title: 'Scottish Information Sharing Toolkit', publisher: 'Scottish Government', kind: 'other', certainty: 'unverified' },
    'scottish-toolkit',
    'Scottish toolkit',
  ),
];

const byId = new Map(citations.map((citation) => [citation.id, citation]));

/** The citation with this id. Throws on an unknown id: a rule or question names a source that does not exist. */
export function citationById(id: string): Citation {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No citation “${id}” in content/citations.ts`);
  return found;
}
