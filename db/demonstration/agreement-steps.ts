import 'server-only';
// The steps of a story that are no answers: sending, deciding on a checklist, agreeing.
import type { AssuranceDecision, AssuranceReview, Checklist } from '@/lib/domain/assurance/checklist';
import type { Person } from '@/lib/domain/people/person';
import { type Deed, type Story, told } from './agreement-story';

/** Sent to the partner, which gets its checklist with it. */
export function send(story: Story, deed: Deed, checklistId: string): Story {
  const { file } = story;
  if (!file.partner) throw new Error(`${file.reference} has no partner`);
  const checklist: Checklist = {
    id: checklistId,
    agreementReference: file.reference,
    organisationId: file.partner.id,
    sharingOrganisationId: file.sharing.id,
    status: 'in-progress',
    version: 0,
    revision: 1,
    answers: {},
  };
  const sent = { by: deed.by.id, byName: deed.by.name, at: deed.at.toISOString(), finalOnYes: false };
  return told(story, { ...file, status: 'with-partner', sent, checklist }, deed, 'send-agreement', {
    what: 'agreement-sent',
    agreement: file.reference,
    finalOnYes: false,
    partner: file.partner.id,
  });
}

function withChecklist({ file }: Story, change: Partial<Checklist>) {
  if (!file.checklist) throw new Error(`${file.reference} has no checklist yet`);
  const checklist = { ...file.checklist, ...change };
  return { file: { ...file, checklist }, about: { agreement: file.reference, checklist: checklist.id }, checklist };
}

export function sendChecklist(story: Story, deed: Deed): Story {
  const version = (story.file.checklist?.version ?? 0) + 1;
  const { file, about } = withChecklist(story, { status: 'with-sharing-organisation', version, sentAt: deed.at.toISOString() });
  return told(story, file, deed, 'send-checklist', { what: 'checklist-sent', ...about, version });
}

export function reviewChecklist(story: Story, deed: Deed, found: Pick<AssuranceReview, 'lookup' | 'rows'>): Story {
  const { file, about } = withChecklist(story, { review: { by: deed.by.id, byName: deed.by.name, at: deed.at.toISOString(), ...found } });
  return told(story, file, deed, 'review-checklist', { what: 'checklist-reviewed', ...about, asked: false });
}

export function decideChecklist(story: Story, deed: Deed, decided: Pick<AssuranceDecision, 'decision' | 'reason' | 'first'>): Story {
  const status = decided.decision === 'yes' ? 'accepted' : 'accepted-with-plan';
  const { file, about } = withChecklist(story, { status, decision: { by: deed.by.id, byName: deed.by.name, at: deed.at.toISOString(), ...decided } });
  return told(story, file, deed, 'decide-checklist', { what: 'checklist-decided', ...about, decision: decided.decision });
}

export function agree(story: Story, deed: Deed, signatory: Person): Story {
  const { file } = story;
  const named = { personId: signatory.id, name: signatory.name, job: signatory.jobTitle };
  const reply = { decision: 'agree', by: deed.by.id, byName: deed.by.name, at: deed.at.toISOString(), signatory: named } as const;
  return told(story, { ...file, reply }, deed, 'decide-on-agreement', { what: 'agreement-agreed', agreement: file.reference, signatory: signatory.id });
}
