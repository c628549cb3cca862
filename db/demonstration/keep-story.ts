import 'server-only';
// Writes a story into the store: the draft, its checklist, how far it has come, and the events, one link of the chain each.
import { randomUUID } from 'node:crypto';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { passportAfter } from '@/lib/domain/assurance/passport';
import { agreementChain } from '@/lib/domain/audit/events';
import type { Sha256 } from '@/lib/domain/signing/chain';
import * as agreements from '../agreements';
import * as checklists from '../checklists';
import * as passports from '../passports';
import * as events from '../events';
import type { Tx } from '../store';
import type { Story, StoryEvent } from './agreement-story';

export async function keepEvents(q: Tx, happened: readonly StoryEvent[], reference: string, sha256: Sha256): Promise<void> {
  for (const { at, by, command, event } of happened) {
    await events.append(
      q,
      { id: randomUUID(), chain: agreementChain(reference), at, body: { ...event, command, by: by.id, organisation: by.organisationId } },
      sha256,
    );
  }
}

/** What was sent is a version of the charity’s own answers. */
async function keepPassport(q: Tx, checklist: Checklist, at: string): Promise<void> {
  const { organisationId, answers } = checklist;
  const newest = await passports.newest(q, [organisationId], organisationId);
  const person = Object.values(answers).at(-1)?.by ?? '';
  await passports.sentWith(q, checklist, passportAfter(newest, checklist, { person, at }));
}

async function keepChecklist(q: Tx, { file: { checklist, sent, updatedAt } }: Story): Promise<void> {
  if (!checklist || !sent) return;
  const { id, agreementReference, organisationId, sharingOrganisationId, status, version, answers, sentAt, review, decision } = checklist;
  await checklists.insert(q, { id, agreementReference, organisationId, sharingOrganisationId }, new Date(sent.at));
  const change = { status, version, answers, ...(sentAt && { sentAt: new Date(sentAt) }), ...(review && { review }), ...(decision && { decision }) };
  await checklists.change(q, { id, revision: 1 }, change, new Date(updatedAt));
  if (sentAt) await keepPassport(q, checklist, sentAt);
}

/** The story as it stands, up to and with its events. Signed versions come after, see sign-story.ts. */
export async function keepStory(q: Tx, story: Story, sha256: Sha256): Promise<void> {
  const { file } = story;
  const { id, reference, status, heldBy, answers, overrides, igReview, sent, reply, sharingSignatory, partner, igLead } = file;
  const draft = { id, reference, sharingOrganisationId: file.sharing.id, drafterId: file.drafter.personId, answers };
  await agreements.insertDraft(q, draft, new Date(file.createdAt));
  const change = {
    status,
    heldBy,
    overrides,
    ...(partner && { partnerOrganisationId: partner.id }),
    ...(igLead && { igLeadId: igLead.personId }),
    ...(igReview && { igReview }),
    ...(sent && { sent }),
    ...(reply && { reply }),
    ...(sharingSignatory && { sharingSignatory }),
  };
  await agreements.change(q, { id, revision: 1, status: 'draft', heldBy: 'drafter' }, change, new Date(file.updatedAt));
  await keepChecklist(q, story);
  await keepEvents(q, story.events, reference, sha256);
}
