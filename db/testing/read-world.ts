// A store in which every repository function that reads in somebody’s name finds something: an agreement of the surgery and the debt
// advice charity, signed by both, with a new version begun, and a row of everything that can hang on one or lie beside it.
import { bothSigned, amend } from '@/lib/commands/testing/successor-steps';
import { and, eq, ne } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import * as organisations from '../organisations';
import { schema } from '../schema';
import { openStore, type Store, type Tx } from '../store';
import { aPractice } from './builders';
import { colleaguesOnFile } from './colleagues-on-file';
import { testFile, testNow as at } from './test-store';

export interface ReadWorld {
  readonly store: Store;
  readonly reference: string;
  readonly versionId: string;
  readonly checklist: Checklist;
  /** The new version that is begun: a draft. */
  readonly next: AgreementFile;
  readonly notice: string;
  readonly thread: string;
}

export const [surgery, charity] = ['northfield-surgery', 'riverside-debt-advice'] as const;
export const signatory = 'northfield-signatory';
const by = 'riverside-manager';
const [notice, thread, mail] = ['a-notice', 'a-thread', 'a-mail'] as const;

async function besideAgreement(q: Tx, reference: string, next: string): Promise<void> {
  await q.insert(schema.commentThread).values({ id: thread, agreementReference: next, section: 'details', openedAt: at });
  await q.insert(schema.comment).values({ id: 'a-comment', threadId: thread, n: 1, by, organisationId: charity, text: 'Leave out the address', at });
  const reach = { name: 'Sam Cole', role: 'Safeguarding lead', email: 'desk@northfield.example', phone: '01632 960100' };
  const changed = {
    side: 'receiving',
    line: 'referrals',
    before: reach,
    after: { ...reach, email: 'new@riverside-debt.example' },
    fromDay: '2026-11-21',
    by,
    at,
  } as const;
  await q.insert(schema.contactNotice).values({ id: 'in-this-one', notice, agreementReference: reference, ...changed });
  const ends = { revokedAt: null, acceptedAt: null, acceptedBy: null };
  const link = { mailbox: 'mo@riverside-debt.example', name: 'Mo', invitedBy: 'northfield-drafter', counter: 1, sentAt: at, expiresAt: at, createdAt: at };
  await q
    .insert(schema.invitation)
    .values({ id: 'an-invitation', agreementReference: reference, organisationId: charity, sharingOrganisationId: surgery, ...link, ...ends });
}

async function besideChecklist(q: Tx, checklistId: string): Promise<void> {
  await q.update(schema.checklist).set({ status: 'accepted', sentAt: at });
  await q
    .insert(schema.checklistAgain)
    .values({ checklistId, sharingOrganisationId: surgery, fromDay: '2026-11-01', rechecks: [] })
    .onConflictDoUpdate({
      target: schema.checklistAgain.checklistId,
      set: { fromDay: '2026-11-01' },
    });
  await q.update(schema.checklist).set({ status: 'with-sharing-organisation' }).where(ne(schema.checklist.id, checklistId));
  await q.insert(schema.passportVersion).values({ organisationId: charity, number: 9, answers: {}, checklistId, by, at });
  await q.insert(schema.passportUse).values({ checklistId, number: 9 }).onConflictDoNothing();
  const asked = { askingOrganisationId: charity, askedOrganisationId: surgery, by, status: 'waiting', answers: {}, at } as const;
  await q.insert(schema.ask).values({ reference: 'SA-2222-2223', ...asked });
  await q
    .insert(schema.pointMessage)
    .values({ id: 'a-message', checklistId, point: 'training', n: 1, side: 'receiving', asks: 1, by, text: 'What is meant?', at });
  await q.insert(schema.checklistLook).values({ checklistId, answers: {}, evidence: [] });
  await q.insert(schema.toldAnswer).values({ checklistId, key: 'privacy', value: { answer: 'yes' }, revision: 1, by, byName: 'Priya Shah', at });
  const file = { id: 'a-file', organisationId: charity, kind: 'pdf', sha256: 'b'.repeat(64), size: 1000, by, at } as const;
  await q.insert(schema.evidenceFile).values(file);
}

/** The lines of the lists, as they stand while somebody of one side is asked to sign, and while the other asks about the checklist of the new version. */
async function besideLists(q: Tx, reference: string, next: string): Promise<void> {
  const { listedAgreement: l, checklist, pointMessage, toldAnswer } = schema;
  const signing = { open: 1, status: 'ready-to-sign', signatoryId: signatory } as const;
  await q
    .update(l)
    .set(signing)
    .where(and(eq(l.reference, reference), eq(l.organisationId, charity)));
  await q.update(l).set({ status: 'with-partner' }).where(eq(l.reference, next));
  const [carried] = await q.select({ id: checklist.id }).from(checklist).where(eq(checklist.agreementReference, next));
  if (!carried) throw new Error('the new version has no checklist');
  const later = new Date(at.getTime() + 86_400_000);
  const question = { point: 'training', n: 1, side: 'receiving', asks: 1, by, text: 'What is meant here?', at: later } as const;
  await q.insert(pointMessage).values({ id: 'a-question', checklistId: carried.id, ...question });
  const told = { key: 'told', value: { answer: 'yes' }, revision: 1, by, byName: 'Priya Shah', at };
  await q.insert(toldAnswer).values({ checklistId: carried.id, ...told });
  const [line] = await q.select().from(l).where(eq(l.reference, next));
  if (line) await q.insert(l).values({ ...line, organisationId: charity, side: 'receiving' });
}

async function besideOrganisations(q: Tx, versionId: string): Promise<void> {
  await colleaguesOnFile(q);
  await q.insert(schema.formerMember).values({ personId: 'northfield-reader', organisationId: surgery, roles: ['reader'], leftAt: at, removedBy: by });
  await q.insert(schema.profileEdit).values({ organisationId: charity, page: 'about', revision: 1, by, at });
  const standing = { status: 'standards-met', edition: '2025-26' } as never; // whatever it says: it is only passed on
  await q.insert(schema.dsptHistory).values({ organisationId: charity, revision: 1, standing, by, at });
  await organisations.insert(q, aPractice({ id: 'an-old-charity' }), at);
  await q.insert(schema.merger).values({ id: 'a-merger', fromId: 'an-old-charity', intoId: charity, day: '2026-11-01', by, at });
  await q.insert(schema.selfAssessment).values({ organisationId: charity, version: 8, startedAt: at });
  const task = { id: mail, kind: 'render-signed-pdf', about: {}, dueAt: at, at, state: 'dead' } as const;
  await q.update(schema.outbox).set({ state: 'dead' });
  await q
    .insert(schema.outbox)
    .values({ ...task, dedupe: `signed-pdf:${versionId}` })
    .onConflictDoNothing();
  await q.insert(schema.outbox).values({ ...task, id: `${mail}-told`, dedupe: mail });
  const letter = { kind: 'mail-comment', to: 'jo@northfield.example', toName: 'Jo Reed', subject: 'A comment', reason: 'address-refused', at } as const;
  await q.insert(schema.undelivered).values({ outboxId: `${mail}-told`, organisationId: surgery, ...letter });
}

export async function readWorld(): Promise<ReadWorld> {
  const world = await bothSigned({ store: openStore(testFile().file) }); // whoever asks for it closes it
  const { store, reference } = world;
  const { version, checklist } = await world.file();
  const next = await (await amend(world, ['details'])).file();
  if (!version || !checklist) throw new Error('the agreement has no version or no checklist');
  await store.tx((q) => besideAgreement(q, reference, next.reference));
  await store.tx((q) => besideChecklist(q, checklist.id));
  await store.tx((q) => besideLists(q, reference, next.reference));
  await store.tx((q) => besideOrganisations(q, version.id));
  return { store, reference, versionId: version.id, checklist, next, notice, thread };
}
