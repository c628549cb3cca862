// Agreements on file for the print tests, built from answers as people give them.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { IgReview } from '@/lib/domain/agreement/model';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { FormValue } from '@/lib/domain/questions/form';
import type { Answers } from '@/lib/domain/questions/question';

export type Given = Readonly<Record<string, FormValue>>;

/** Answers as stored; `on` is the day on which all of them were given. */
export const answered = (given: Given, on = '2026-11-05'): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value, revision: 1, by: 'somebody', at: `${on}T10:00:00.000Z` }]));

export interface FileSource {
  readonly sharing: Organisation;
  readonly partner: Organisation;
  readonly draft: Given;
  readonly review?: Given;
  readonly checklist?: Checklist;
  readonly igReview?: IgReview;
}

export const signatories = {
  sharingSignatory: { personId: 'northfield-signatory', name: 'Dr Ben Hall', job: 'Caldicott Guardian' },
  partner: { personId: 'riverside-signatory', name: 'Ella Park', job: 'Chief Executive' },
} as const;

export function fileOf({ sharing, partner, draft, review = {}, checklist, igReview }: FileSource): AgreementFile {
  const replied = Object.keys(review).length > 0;
  return {
    id: 'agreement-1',
    reference: 'SA-7K4M-2QXR',
    status: 'with-partner',
    revision: 1,
    sharing,
    partner,
    drafter: { personId: 'drafter', name: 'Sam Drafter' },
    heldBy: 'drafter',
    answers: { ...answered(draft), ...answered(review, '2026-11-10') },
    ...(igReview && { igReview }),
    overrides: [],
    ...(checklist && { checklist }),
    sharingSignatory: signatories.sharingSignatory,
    ...(replied && {
      reply: { decision: 'agree', by: 'riverside-signatory', byName: 'Ella Park', at: '2026-11-10T11:00:00.000Z', signatory: signatories.partner } as const,
    }),
    lastVersion: 0,
    createdAt: '2026-11-05T09:00:00.000Z',
    updatedAt: '2026-11-10T11:00:00.000Z',
  };
}

export const igReviewed: IgReview = {
  by: 'northfield-ig-lead',
  byName: 'Priya Shah',
  at: '2026-11-06T14:00:00.000Z',
  resultHash: 'read',
  dpia: { signs: [], result: 'record_reason', why: 'Few people, no health details, both sides have a current DSPT result' },
  caldicott: {},
  noEffectConfirmed: false,
  publishedWhere: 'website',
  published: '2026-11-20',
  dpoAdvice: 'Nothing to add',
  dpoDate: '2026-11-20',
  outcome: 'ready',
};

export interface ChecklistSource {
  readonly sharing: Organisation;
  readonly partner: Organisation;
  readonly given: Given;
  readonly rows?: NonNullable<Checklist['review']>['rows'];
  readonly code?: string;
}

/** An accepted checklist, sent and looked at on 14 November 2026. */
export function acceptedChecklist({ sharing, partner, given, rows = {}, code }: ChecklistSource): Checklist {
  const dspt = given.dspt?.published !== undefined;
  return {
    id: 'checklist-1',
    agreementReference: 'SA-7K4M-2QXR',
    organisationId: partner.id,
    sharingOrganisationId: sharing.id,
    status: Object.keys(rows).length > 0 ? 'accepted-with-plan' : 'accepted',
    version: 1,
    revision: 3,
    answers: answered(given, '2026-11-12'),
    sentAt: '2026-11-14T09:00:00.000Z',
    review: {
      by: 'northfield-ig-lead',
      byName: 'Priya Shah',
      at: '2026-11-14T15:00:00.000Z',
      lookup: dspt ? { outcome: 'matches', code: code ?? '8ZZ98', level: 'met', on: '2026-11-14' } : { outcome: 'none' },
      rows,
    },
    decision: {
      by: 'northfield-ig-lead',
      byName: 'Priya Shah',
      at: '2026-11-14T15:10:00.000Z',
      decision: Object.keys(rows).length > 0 ? 'yes-plan' : 'yes',
      reason: 'The plan is short',
    },
  };
}
