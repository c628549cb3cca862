// Drafting, tasks 4 and 5: telling people, the legal basis, and how the details are sent (D20, D22, D52, D24, D25, D43).
import type { Question } from '@/lib/domain/questions/question';

const legal = 'Legal basis';
const how = 'How you will share';
const factsGiven = [
  'partner', 'service', 'people-call-it-care', 'care-professional', 'service-confirm', 'who-pays', 'purpose', 'purpose-edit', 'people', 'children', 'capacity',
  'details', 'details-choose', 'details-why', 'details-check', 'details-sensitive', 'details-free-text', 'back',
];
const box = (name: string, label: string, empty: string) => ({
  name, kind: 'textarea', label, limit: 150, errors: { empty, long: `${label} must be 150 characters or less` },
} as const);
const accessLine = (name: string, label: string, empty: string) => ({
  name, kind: 'text', label, limit: 120, errors: { empty, long: `${label} must be 120 characters or less` },
} as const);

/** Guidance: ordinary e-mail, texts and chat are no planned way to share. */
const noOrdinaryWay = {
  words: [
    'whatsapp', 'sms', 'text message', 'text messages', 'text messaging', 'texting', 'instant message', 'instant messages', 'facebook', 'messenger', 'telegram', 'instagram', 'imessage',
    'ordinary email', 'normal email', 'plain email', 'standard email', 'unencrypted email', 'unencrypted', 'gmail', 'hotmail', 'yahoo', 'outlook com',
    'ordinary e mail', 'normal e mail', 'plain e mail', 'unencrypted e mail',
  ],
  whole: ['email', 'e mail', 'by email', 'by e mail', 'emails', 'an email', 'via email', 'text', 'by text', 'texts'],
  error: 'The other way must not be ordinary email, text message or WhatsApp',
};

export const draftRulesQuestions: readonly Question[] = [
  {
    id: 'telling-people', screen: 'D20', journey: 'draft', task: 'legal', section: legal, path: 'telling-people', after: factsGiven.slice(0, 5),
    h1: 'How will people know, and say yes?',
    instead: [{ when: { not: { fact: 'common-law', is: 'explicit_consent' } }, h1: 'How will people know you share their details?' }],
    hint: 'Select all that apply',
    fields: [
      {
        name: 'tell', kind: 'checkboxes', label: 'How will people know you share their details?',
        options: [
          { value: 'staff', label: 'Staff will tell them' },
          { value: 'leaflet', label: 'In a leaflet or welcome pack' },
          { value: 'notice', label: 'In our privacy notice on our website' },
          { value: 'poster', label: 'On a poster or notice board' },
        ],
        errors: { empty: 'Select how people will know you share their details' },
      },
      {
        name: 'record', kind: 'radios', label: 'How will staff record that they said yes?',
        when: { fact: 'common-law', is: 'explicit_consent' },
        options: [
          { value: 'form', label: 'On a signed form, also signed by the member of staff' },
          { value: 'note', label: 'As a note of what the person said' },
          { value: 'either', label: 'Either way' },
        ],
        errors: { empty: 'Select how staff will record that they said yes' },
      },
    ],
    why: 'Nobody should be surprised. For a service wider than care, the person must say yes first. Your organisation keeps the record in the health or care record.',
    sources: ['s0-common-law', 's0-transparency', 's4-transparency'],
  },
  {
    id: 'legal-read', screen: 'D22', journey: 'draft', task: 'legal', section: legal, path: 'legal-basis', after: [...factsGiven, 'telling-people'], binds: 'legal-result',
    h1: 'Read the legal basis',
    shows: 'legal-card',
    fields: [{
      name: 'read', kind: 'radios',
      options: [
        { value: 'read', label: 'I have read this' },
        {
          value: 'does-not-fit', label: 'Something here does not fit our service', flags: 'ig-lead',
          reveals: [{
            name: 'doubt', kind: 'textarea', label: 'What does not fit?', limit: 300, called: 'what does not fit',
            errors: { empty: 'Enter what does not fit', long: 'What does not fit must be 300 characters or less' },
          }],
        },
      ],
      errors: { empty: 'Select if you have read this or if something does not fit' },
    }],
    why: 'The law asks for 3 things. First, a way to meet the duty of confidence. Next, a reason to use personal details. Last, a reason to use health details.',
    sources: ['s3-common-law', 's3-uk-gdpr', 's0-common-law'],
  },
  {
    id: 'our-reason', screen: 'D52', journey: 'draft', task: 'legal', section: legal, path: 'our-reason', after: ['legal-read'],
    h1: 'Check our reason for sharing these details',
    shows: 'our-reason-wording',
    asked: { fact: 'sharing-reason', is: '6(1)(f)' },
    fields: [{
      name: 'wording', kind: 'radios',
      options: [
        { value: 'use', label: 'Use this wording' },
        {
          value: 'change', label: 'Change this wording',
          reveals: [
            box('want', 'What you want to do', 'Enter what you want to do'),
            box('need', 'Why you need the details', 'Enter why you need the details'),
            box('fair', 'Why it is fair to people', 'Enter why it is fair to people'),
          ],
        },
      ],
      errors: { empty: 'Select if you want to use this wording or change it' },
    }],
    why: 'We keep your answers. The law calls this a legitimate interests assessment.',
    sources: ['uk-gdpr-6-1-f', 'ico-legitimate-interests'],
  },
  {
    id: 'send-how', screen: 'D24', journey: 'draft', task: 'method', section: how, path: 'send-how', after: ['partner'],
    h1: 'How will you share the details?',
    hint: 'Select all that apply',
    shows: 'partner-mailbox',
    fields: [{
      name: 'methods', kind: 'checkboxes',
      options: [
        { value: 'secure-email', label: 'Secure email to a secure mailbox' },
        { value: 'encrypted-email', label: 'Encrypted email to any mailbox ([secure] or Egress)' },
        { value: 'system', label: 'A secure system you both use' },
        { value: 'access', label: 'Log in to our system' },
        { value: 'phone', label: 'Phone call' },
        { value: 'tracked-post', label: 'Tracked post or courier' },
        { value: 'by-hand', label: 'By hand' },
        { value: 'other', label: 'Another way' },
      ],
      errors: { empty: 'Select how you will share the details' },
    }],
    why: 'Use secure email if {partner} has it. If not, put [secure] in the subject line or use Egress. Ordinary email, texts and WhatsApp are not a planned way.',
    sources: ['s0-secure-email', 's4-transfer'],
  },
  {
    id: 'send-how-other', screen: 'D25', journey: 'draft', task: 'method', section: how, path: 'send-how/other', after: ['send-how'],
    h1: 'What other way will you share the details?',
    hint: 'For example, a secure file transfer site',
    asked: { question: 'send-how', field: 'methods', includes: 'other' },
    fields: [{
      name: 'other', kind: 'textarea', limit: 300, called: 'the other way', refuses: [noOrdinaryWay],
      errors: { empty: 'Enter the other way you will share the details', long: 'The other way must be 300 characters or less' },
    }],
    why: 'It must keep details safe on the way. Ask your IG lead if you are not sure.',
    sources: ['s4-transfer'],
  },
  {
    id: 'send-how-access', screen: 'D43', journey: 'draft', task: 'method', section: how, path: 'send-how/access', after: ['send-how'],
    h1: 'Who will be able to log in to your system?',
    asked: { question: 'send-how', field: 'methods', includes: 'access' },
    fields: [
      accessLine('system', 'Which system', 'Enter which system'),
      accessLine('jobs', 'Which jobs at {partner} can log in', 'Enter which jobs at {partner} can log in'),
      accessLine('review', 'How often you check who can log in', 'Enter how often you check who can log in'),
    ],
    why: 'Log-ins are for named people in set jobs. You may need an honorary contract for them. For a wider service your IG lead must agree.',
    sources: ['s2-honorary', 's0-minimum'],
  },
];
