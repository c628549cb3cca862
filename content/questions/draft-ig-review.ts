// The IG lead’s one page (D35). What “Change a reason” reveals is listed by ig-review-form.ts as well. `settle` and `caldicott` are repeated for each flagged answer and each open principle, and the signs of
// `dpia` are listed by ig-review-form.ts; the rest stands as it is.
import type { Question, QuestionField } from '@/lib/domain/questions/question';

const dayOf = (name: string, label: string, called: string): QuestionField => ({
  name,
  kind: 'date',
  label,
  mustBe: 'past',
  called,
  errors: {
    empty: `Enter the ${called}`,
    missing: `${called.charAt(0).toUpperCase()}${called.slice(1)} must include a {part}`,
    format: `${called.charAt(0).toUpperCase()}${called.slice(1)} must be a real date`,
    past: `${called.charAt(0).toUpperCase()}${called.slice(1)} must be today or in the past`,
  },
});

/** What the screening ends in decides which of these will do: ig-review-dpia.ts. */
const dpiaDone: QuestionField = {
  name: 'dpiaDone',
  kind: 'radios',
  label: 'Is there a data protection impact assessment (DPIA) for this sharing?',
  hint: 'A DPIA is a written risk check. One can cover many agreements of the same kind',
  options: [
    {
      value: 'done',
      label: 'Yes',
      reveals: [
        {
          name: 'dpiaRef',
          kind: 'text',
          label: 'Its reference',
          limit: 200,
          called: 'the DPIA reference',
          errors: { empty: 'Enter the DPIA reference', long: 'DPIA reference must be 200 characters or less' },
        },
        dayOf('dpiaOn', 'When was it finished?', 'date the DPIA was finished'),
        {
          name: 'dpiaOwner',
          kind: 'text',
          label: 'Which job owns it?',
          limit: 80,
          called: 'which job owns the DPIA',
          errors: { empty: 'Enter which job owns the DPIA', long: 'Which job owns the DPIA must be 80 characters or less' },
        },
      ],
    },
    {
      value: 'none',
      label: 'No, none is needed',
      reveals: [
        {
          name: 'dpiaWhy',
          kind: 'text',
          label: 'Why is none needed?',
          limit: 200,
          called: 'why no DPIA is needed',
          errors: { empty: 'Enter why no DPIA is needed', long: 'Why no DPIA is needed must be 200 characters or less' },
        },
      ],
    },
  ],
  errors: { empty: 'Select if there is a DPIA for this sharing' },
};

export const igReviewQuestion: Question = {
  id: 'ig-review',
  screen: 'D35',
  journey: 'draft',
  task: 'ig-review',
  section: 'IG lead',
  path: 'ig-review',
  outside: true,
  h1: 'Check this agreement for {sharingOrg}',
  shows: 'ig-review',
  fields: [
    {
      name: 'settle',
      kind: 'radios',
      label: '{flagged}',
      options: [
        { value: 'safer', label: 'Keep the safer answer' },
        { value: 'change', label: 'Change it' },
      ],
      errors: { empty: 'Select what to do about ‘{flagged}’' },
    },
    {
      name: 'ownWords',
      kind: 'checkboxes',
      label: 'Words that nobody but a person can check',
      options: [{ value: 'read', label: 'I have read these words. They fit the rest of the agreement' }],
      errors: { empty: 'Confirm that you have read the words that somebody typed and that they fit, or send it back' },
    },
    {
      name: 'legal',
      kind: 'radios',
      label: 'Legal basis',
      options: [
        { value: 'right', label: 'It is right' },
        { value: 'override', label: 'Change a reason' },
        { value: 'not-right', label: 'It is not right, I will send it back' },
      ],
      errors: { empty: 'Select if the legal basis is right' },
    },
    {
      name: 'reviewReason',
      kind: 'textarea',
      label: 'Why is it right to go ahead?',
      min: 20,
      limit: 300,
      called: 'why it is right to go ahead',
      errors: {
        empty: 'Enter why it is right to go ahead',
        short: 'Why it is right to go ahead must be between 20 and 300 characters',
        long: 'Why it is right to go ahead must be between 20 and 300 characters',
      },
    },
    {
      name: 'lawOfficer',
      kind: 'text',
      label: 'Data protection officer who advised on the law that is named',
      hint: 'The date of the advice prints. The name and the words stay with your organisation',
      limit: 80,
      called: 'the name of the data protection officer',
      errors: { empty: 'Enter the name of the data protection officer', long: 'The name must be 80 characters or less' },
    },
    dayOf('lawAdvisedOn', 'Date of the advice on the law', 'date of the advice on the law'),
    {
      name: 'lawAdvice',
      kind: 'textarea',
      label: 'What did they advise on the law?',
      hint: 'Say if it gives {partner} a right to these details, and how far',
      min: 20,
      limit: 200,
      called: 'what the data protection officer advised on the law',
      saysSomething: true,
      errors: {
        empty: 'Enter what the data protection officer advised on the law',
        short: 'What they advised on the law must be between 20 and 200 characters',
        long: 'What they advised on the law must be between 20 and 200 characters',
      },
    },
    {
      name: 'dpia',
      kind: 'checkboxes',
      label: 'Risk signs that your answers do not settle',
      hint: 'Select all that apply, and no sign that does not fit. One that your answers show goes when the answer behind it is changed',
      options: [{ value: 'none', label: 'None of these', exclusive: true, divider: true }],
      errors: { empty: 'Select which risk signs apply, or select ‘None of these’', exclusive: 'Select which risk signs apply or ‘None of these’, not both' },
    },
    dpiaDone,
    {
      name: 'caldicott',
      kind: 'radios',
      label: 'Principle {n}: {principle}',
      hint: '{question}',
      options: [
        { value: 'met', label: 'Met' },
        {
          value: 'met-reason',
          label: 'Met, with a reason',
          reveals: [
            {
              name: 'why',
              kind: 'text',
              label: 'The reason',
              limit: 200,
              called: 'the reason for principle {n}',
              errors: { empty: 'Enter the reason for principle {n}', long: 'Reason must be 200 characters or less' },
            },
          ],
        },
        { value: 'not-met', label: 'Not met' },
      ],
      errors: { empty: 'Select if principle {n} is met' },
    },
    {
      name: 'noEffect',
      kind: 'radios',
      label: 'Is it true that saying no will not affect the person’s care?',
      hint: 'Printed for services wider than care alone: elsewhere a no may delay care or make it less safe',
      options: [
        { value: 'yes', label: 'Yes, print it' },
        { value: 'no', label: 'No, print what not sharing may mean' },
      ],
      errors: { empty: 'Select yes if saying no will not affect the person’s care' },
    },
    {
      name: 'publishedWhere',
      kind: 'text',
      label: 'Where is {partner} named in your privacy notice?',
      limit: 120,
      called: 'where the privacy notice names {partner}',
      contact: true,
      errors: { empty: 'Enter where the privacy notice names {partner}', long: 'Where the privacy notice names {partner} must be 120 characters or less' },
    },
    {
      name: 'published',
      kind: 'date',
      label: 'When did, or will, it name {partner}?',
      hint: 'Nothing can be shared before that day',
      called: 'date the privacy notice names {partner}',
      errors: {
        empty: 'Enter when the privacy notice names {partner}',
        missing: 'Date the privacy notice names {partner} must include a {part}',
        format: 'Date the privacy notice names {partner} must be a real date',
      },
    },
    {
      name: 'dpoAdvice',
      kind: 'textarea',
      label: 'Advice of the data protection officer',
      limit: 200,
      optional: true,
      errors: { empty: 'Enter the advice of the data protection officer', long: 'Advice must be 200 characters or less' },
    },
    {
      name: 'dpoDate',
      kind: 'date',
      label: 'Date of the advice',
      optional: true,
      mustBe: 'past',
      errors: {
        empty: 'Enter the date of the advice',
        missing: 'Date of the advice must include a {part}',
        format: 'Date of the advice must be a real date',
        past: 'Date of the advice must be today or in the past',
      },
    },
    {
      name: 'notes',
      kind: 'textarea',
      label: 'Note for our file',
      limit: 300,
      optional: true,
      called: 'the note for our file',
      errors: { long: 'Note must be 300 characters or less' },
    },
    {
      name: 'outcome',
      kind: 'radios',
      label: 'What happens next?',
      options: [
        { value: 'ready', label: 'It is ready to send' },
        {
          value: 'back',
          label: 'Send it back to {drafter}',
          reveals: [
            {
              name: 'backNote',
              kind: 'textarea',
              label: 'What needs to change',
              limit: 300,
              errors: { empty: 'Enter what needs to change', long: 'What needs to change must be 300 characters or less' },
            },
          ],
        },
      ],
      errors: { empty: 'Select what happens next' },
    },
  ],
  why: 'One page, one save. Your name, the date and your reasons are kept with the agreement.',
  sources: ['s3-caldicott', 'ndg-caldicott-2020', 'uk-gdpr-35', 'uk-gdpr-38'],
};
