// Pages behind Change on “Check your answers” (D07, D28, D31, D36, D38): what we suggest, for whoever it does not fit.
import type { Question } from '@/lib/domain/questions/question';
import { standardTermsQuestion } from './draft-standard-terms';

const selectOf = (name: string, label: string, from: 'own-teams' | 'own-contacts' | 'own-seniors' | 'own-signatories', empty: string) =>
  ({ name, kind: 'select', label, options: { from }, errors: { empty } }) as const;

const ownPeople: Question = {
  id: 'our-people',
  screen: 'D07',
  journey: 'draft',
  section: 'Who is involved',
  path: 'our-people',
  behindCheck: true,
  prints: 'contacts',
  after: ['partner', 'service'],
  h1: 'Change who is involved from {sharingOrg}',
  fields: [
    selectOf('team', 'Team that sends the details', 'own-teams', 'Select which team sends the details'),
    {
      name: 'sites',
      kind: 'checkboxes',
      label: 'Sites that take part',
      hint: 'If you select none, all of them do',
      optional: true,
      options: { from: 'own-sites' },
      errors: {},
    },
    selectOf('questions', 'Who people can ask about this agreement', 'own-contacts', 'Select who people can ask about this agreement'),
    selectOf('igLead', 'Information governance lead', 'own-contacts', 'Select your information governance lead'),
    selectOf('senior', 'Caldicott Guardian or senior information risk owner', 'own-seniors', 'Select your Caldicott Guardian or senior information risk owner'),
    selectOf('signatory', 'Person who will sign', 'own-signatories', 'Select who will sign for {sharingOrg}'),
    {
      name: 'approver',
      kind: 'text',
      label: 'Job that says yes to each referral',
      limit: 80,
      optional: true,
      errors: { long: 'Job that says yes to each referral must be 80 characters or less' },
    },
  ],
  why: 'Someone must be in charge of information on each side. The person who signs must be allowed to sign for {sharingOrg}.',
  sources: ['s0-assurance'],
};

const dates: Question = {
  id: 'dates',
  screen: 'D28',
  journey: 'draft',
  section: 'Check and send',
  path: 'dates',
  behindCheck: true,
  prints: 'checks',
  after: ['partner', 'service'],
  h1: 'Dates for this agreement',
  hint: 'We look at the dates again when the final version is made',
  fields: [
    {
      name: 'start',
      kind: 'radios',
      label: 'When will sharing start?',
      options: [
        { value: 'last-signature', label: 'The day the last side signs' },
        {
          value: 'date',
          label: 'On a date, or the day of the last signature if that is later',
          reveals: [
            {
              name: 'startDate',
              kind: 'date',
              label: 'Start date',
              hint: 'For example, 27 1 2027',
              within: { months: 12, sameDay: true },
              errors: {
                empty: 'Enter the date sharing will start',
                missing: 'Date sharing will start must include a {part}',
                format: 'Date sharing will start must be a real date',
                early: 'Date sharing will start must be today or in the future',
                late: 'Date sharing will start must be within 1 year',
              },
            },
          ],
        },
      ],
      errors: { empty: 'Select when sharing will start' },
    },
    {
      name: 'review',
      kind: 'radios',
      label: 'When will you review the agreement?',
      options: [
        { value: '12m', label: '1 year after it starts' },
        { value: '6m', label: '6 months after it starts' },
        {
          value: 'date',
          label: 'On another date',
          reveals: [
            {
              name: 'reviewDate',
              kind: 'date',
              label: 'Review date',
              hint: 'For example, 27 7 2027',
              within: { months: 24, of: 'startDate' },
              errors: {
                empty: 'Enter the review date',
                missing: 'Review date must include a {part}',
                format: 'Review date must be a real date',
                early: 'Review date must be after the date sharing starts',
                late: 'Review date must be within 2 years of the date sharing starts',
              },
            },
          ],
        },
      ],
      errors: { empty: 'Select when you will review the agreement' },
    },
  ],
  why: 'We will remind both sides before the review date. Sharing must not start until both sides have signed.',
  sources: [],
};

const leftOut: Question = {
  id: 'left-out',
  screen: 'D38',
  journey: 'draft',
  section: 'What you will share',
  path: 'details/left-out',
  behindCheck: true,
  prints: 'details',
  after: ['partner', 'service', 'details'],
  h1: 'Check what will not be shared',
  shows: 'left-out-wording',
  fields: [
    {
      name: 'wording',
      kind: 'radios',
      options: [
        { value: 'use', label: 'Use this wording' },
        {
          value: 'change',
          label: 'Change this wording',
          reveals: [
            {
              name: 'text',
              kind: 'textarea',
              label: 'What will not be shared',
              limit: 300,
              refusesShared: 'What will not be shared must not name a detail you are sharing',
              errors: { empty: 'Enter what will not be shared', long: 'What will not be shared must be 300 characters or less' },
            },
          ],
        },
      ],
      errors: { empty: 'Select if you want to use this wording or change it' },
    },
  ],
  why: 'Saying what you leave out helps staff, and people who use the service, to trust the agreement.',
  sources: ['s0-minimum'],
};

const whoDecides: Question = {
  id: 'who-decides',
  screen: 'D36',
  journey: 'draft',
  section: 'Who is involved',
  path: 'who-decides',
  behindCheck: true,
  prints: 'parties',
  after: ['partner', 'service'],
  h1: 'Who decides how {partner} uses the details?',
  fields: [
    {
      name: 'role',
      kind: 'radios',
      options: [
        { value: 'each', label: 'Each side decides for itself' },
        {
          value: 'both',
          label: 'Both together',
          reveals: [
            {
              name: 'together',
              kind: 'textarea',
              label: 'What do you decide together?',
              limit: 150,
              called: 'what you decide together',
              errors: { empty: 'Enter what you decide together', long: 'What you decide together must be 150 characters or less' },
            },
            {
              name: 'contactPoint',
              kind: 'radios',
              label: 'Who will people contact?',
              options: [
                { value: 'sharing', label: '{sharingOrg}' },
                { value: 'receiving', label: '{partner}' },
              ],
              errors: { empty: 'Select who people will contact' },
            },
          ],
        },
        { value: 'instructions', label: 'Only {sharingOrg}, and {partner} follows our instructions', exit: 'X4' },
      ],
      errors: { empty: 'Select who decides how {partner} uses the details' },
    },
  ],
  why: 'Most charities decide for themselves. If you decide together, the law asks for an extra section.',
  sources: ['uk-gdpr-26', 'uk-gdpr-28'],
};

/** After every question that is asked: each rests on answers, and none is on the way. */
export const draftChangeQuestions: readonly Question[] = [ownPeople, dates, leftOut, whoDecides, standardTermsQuestion];
