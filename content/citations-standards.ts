// Standards, guidance of regulators and bodies, and what the other nations use.
import { type Citation, cite } from './citation';
import { transform } from './citations-guidance';
import { REGULATOR, REGULATOR_SHORT } from './wording/regulator';

export const standardCitations: readonly Citation[] = [
  cite(
    {
      title: 'The eight Caldicott Principles',
      publisher: 'National Data Guardian',
      kind: 'standard',
      certainty: 'unverified',
      edition: 'December 2020',
      url: 'https://www.gov.uk/government/publications/the-caldicott-principles',
    },
    'ndg-caldicott-2020',
    'Caldicott Principles',
    'Principles 1 to 8',
  ),
  cite(
    {
      title: 'Guidance about the appointment of Caldicott Guardians, their role and responsibilities',
      publisher: 'National Data Guardian',
      kind: 'guidance',
      certainty: 'unverified',
      edition: '2021',
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
      edition: 'Version 8, 2025-26',
      url: 'https://www.dsptoolkit.nhs.uk/',
    },
    'dspt-category-3',
    'DSPT category 3',
    'The questions for category 3',
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
      publisher: REGULATOR,
      kind: 'guidance',
      certainty: 'read',
      url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/examples-of-processing-likely-to-result-in-high-risk/',
    },
    'ico-high-risk',
    `${REGULATOR_SHORT} high risk list`,
    'The list of examples',
  ),
  cite(
    { title: 'Data sharing: a code of practice', publisher: REGULATOR, kind: 'guidance', certainty: 'unverified' },
    'ico-data-sharing',
    `${REGULATOR_SHORT} data sharing code`,
  ),
  cite(
    {
      title: 'Recognised legitimate interest guidance',
      publisher: REGULATOR,
      kind: 'guidance',
      // What could be read whole was the draft of 2025; of the final text only how the part on requests begins.
      certainty: 'unverified',
      edition: '23 March 2026',
      url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/recognised-legitimate-interest-detailed/what-are-the-recognised-legitimate-interest-conditions/public-task-disclosure-response-condition/',
    },
    'ico-recognised-interests',
    `${REGULATOR_SHORT} recognised legitimate interests`,
    'Requests for a public task, and the safeguarding condition',
  ),
  cite(
    { title: 'Legitimate interests guidance', publisher: REGULATOR, kind: 'guidance', certainty: 'unverified' },
    'ico-legitimate-interests',
    `${REGULATOR_SHORT} legitimate interests`,
  ),
  cite(
    { title: 'Special category data: the conditions', publisher: REGULATOR, kind: 'guidance', certainty: 'unverified' },
    'ico-special-category',
    `${REGULATOR_SHORT} Article 9 conditions`,
  ),
  cite({ title: 'Public task guidance', publisher: REGULATOR, kind: 'guidance', certainty: 'unverified' }, 'ico-public-task', `${REGULATOR_SHORT} public task`),
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
  cite(
    {
      title: 'Records Management Code of Practice for Health and Social Care, Wales',
      publisher: 'Welsh Government',
      kind: 'guidance',
      certainty: 'unverified',
    },
    'records-code-wales',
    'Records code, Wales',
  ),
  cite(
    { title: 'Public Benefit and Privacy Panel for Health and Social Care', publisher: 'NHS Scotland', kind: 'other', certainty: 'unverified' },
    'pbpp-scotland',
    'Public Benefit and Privacy Panel, Scotland',
  ),
  cite({ title: 'Wales Accord on the Sharing of Personal Information', publisher: 'WASPI', kind: 'other', certainty: 'unverified' }, 'waspi', 'WASPI, Wales'),
  cite(
    { title: 'Scottish Information Sharing Toolkit', publisher: 'Scottish Government', kind: 'other', certainty: 'unverified' },
    'scottish-toolkit',
    'Scottish toolkit',
  ),
  cite(
    { title: 'Confidentiality: NHS Code of Practice', publisher: 'Department of Health', kind: 'guidance', certainty: 'unverified', edition: '2003' },
    'nhs-confidentiality-code',
    'NHS Confidentiality Code',
  ),
  cite(
    { title: 'Mental Capacity Act Code of Practice', publisher: 'Office of the Public Guardian', kind: 'guidance', certainty: 'unverified' },
    'mca-code',
    'Mental Capacity Act Code',
  ),
  cite(
    {
      title: 'Confidentiality: sharing information with a patient’s partner, carers, relatives or friends',
      publisher: 'General Medical Council',
      kind: 'guidance',
      certainty: 'unverified',
    },
    'gmc-family',
    'GMC on family and friends',
  ),
  cite(
    { title: 'Better Security, Better Care', publisher: 'Digital Care Hub', kind: 'other', certainty: 'unverified' },
    'better-security-better-care',
    'Better Security, Better Care',
  ),
  cite(
    { title: 'Social prescribing and community-based support: summary guide', publisher: 'NHS England', kind: 'guidance', certainty: 'unverified' },
    'social-prescribing-guide',
    'Social prescribing guide',
    'Section 6',
  ),
  cite(
    { title: 'Confidentiality Advisory Group', publisher: 'Health Research Authority', kind: 'other', certainty: 'unverified' },
    'hra-cag',
    'Confidentiality Advisory Group',
  ),
];
