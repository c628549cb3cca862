import 'server-only';
// A file of evidence to download, for the two sides of the agreement whose checklist names it, or named it when a version was made.
import * as z from 'zod';
import * as checklists from '@/db/checklists';
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import { fileOf } from '@/lib/domain/assurance/evidence';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { type FileEvidence, shortFingerprint } from '@/lib/domain/evidence/evidence';
import { anyMember } from '@/lib/domain/people/actor';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';

export interface EvidenceCopy extends Pick<FileEvidence, 'kind' | 'sha256'> {
  readonly name: string;
}

interface Named {
  readonly piece: FileEvidence;
  /** A version that was made names it, so both sides may always look at it. */
  readonly frozen: boolean;
}

/** What the checklist names now; else what it named when a version was made. */
async function named(q: Q, checklist: Checklist, file: string, organisations: readonly string[]): Promise<Named | undefined> {
  const now = fileOf(checklist, file);
  if (now) return { piece: now, frozen: false };
  for (const { content } of await versions.all(q, checklist.agreementReference, organisations)) {
    const piece = fileOf((JSON.parse(content) as Snapshot).checklist, file);
    if (piece) return { piece, frozen: true };
  }
  return undefined;
}

export const evidenceFile = view({
  name: 'evidence-file',
  who: anyMember,
  input: z.strictObject({ id: Id, file: Id }),
  load: async (q, { id, file }, actor) => {
    const checklist = await checklists.find(q, id, actor.organisations);
    const agreement = checklist && (await agreements.file(q, checklist.agreementReference, actor.organisations));
    const found = agreement && (await named(q, checklist, file, actor.organisations));
    return found && { checklist, ...found };
  },
  // Answers that are not sent yet are the partner’s own, and so is what stands beside them.
  allow: (actor, { checklist, frozen }) => {
    if (actor.organisation === checklist.organisationId) return 'yes';
    return actor.organisation === checklist.sharingOrganisationId && (frozen || checklist.status !== 'in-progress') ? 'yes' : 'hidden';
  },
  show: ({ subject: { piece } }): EvidenceCopy => ({
    kind: piece.kind,
    sha256: piece.sha256,
    name: piece.name ?? `evidence-${shortFingerprint(piece.sha256)}.${piece.kind === 'jpeg' ? 'jpg' : piece.kind}`,
  }),
});
