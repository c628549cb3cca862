// The profile of an organisation, asked once (OP1, OP5, OP7, OP8, OP13). Drafts read it; a signed version keeps its own copy.
import { REGULATOR_SHORT } from '../wording/regulator';
import type { ProfileAbout, ProfileQuestion, ProfileQuestions } from '@/lib/domain/people/profile/profile-question';
import type { Condition } from '@/lib/domain/questions/condition';
import type { Field } from '@/lib/domain/questions/form';
import { dsptOptions, published } from './checklist-fields';
import { peopleQuestion } from './organisation-people';
import { sitesQuestion } from './organisation-sites';

export const profileSection = 'Your organisation';

const isPublic: Condition = { any: ['nhs', 'gp', 'council', 'other-public', 'law-enforcement'].map((is) => ({ field: 'kind', is })) };

const about: ProfileQuestion = {
  screen: 'OP1',
  section: profileSection,
  h1: 'About your organisation',
  form: {
    fields: [
      {
        name: 'legalName',
        kind: 'text',
        label: 'Legal name',
        limit: 120,
        autocomplete: 'organization',
        spellcheck: false,
        errors: { empty: 'Enter the legal name', long: 'Legal name must be 120 characters or less' },
      },
      {
        name: 'shortName',
        kind: 'text',
        label: 'Short name for agreements',
        hint: 'For example, Surgery or Charity. It reads “the Charity” in the text',
        called: 'short name',
        limit: 30,
        errors: { empty: 'Enter a short name', long: 'Short name must be 30 characters or less' },
      },
      {
        name: 'kind',
        kind: 'radios',
        label: 'What kind of organisation is it?',
        options: [
          { value: 'nhs', label: 'NHS trust or other NHS body' },
          { value: 'gp', label: 'GP practice' },
          { value: 'council', label: 'Council' },
          { value: 'other-public', label: 'Other public body' },
          { value: 'law-enforcement', label: 'Police, or another body that enforces the law' },
          { value: 'provider', label: 'Independent health or care provider' },
          { value: 'hospice', label: 'Hospice that is a charity' },
          { value: 'charity', label: 'Charity or community group' },
          { value: 'cic', label: 'Community interest company' },
          {
            value: 'other',
            label: 'Something else',
            divider: true,
            reveals: [
              {
                name: 'kindOther',
                kind: 'text',
                label: 'What kind is it?',
                called: 'kind of organisation',
                limit: 60,
                errors: { empty: 'Enter what kind of organisation it is', long: 'Kind of organisation must be 60 characters or less' },
              },
            ],
          },
        ],
        errors: { empty: 'Select what kind of organisation it is' },
      },
      {
        name: 'commissioned',
        kind: 'checkboxes',
        label: 'Does a public body pay you to give care?',
        hint: 'Public bodies themselves skip this question',
        when: { not: isPublic },
        options: [
          { value: 'health', label: 'Yes, health care' },
          { value: 'social', label: 'Yes, adult social care' },
          { value: 'none', label: 'No', exclusive: true, divider: true },
        ],
        errors: { empty: 'Select if a public body pays you to give care', exclusive: 'Select what a public body pays you for, or select no' },
      },
      {
        name: 'nation',
        kind: 'radios',
        label: 'Where do you work?',
        options: [
          { value: 'england', label: 'England' },
          { value: 'wales', label: 'Wales' },
          { value: 'scotland', label: 'Scotland' },
          { value: 'ni', label: 'Northern Ireland' },
        ],
        errors: { empty: 'Select where you work' },
      },
    ],
  },
  why: 'Public bodies and charities rely on different legal reasons. We work out which from these answers.',
  sources: ['uk-gdpr-6', 'hsca-2012-s251c', 'dpa-2018-s7'],
};

const numberFields: readonly Field[] = [
  {
    name: 'odsCode',
    kind: 'text',
    label: 'Organisation code (ODS)',
    hint: 'Like ZZ9 or 8ZZ99. Many charities have none',
    called: 'organisation code',
    limit: 20,
    optional: true,
    spellcheck: false,
    errors: { long: 'Organisation code must be 3 to 9 letters and numbers' },
  },
  {
    name: 'charityNumber',
    kind: 'text',
    label: 'Charity or company number',
    hint: 'Like 9999999, SC999999 or CE999999',
    called: 'charity or company number',
    limit: 20,
    optional: true,
    spellcheck: false,
    errors: { long: 'Charity or company number must be 20 characters or less' },
  },
  {
    name: 'ico',
    kind: 'text',
    label: `${REGULATOR_SHORT} registration`,
    hint: 'Z and 7 digits, or ZA, ZB or ZC and 6 digits',
    called: `${REGULATOR_SHORT} registration number`,
    limit: 20,
    spellcheck: false,
    errors: {
      empty: `Enter the ${REGULATOR_SHORT} registration number, or say why you do not need one`,
      long: `${REGULATOR_SHORT} registration number must be 20 characters or less`,
    },
  },
  {
    name: 'icoExempt',
    kind: 'checkboxes',
    label: 'If you have none',
    optional: true,
    options: [
      {
        value: 'yes',
        label: 'We do not need to register',
        reveals: [
          {
            name: 'icoWhy',
            kind: 'text',
            label: 'Why not?',
            hint: 'Few who get referrals are exempt. The regulator’s website has a short test',
            called: 'why you do not need to register',
            limit: 80,
            errors: { empty: 'Enter why you do not need to register', long: 'Why you do not need to register must be 80 characters or less' },
          },
        ],
      },
    ],
    errors: {},
  },
  {
    name: 'address',
    kind: 'textarea',
    label: 'Address',
    hint: 'With the postcode. It is printed: for a place that is kept secret, such as a refuge, give your office or an address for post',
    limit: 160,
    autocomplete: 'street-address',
    spellcheck: false,
    contact: true,
    errors: { empty: 'Enter your address', long: 'Address must be 160 characters or less' },
  },
  {
    name: 'checkedBy',
    kind: 'text',
    label: 'Who looked these numbers up in the registers?',
    hint: 'On the registers’ websites, so that partners need not. Your own name, or leave it empty',
    called: 'who looked the numbers up',
    limit: 80,
    optional: true,
    spellcheck: false,
    contact: true,
    errors: { long: 'Who looked the numbers up must be 80 characters or less' },
  },
  {
    name: 'checkedOn',
    kind: 'date',
    label: 'On what day?',
    hint: 'For example, 3 11 2026',
    mustBe: 'past',
    optional: true,
    errors: {
      format: 'Day on which they were looked up must be a real date, like 3 11 2026',
      missing: 'Day on which they were looked up must include a {part}',
      past: 'Day on which they were looked up must be today or in the past',
    },
  },
];

/** The number of the regulator is not asked of somebody who says why there is none. */
const numbers = ({ exempt }: ProfileAbout): ProfileQuestion => ({
  screen: 'OP5',
  section: profileSection,
  h1: 'Numbers and address',
  form: { fields: numberFields.map((field) => (exempt && field.name === 'ico' ? { ...field, optional: true } : field)) },
  why: 'We print these so that anyone can look you up. A wrong format warns and does not stop you, except for the organisation code.',
  sources: [],
});

const ownLaw: readonly Field[] = [
  {
    name: 'text',
    kind: 'text',
    label: 'The law and the job it gives you',
    called: 'the law',
    limit: 120,
    namesLaw: true,
    errors: { empty: 'Enter the law and the job it gives you', long: 'The law must be 120 characters or less' },
  },
];

const law = ({ suggestedLaw }: ProfileAbout): ProfileQuestion => ({
  screen: 'OP7',
  section: profileSection,
  h1: 'Which law gives your organisation its job?',
  form: {
    fields: [
      {
        name: 'law',
        kind: 'radios',
        options: [
          ...(suggestedLaw === undefined ? [] : [{ value: 'use', label: 'Use this wording', hint: suggestedLaw }]),
          { value: 'change', label: suggestedLaw === undefined ? 'Name the law' : 'Change this wording', reveals: ownLaw },
          { value: 'none', label: 'We cannot name one' },
        ],
        errors: {
          empty: suggestedLaw === undefined ? 'Select if you can name a law' : 'Select if you want to use this wording, change it, or cannot name a law',
        },
      },
    ],
  },
  why: 'It is printed beside the legal reason for your side. A suggested law needs your lawyer’s check.',
  sources: ['uk-gdpr-6-1-e'],
});

const [publishedOn, code, edition] = published;
const result: readonly Field[] = [
  {
    ...publishedOn,
    errors: {
      empty: 'Enter the date it was published',
      format: 'Date published must be a real date',
      past: 'Date published must be in the past',
    },
  } as Field,
  ...(code ? [code] : []),
  ...(edition ? [edition] : []),
];

const dspt: ProfileQuestion = {
  screen: 'OP13',
  section: profileSection,
  h1: 'What is your organisation’s DSPT status?',
  form: {
    fields: [
      {
        name: 'status',
        kind: 'radios',
        options: dsptOptions(result),
        errors: { empty: 'Select your organisation’s DSPT status' },
      },
    ],
  },
  why: 'The Data Security and Protection Toolkit (DSPT) is a yearly online check. It is printed for both sides.',
  sources: ['s0-dspt'],
};

export const profileQuestions: ProfileQuestions = { about: () => about, numbers, law, people: peopleQuestion, dspt: () => dspt, sites: sitesQuestion };
