// The standard terms (D31): the lines that are our suggestion, each filled with it. Lines of law and guidance are text above.
import type { Question } from '@/lib/domain/questions/question';

const ours = 'Our suggestion';

export const standardTermsQuestion: Question = {
  id: 'standard-terms',
  screen: 'D31',
  journey: 'draft',
  section: 'Check and send',
  path: 'standard-terms',
  behindCheck: true,
  prints: 'checks',
  after: ['partner', 'service', 'send-how'],
  h1: 'Change the standard terms',
  shows: 'fixed-terms',
  fields: [
    {
      name: 'often',
      kind: 'radios',
      label: 'How often will you share?',
      hint: `${ours}: each time someone is referred`,
      options: [
        { value: 'each', label: 'Each time someone is referred' },
        { value: 'daily', label: 'Every day' },
        { value: 'weekly', label: 'Every week' },
        { value: 'monthly', label: 'Every month' },
        {
          value: 'other',
          label: 'Another pattern',
          reveals: [
            {
              name: 'oftenOther',
              kind: 'text',
              label: 'Which pattern?',
              limit: 60,
              called: 'how often you will share details',
              errors: { empty: 'Enter how often you will share details', long: 'How often you will share details must be 60 characters or less' },
            },
          ],
        },
      ],
      errors: { empty: 'Select how often you will share details' },
    },
    {
      name: 'phoneCheck',
      kind: 'text',
      label: 'How staff check who they are speaking to',
      hint: `${ours}: staff ring back on the number in the contact sheet`,
      limit: 100,
      called: 'how staff will check',
      when: { fact: 'phone-chosen', is: true },
      errors: { empty: 'Enter how staff will check who they are speaking to', long: 'How staff will check must be 100 characters or less' },
    },
    {
      name: 'post',
      kind: 'radios',
      label: 'Which tracked service?',
      hint: `${ours}: Royal Mail Special Delivery`,
      when: { fact: 'post-chosen', is: true },
      options: [
        { value: 'special', label: 'Royal Mail Special Delivery' },
        { value: 'courier', label: 'A courier' },
        {
          value: 'other',
          label: 'Another tracked service',
          reveals: [
            {
              name: 'postOther',
              kind: 'text',
              label: 'Which service?',
              limit: 60,
              called: 'the other tracked service',
              errors: { empty: 'Enter the other tracked service', long: 'The other tracked service must be 60 characters or less' },
            },
          ],
        },
      ],
      errors: { empty: 'Select which tracked service you will use' },
    },
    {
      name: 'backup',
      kind: 'radios',
      label: 'What staff do if the usual way is not working',
      hint: `${ours}: by phone, or wait if the phone is the only way`,
      options: [
        { value: 'phone', label: 'By phone' },
        { value: 'another', label: 'Another way from the list' },
        { value: 'wait', label: 'Wait until it is working' },
      ],
      errors: { empty: 'Select what staff will do if the usual way is not working' },
    },
    {
      name: 'hours',
      kind: 'radios',
      label: 'How soon each side tells the other about a mistake',
      hint: `${ours}: within 24 hours`,
      options: ['4', '12', '24', '48'].map((value) => ({ value, label: `Within ${value} hours` })),
      errors: { empty: 'Select how soon each side must tell the other about a mistake' },
    },
    {
      name: 'notice',
      kind: 'radios',
      label: 'How much notice ends the agreement',
      hint: `${ours}: 1 month`,
      options: [
        { value: '1', label: '1 month' },
        { value: '2', label: '2 months' },
        { value: '3', label: '3 months' },
      ],
      errors: { empty: 'Select how much notice ends the agreement' },
    },
    {
      name: 'local',
      kind: 'textarea',
      label: 'Add a local rule',
      limit: 200,
      optional: true,
      called: 'the local rule',
      errors: { long: 'Local rule must be 200 characters or less' },
    },
  ],
  why: 'Each line says where it comes from: national guidance, the law or our suggestion. You can change the lines asked about here, and add a rule of your own.',
  sources: ['s0-information-requirements', 'uk-gdpr-33'],
};
