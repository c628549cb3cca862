// Agreements on file with one thing changed: answers, a profile, a checklist, the reply of the partner.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { answered, type Given, igReviewed } from '@/lib/domain/print/testing/agreement-files';
import type { Organisation } from '@/lib/domain/people/organisation';

export const lookedAtOn = '2026-11-21';

export const withAnswers = (file: AgreementFile, given: Given, over: Partial<AgreementFile> = {}): AgreementFile => ({
  ...file,
  ...over,
  answers: { ...file.answers, ...answered(given) },
});
export const without = (file: AgreementFile, ...ids: readonly string[]): AgreementFile => ({
  ...file,
  answers: Object.fromEntries(Object.entries(file.answers).filter(([id]) => !ids.includes(id))),
});
export const withChecklist = (file: AgreementFile, given: Given): AgreementFile => {
  if (!file.checklist) throw new Error('the file has no checklist');
  return { ...file, checklist: { ...file.checklist, answers: { ...file.checklist.answers, ...answered(given) } } };
};
export const sharing = (file: AgreementFile, over: Partial<Organisation>): AgreementFile => ({ ...file, sharing: { ...file.sharing, ...over } });
export const partner = (file: AgreementFile, over: Partial<Organisation>): AgreementFile => {
  if (!file.partner) throw new Error('the file has no partner');
  return { ...file, partner: { ...file.partner, ...over } };
};
export const team = (file: AgreementFile, over: object): AgreementFile => sharing(file, { teams: file.sharing.teams.map((one) => ({ ...one, ...over })) });
export const named = (file: AgreementFile, over: Partial<Organisation['contacts']>) => sharing(file, { contacts: { ...file.sharing.contacts, ...over } });
export const theirs = (file: AgreementFile, over: Partial<Organisation['contacts']>) =>
  partner(file, { contacts: { ...(file.partner ?? file.sharing).contacts, ...over } });
export const igReview = (file: AgreementFile, over: Partial<typeof igReviewed>): AgreementFile => ({ ...file, igReview: { ...igReviewed, ...over } });

/** The partner’s adviser chose another condition than ours. */
export const advised = (file: AgreementFile): AgreementFile => ({
  ...file,
  overrides: [
    {
      partyId: file.partner?.id ?? '',
      field: 'art6',
      default: '6(1)(f)',
      chosen: '6(1)(a)',
      by: 'dpo',
      reason: 'Our adviser looked at it and prefers this',
      adviser: { name: 'An adviser', date: '2026-11-18' },
      at: '2026-11-19T10:00:00.000Z',
    },
  ],
});

export const ownPurpose = (over: Given[string]): Given => ({
  purpose: { wording: 'change' },
  'purpose-edit': { purpose: 'So that people can be contacted and helped with debt', lost: 'Many would not ask', mayDo: 'contact the person', ...over },
});
export const items = (chosen: readonly string[], more: Given = {}): Given => ({ details: { enough: 'change' }, 'details-choose': { items: chosen }, ...more });
export const usual = ['name', 'phone', 'contact-preference', 'referrer', 'objections', 'local-ref', 'consent-record'] as const;
export const terms = (over: Given[string]): Given => ({ 'standard-terms': { often: 'each', backup: 'phone', hours: '24', notice: '1', ...over } });
export const kept = (file: AgreementFile, over: Given[string]): AgreementFile => {
  const { 'only-you': before } = file.answers;
  return withAnswers(file, { 'only-you': { ...before?.value, ...over } });
};
export const careTest: Given = { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'social' } };
