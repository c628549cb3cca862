// The IG lead’s one page (D35). `settle` and `caldicott` are repeated for each flagged answer and each open principle, and the signs of
// `dpia` are listed by ig-review-form.ts; the rest stands as it is.
import type { Question } from '@/lib/domain/questions/question';

export const igReviewQuestion: Question = {
  id: 'ig-review', screen: 'D35', journey: 'draft', task: 'ig-review', section: 'IG lead', path: 'ig-review', outside: true,
  h1: 'Check this agreement for {sharingOrg}',
  shows: 'ig-review',
  fields: [
    {
      name: 'settle', kind: 'radios', label: '{flagged}',
      options: [{ value: 'safer', label: 'Keep the safer answer' }, { value: 'change', label: 'Change it' }],
      errors: { empty: 'Select what to do about ‘{flagged}’' },
    },
    {
      name: 'legal', kind: 'radios', label: 'Legal basis',
      options: [{ value: 'right', label: 'It is right' }, { value: 'not-right', label: 'It is not right, I will send it back' }],
      errors: { empty: 'Select if the legal basis is right' },
    },
    {
      name: 'reviewReason', kind: 'textarea', label: 'Why is it right to go ahead?', min: 20, limit: 300, called: 'why it is right to go ahead',
      errors: {
        empty: 'Enter why it is right to go ahead',
        short: 'Why it is right to go ahead must be between 20 and 300 characters',
        long: 'Why it is right to go ahead must be between 20 and 300 characters',
      },
    },
    {
      name: 'dpia', kind: 'checkboxes', label: 'Risk signs that your answers do not settle', hint: 'Select all that apply',
      options: [{ value: 'none', label: 'None of these', exclusive: true, divider: true }],
      errors: { empty: 'Select which risk signs apply, or select ‘None of these’', exclusive: 'Select which risk signs apply or ‘None of these’, not both' },
    },
    {
      name: 'dpiaRef', kind: 'text', label: 'DPIA reference, or why none is needed', hint: 'A data protection impact assessment (DPIA) is a written risk check', limit: 200, called: 'the DPIA reference, or why none is needed',
      errors: { empty: 'Enter the DPIA reference, or why none is needed', long: 'DPIA reference, or why none is needed, must be 200 characters or less' },
    },
    {
      name: 'caldicott', kind: 'radios', label: 'Principle {n}: {principle}', hint: '{question}',
      options: [
        { value: 'met', label: 'Met' },
        { value: 'met-reason', label: 'Met, with a reason', reveals: [{
          name: 'why', kind: 'text', label: 'The reason', limit: 200, called: 'the reason for principle {n}',
          errors: { empty: 'Enter the reason for principle {n}', long: 'Reason must be 200 characters or less' },
        }] },
        { value: 'not-met', label: 'Not met' },
      ],
      errors: { empty: 'Select if principle {n} is met' },
    },
    {
      name: 'noEffect', kind: 'radios', label: 'Is it true that saying no will not affect the person’s care?',
      options: [{ value: 'yes', label: 'Yes, print it' }, { value: 'no', label: 'No, print what not sharing may mean' }],
      errors: { empty: 'Select yes if saying no will not affect the person’s care' },
    },
    {
      name: 'publishedWhere', kind: 'text', label: 'Where is {partner} named in your privacy notice?', limit: 120, called: 'where the privacy notice names {partner}', contact: true,
      errors: { empty: 'Enter where the privacy notice names {partner}', long: 'Where the privacy notice names {partner} must be 120 characters or less' },
    },
    {
      name: 'published', kind: 'date', label: 'When did, or will, it name {partner}?', called: 'date the privacy notice names {partner}',
      errors: { empty: 'Enter when the privacy notice names {partner}', missing: 'Date the privacy notice names {partner} must include a {part}', format: 'Date must be a real date' },
    },
    {
      name: 'dpoAdvice', kind: 'textarea', label: 'Advice of the data protection officer', limit: 200, optional: true,
      errors: { empty: 'Enter the advice of the data protection officer', long: 'Advice must be 200 characters or less' },
    },
    {
      name: 'dpoDate', kind: 'date', label: 'Date of the advice', optional: true, mustBe: 'past',
      errors: { empty: 'Enter the date of the advice', missing: 'Date of the advice must include a {part}', format: 'Date of the advice must be a real date', past: 'Date of the advice must be today or in the past' },
    },
    { name: 'notes', kind: 'textarea', label: 'Note for our file', limit: 300, optional: true, called: 'the note for our file', errors: { long: 'Note must be 300 characters or less' } },
    {
      name: 'outcome', kind: 'radios', label: 'What happens next?',
      options: [
        { value: 'ready', label: 'It is ready to send' },
        { value: 'back', label: 'Send it back to {drafter}', reveals: [{
          name: 'backNote', kind: 'textarea', label: 'What needs to change', limit: 300,
          errors: { empty: 'Enter what needs to change', long: 'What needs to change must be 300 characters or less' },
        }] },
      ],
      errors: { empty: 'Select what happens next' },
    },
  ],
  why: 'One page, one save. Your name, the date and your reasons are kept with the agreement.',
  sources: ['s3-caldicott', 'ndg-caldicott-2020', 'uk-gdpr-35', 'uk-gdpr-38'],
};
