// What the public enquiry asks, “May we share this?”. The names and choices are those of lib/domain/legal-basis/enquiry/answers.ts.
import type { EnquiryName } from '@/lib/domain/legal-basis/enquiry/answers';
import type { EnquiryField, EnquiryPage } from '@/lib/domain/legal-basis/enquiry/enquiry-form';

const notSure = { value: 'not-sure', label: 'I’m not sure' } as const;
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

const bodies = [
  { value: 'gp-practice', label: 'GP practice' },
  { value: 'nhs', label: 'NHS trust or another NHS body' },
  { value: 'council', label: 'Council' },
  { value: 'police', label: 'Police or another body that enforces the law' },
  { value: 'other-public', label: 'Another public body' },
  { value: 'hospice', label: 'Hospice' },
  { value: 'provider', label: 'Another provider of health or social care', hint: 'One that is not a public body, such as a home care company' },
  { value: 'charity', label: 'Charity or community group', hint: 'Community interest companies too' },
  { value: 'other', label: 'Another kind of organisation' },
] as const;

const payers = [
  { value: 'health', label: 'The NHS or a council, as health care' },
  { value: 'social', label: 'A council, as social care for adults' },
  { value: 'other-public', label: 'Another public body' },
  { value: 'none', label: 'Nobody else, it pays for all of it', exclusive: true },
  { ...notSure, exclusive: true },
] as const;

const payersApart = 'Select only who pays a part, or one of the last two answers';

/** Labels that stand on a page of their own repeat its heading: they are read again among the answers. */
export const enquiryFields: Readonly<Record<EnquiryName, EnquiryField>> = {
  purpose: {
    kind: 'radios',
    label: 'What is the sharing for?',
    options: [
      { value: 'individual', label: 'To help the people whose details they are', hint: 'A referral to a service, for example' },
      { value: 'safeguarding', label: 'To keep a child or an adult safe from serious harm' },
      { value: 'emergency', label: 'Somebody’s life is in danger' },
      { value: 'research', label: 'Research' },
      { value: 'planning', label: 'Planning services, or statistics about people' },
      { value: 'other', label: 'Another purpose' },
      { value: 'fundraising', label: 'Fundraising or marketing' },
      { value: 'totals', label: 'We only share totals that could not identify anyone' },
      { value: 'signpost', label: 'We share nothing, we only tell people about a service' },
    ],
    errors: { empty: 'Select what the sharing is for' },
  },
  nation: {
    kind: 'radios',
    label: 'Where is the organisation that sends the details?',
    options: [
      { value: 'england', label: 'England' },
      { value: 'wales', label: 'Wales' },
      { value: 'scotland', label: 'Scotland' },
      { value: 'ni', label: 'Northern Ireland' },
    ],
    errors: { empty: 'Select where the organisation that sends the details is' },
  },
  service: { kind: 'radios', label: 'What kind of service are people sent to?', errors: { empty: 'Select what kind of service it is' } },
  care: {
    kind: 'radios',
    label: 'Would people call it health care or social care?',
    hint: 'Think of the people who use the service',
    options: [...yesNo, notSure],
    errors: { empty: 'Select yes if people would call it health care or social care' },
  },
  led: {
    kind: 'radios',
    label: 'Is the service led or supervised by health or care professionals?',
    hint: 'Or paid for as a health or adult care service',
    options: [{ value: 'health', label: 'Yes, as health care' }, { value: 'social', label: 'Yes, as social care for adults' }, yesNo[1], notSure],
    errors: { empty: 'Select yes if health or care professionals lead or supervise the service' },
  },
  confirm: { kind: 'radios', label: '', options: [...yesNo, notSure], errors: { empty: 'Select yes or no, or select that you are not sure' } },
  sender: { kind: 'radios', label: 'Who shares the details?', options: bodies, errors: { empty: 'Select who shares the details' } },
  receiver: { kind: 'radios', label: 'Who receives them?', options: bodies, errors: { empty: 'Select who receives the details' } },
  senderPaid: {
    kind: 'checkboxes',
    label: 'Who pays for the work of the organisation that shares?',
    hint: 'Select all that apply',
    options: payers,
    errors: { empty: 'Select who pays for the work of the organisation that shares', exclusive: payersApart },
  },
  receiverPaid: {
    kind: 'checkboxes',
    label: 'Who pays for the service that people are sent to?',
    hint: 'Select all that apply',
    options: payers,
    errors: { empty: 'Select who pays for the service that people are sent to', exclusive: payersApart },
  },
  details: {
    kind: 'checkboxes',
    label: 'What would you share?',
    hint: 'Select all that apply',
    options: [
      { value: 'everyday', label: 'Names, contact details and everyday facts' },
      { value: 'health', label: 'Something about health or care', hint: 'A condition, a disability or what help somebody needs' },
      { value: 'clinical', label: 'Whole records, letters, test results or medicines' },
      { value: 'sensitive', label: 'Ethnic group, religion, sexual orientation or the like' },
      { value: 'offences', label: 'Offences, or what the police or a court hold', hint: 'Who is said to have done harm is such a detail too' },
      { value: 'danger', label: 'Something that could endanger somebody', hint: 'The address of a refuge or immigration status, for example' },
      { value: 'gender-history', label: 'Gender history' },
    ],
    errors: { empty: 'Select what you would share' },
  },
  team: {
    kind: 'checkboxes',
    label: 'Does one of these fit the team that shares, or the service?',
    options: [
      {
        value: 'shows-health',
        label: 'The team’s name alone says something about a person’s health',
        hint: 'A memory clinic or a mental health team, for example',
      },
      { value: 'no-name', label: 'People can use the team without giving a name', hint: 'A sexual health or drug service, for example' },
      { value: 'partner-no-name', label: 'People can use the service that gets the details without giving a name' },
      { value: 'neither', label: 'No, none of these', divider: true, exclusive: true },
    ],
    errors: {
      empty: 'Select what fits the team or the service, or select ‘No, none of these’',
      exclusive: 'Select what fits the team or the service, or select ‘No, none of these’',
    },
  },
  who: {
    kind: 'checkboxes',
    label: 'Whose details would you share?',
    hint: 'Select all that apply',
    options: [
      { value: 'adults', label: 'Adults' },
      { value: 'may-lack-capacity', label: 'Adults who may not be able to make this decision' },
      { value: 'young', label: 'Young people aged 16 or 17' },
      { value: 'children', label: 'Children under 16' },
      { value: 'carers', label: 'Family, friends or carers' },
    ],
    errors: { empty: 'Select whose details you would share' },
  },
  casework: {
    kind: 'radios',
    label: 'Is this children’s social care work?',
    options: [...yesNo, notSure],
    errors: { empty: 'Select yes if this is children’s social care work' },
  },
  carers: {
    kind: 'radios',
    label: 'Who says yes, where family or carers are part of it?',
    options: [
      { value: 'each', label: 'Each person says yes for their own details' },
      { value: 'person-only', label: 'Only one of them says yes, and the other is told' },
      notSure,
    ],
    errors: { empty: 'Select who says yes' },
  },
  how: {
    kind: 'radios',
    label: 'How would you share the details?',
    options: [
      { value: 'message', label: 'We send them', hint: 'By secure email, a shared system, phone or post' },
      { value: 'log-in', label: 'The other organisation logs in to our records' },
    ],
    errors: { empty: 'Select how you would share the details' },
  },
  back: {
    kind: 'radios',
    label: 'Does anything come back about a person?',
    options: [
      { value: 'nothing', label: 'No, nothing' },
      { value: 'everyday', label: 'Yes, everyday facts', hint: 'If the person came, for example' },
      { value: 'health', label: 'Yes, and something about their health or care' },
    ],
    errors: { empty: 'Select what comes back' },
  },
  decides: {
    kind: 'radios',
    label: 'Who decides how the details are used?',
    options: [
      { value: 'each', label: 'Each organisation decides for itself' },
      { value: 'together', label: 'Both decide together' },
      { value: 'instructions', label: 'Only one decides, the other follows its instructions' },
    ],
    errors: { empty: 'Select who decides how the details are used' },
  },
  bound: {
    kind: 'radios',
    label: 'Is everybody who sees the details bound to keep them private?',
    hint: 'By their profession, their contract or a promise that they sign. Volunteers too',
    options: [yesNo[0], { value: 'no', label: 'No, not everybody' }, notSure],
    errors: { empty: 'Select yes if everybody who sees the details is bound to keep them private' },
  },
  law: {
    kind: 'radios',
    label: 'Can you name a law that asks for this sharing, or allows it?',
    hint: 'You name it later, in your own records. Nothing is typed here',
    ofAdvocate: {
      label: 'Can you name a law that gives the advocate a right to the details?',
      hint: 'Nothing is typed here. For a Care Act advocate the answer is no: they see records with the person’s yes',
    },
    options: [yesNo[0], yesNo[1], notSure],
    errors: { empty: 'Select yes if you can name a law' },
  },
  ask: {
    kind: 'radios',
    label: 'Can each person be asked first, and say yes or no?',
    options: [...yesNo],
    errors: { empty: 'Select yes if each person can be asked first' },
  },
  approval: {
    kind: 'radios',
    label: 'Do you have approval under section 251?',
    hint: 'Support to use patient information without consent, with a reference',
    options: [
      { value: 'held', label: 'Yes' },
      { value: 'held-exempt', label: 'Yes, and its letter says that the national data opt-out need not be applied' },
      { value: 'none', label: 'No' },
    ],
    errors: { empty: 'Select yes if you have approval under section 251' },
  },
};

/** Pages that ask more than one thing have a heading of their own; the rest is called like its question. */
export const enquiryPages: Readonly<Record<string, EnquiryPage>> = {
  start: {
    h1: 'May we share this?',
    why: 'The reason for sharing decides which rules apply, and some of them are for England alone.',
    sources: ['s4-purpose', 'hsca-2012-s251b'],
  },
  service: { why: 'People expect their care team to share. For a service wider than care, staff ask each person first.', sources: ['s0-common-law'] },
  care: { why: 'Two answers decide if a service is care. If either is no, staff ask each person first.', sources: ['s0-common-law'] },
  led: { why: 'Both answers must be yes to count as care. If not, we use the safer rule.', sources: ['s0-common-law'] },
  confirm: { why: 'The same kind of service can be care or wider support. One fact decides.', sources: [] },
  organisations: {
    h1: 'Who are the two organisations?',
    why: 'Each organisation needs a legal reason of its own. A public body has others to choose from than a charity.',
    sources: ['uk-gdpr-6-1-e', 'duaa-2025-s70'],
  },
  paid: {
    h1: 'Who pays?',
    why: 'Care that the NHS or a council arranges comes under the duty to share for care.',
    sources: ['hsca-2012-s251c'],
  },
  details: {
    h1: 'What are the details?',
    why: 'Health and other sensitive details need a second legal reason. The least that will do the job is best.',
    sources: ['uk-gdpr-9', 's0-minimum'],
  },
  people: { why: 'Some groups need extra steps.', sources: ['s4-capacity', 's4-scope'] },
  'more-people': {
    h1: 'More about the people',
    why: 'Children’s social care has rules of its own. One person’s yes does not cover another.',
    sources: ['s4-scope', 's0-common-law'],
  },
  how: {
    h1: 'How would it work?',
    why: 'A log-in shows more than a message. What comes back needs a reason too. Who decides says which kind of agreement you need.',
    sources: ['s0-minimum', 's1-two-way', 'uk-gdpr-28'],
  },
  bound: { why: 'Health details may be used for care only by people who are bound to keep them private.', sources: ['uk-gdpr-9-3', 'dpa-2018-s11'] },
  law: { why: 'A law that requires or permits the sharing sets the duty of confidence aside.', sources: ['s1-other-purposes', 's4-explicit'] },
  ask: { why: 'Beyond one person’s care, the usual way is to ask that person.', sources: ['s4-explicit'] },
  approval: {
    why: 'Where asking is not practicable, an approval can lift the duty of confidence in England and Wales.',
    sources: ['s4-approvals', 'copi-2002'],
  },
};
