// Checklists for the tests, built from answers as people give them.
import { catalogue } from '@/content/catalogue';
import { northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { Organisation } from '../../people/organisation';
import type { FormValue } from '../../questions/form';
import type { Answers } from '../../questions/question';
import type { AssuranceReview, Checklist } from '../checklist';
import type { ChecklistContext } from '../checklist-context';

export const today = '2026-11-21';

export type Given = Readonly<Record<string, FormValue>>;

export const answersOf = (given: Given, at = '2026-11-12T10:00:00.000Z'): Answers =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value, revision: 1, by: 'somebody', at }]));

export const checklistOf = (given: Given, more: Partial<Checklist> = {}): Checklist => ({
  id: 'checklist-1',
  agreementReference: 'SA-7K4M-2QXR',
  organisationId: riversideDebtAdvice.id,
  sharingOrganisationId: northfieldSurgery.id,
  status: 'in-progress',
  version: 0,
  revision: 1,
  answers: answersOf(given),
  ...more,
});

/** A profile that names nobody, as before anybody filled it in. */
export const unnamed: Organisation = {
  ...riversideDebtAdvice,
  contacts: { ...riversideDebtAdvice.contacts, igLead: { name: '', role: '' }, incidents: { name: '', role: '' } },
};

export const contextOf = (more: Partial<ChecklistContext> = {}): ChecklistContext => ({
  catalogue,
  today,
  sharing: northfieldSurgery,
  partner: riversideDebtAdvice,
  confidentialityNeeded: false,
  adultSocialCare: false,
  ...more,
});

export const currentDspt: Given = { dspt: { status: 'met', published: '2026-06-03' } };
export const noDspt: Given = { dspt: { status: 'not-registered' } };

/** All ten points in place, as far as they are asked. */
export const allInPlace: Given = {
  privacy: { answer: 'in-place', noticeUrl: 'riverside-debt.example/privacy' },
  lead: { answer: 'in-place', name: 'Tom Ashby', role: 'Service manager' },
  contracts: { answer: 'in-place' },
  training: { answer: 'in-place', lastTraining: '2026-09', often: 'yearly' },
  'staff-rules': { answer: 'in-place' },
  premises: { answer: 'in-place' },
  devices: { answer: 'in-place' },
  keeping: { answer: 'in-place' },
  mistakes: { answer: 'in-place', tellWhom: 'Tom Ashby' },
  email: { answer: 'ordinary', email: 'referrals@riverside-debt.example' },
};

export const reviewOf = (rows: AssuranceReview['rows'] = {}, lookup: AssuranceReview['lookup'] = { outcome: 'none' }): AssuranceReview => ({
  by: 'northfield-ig-lead',
  byName: 'Priya Shah',
  at: '2026-11-14T15:00:00.000Z',
  lookup,
  rows,
});

/** Sent on 14 November 2026 and looked at six hours later. */
export const sentOf = (given: Given, rows: AssuranceReview['rows'] = {}, lookup?: AssuranceReview['lookup']): Checklist =>
  checklistOf(given, { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-14T09:00:00.000Z', review: reviewOf(rows, lookup) });
