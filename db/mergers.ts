import 'server-only';
// The one place where an organisation becomes part of another. Whose an agreement, a checklist or an invitation is stands in its row, and every
// read goes by that: so those rows are given to the other organisation here, and nothing else has to know of it but who wants the former name.
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { namingPartner } from '@/lib/domain/agreement/naming-partner';
import type { MergerFile, MergerWrites, MergingAgreement } from '@/lib/domain/people/merge-organisations';
import * as authenticators from './authenticators';
import * as checklistAgain from './checklist-again';
import { keepOfChecklist } from './coming-days';
import { relist } from './listed-agreements';
import * as membership from './membership';
import * as organisations from './organisations';
import * as outbox from './outbox';
import * as people from './people';
import { schema } from './schema';
import type { Q, Tx } from './store';

const {
  agreement: a,
  merger: t,
  formerParty,
  checklist,
  invitation,
  colleagueInvitation,
  deputyship,
  evidenceFile,
  formerMember,
  session,
  passportUse,
  notification,
  digestLine,
  undelivered,
  ask,
} = schema;

export interface MergerRow {
  readonly from: string;
  readonly into: string;
  readonly day: string;
}

/** Every merger there was. For the admin of the service. */
export async function all(q: Q): Promise<readonly MergerRow[]> {
  return q.select({ from: t.fromId, into: t.intoId, day: t.day }).from(t).orderBy(t.at);
}

/** One of them, for the letters about it. */
export async function byId(q: Q, id: string): Promise<(MergerRow & { readonly by: string }) | undefined> {
  const [row] = await q.select({ from: t.fromId, into: t.intoId, day: t.day, by: t.by }).from(t).where(eq(t.id, id));
  return row;
}

/** Everything that a merger of these two rests on. For the admin of the service. */
export async function mergerFile(q: Q, from: string, into: string): Promise<MergerFile> {
  const found = await organisations.these(q, [from, into]);
  const rows = await q
    .select({ id: a.id, reference: a.reference, status: a.status, sharing: a.sharingOrganisationId, partner: a.partnerOrganisationId, sent: a.sent })
    .from(a)
    .where(or(eq(a.sharingOrganisationId, from), eq(a.partnerOrganisationId, from)));
  const [one, other] = [found.get(from), found.get(into)];
  return {
    ...(one && { from: one }),
    ...(other && { into: other }),
    ended: (await all(q)).map((row) => row.from),
    people: await people.ofOrganisations(q, [from, into]),
    agreements: rows.map(({ sharing, partner, sent, ...row }) => ({
      ...row,
      ...(sharing === from ? { side: 'sharing', other: partner } : { side: 'receiving', other: sharing }),
      sent: sent !== null,
    })),
  };
}

/** Everybody comes over with what they may do; sessions of the organisation that ends are over. */
async function carryPeople(q: Tx, { from, into, by, members }: MergerWrites, at: Date): Promise<void> {
  for (const { id, roles, isNew, left } of members) {
    if (isNew) await membership.begin(q, { id, organisationId: into, roles });
    else await membership.changeRoles(q, id, into, roles);
    await q.delete(schema.membership).where(and(eq(schema.membership.personId, id), eq(schema.membership.organisationId, from)));
    await q.insert(formerMember).values({ personId: id, organisationId: from, roles: left, leftAt: at, removedBy: by });
  }
  // Whoever is switched off comes over to nothing.
  const off = await q.select().from(schema.membership).where(eq(schema.membership.organisationId, from));
  for (const { personId, roles } of off) {
    await q.insert(formerMember).values({ personId, organisationId: from, roles, leftAt: at, removedBy: by }).onConflictDoNothing();
    await q.delete(schema.membership).where(and(eq(schema.membership.personId, personId), eq(schema.membership.organisationId, from)));
  }
  await q
    .update(session)
    .set({ endedAt: at })
    .where(and(eq(session.organisationId, from), isNull(session.endedAt)));
  await q
    .update(deputyship)
    .set({ organisationId: into })
    .where(and(eq(deputyship.organisationId, from), isNull(deputyship.endedAt)));
  const waiting = and(eq(colleagueInvitation.organisationId, from), isNull(colleagueInvitation.acceptedAt), isNull(colleagueInvitation.revokedAt));
  await q.update(colleagueInvitation).set({ organisationId: into }).where(waiting);
}

/** Its answers, and what was sent, name the partner too. */
async function named(q: Q, id: string, into: string) {
  const [row] = await q.select({ answers: a.answers, sent: a.sent }).from(a).where(eq(a.id, id));
  return row && namingPartner({ answers: row.answers, ...(row.sent && { sent: row.sent }) }, into);
}

async function carryAgreement(q: Tx, { id, reference, side }: MergingAgreement, { id: mergerId, into }: MergerWrites): Promise<void> {
  const [sharing, receiving] = [{ sharingOrganisationId: into }, { organisationId: into }];
  await q.insert(formerParty).values({ agreementId: id, side, mergerId });
  await q
    .update(a)
    .set(side === 'sharing' ? sharing : { partnerOrganisationId: into, ...(await named(q, id, into)) })
    .where(eq(a.id, id));
  await q
    .update(checklist)
    .set(side === 'sharing' ? sharing : receiving)
    .where(eq(checklist.agreementReference, reference));
  const [moved] = await q.select({ id: checklist.id }).from(checklist).where(eq(checklist.agreementReference, reference));
  if (moved) {
    await keepOfChecklist(q, moved.id);
    await checklistAgain.moved(q, moved.id);
  }
  await q
    .update(invitation)
    .set(side === 'sharing' ? sharing : receiving)
    .where(eq(invitation.agreementReference, reference));
  if (side === 'receiving') {
    // Versions of a passport are counted by organisation: what was attached stays in the checklist, and names none of another’s.
    const own = q.select({ id: checklist.id }).from(checklist).where(eq(checklist.agreementReference, reference));
    await q.delete(passportUse).where(inArray(passportUse.checklistId, own));
  }
  await relist(q, id);
}

/** What its people are told of, and whether whoever signs needs an app: they do where either asked for one. */
async function carryTelling(q: Tx, { from, into }: MergerWrites, at: Date): Promise<void> {
  await q.update(notification).set({ organisationId: into }).where(eq(notification.organisationId, from));
  await q.update(digestLine).set({ organisationId: into }).where(eq(digestLine.organisationId, from));
  await outbox.carry(q, from, into);
  const known = q.select({ id: undelivered.outboxId }).from(undelivered).where(eq(undelivered.organisationId, into));
  await q.delete(undelivered).where(and(eq(undelivered.organisationId, from), inArray(undelivered.outboxId, known)));
  await q.update(undelivered).set({ organisationId: into }).where(eq(undelivered.organisationId, from));
  if (!(await authenticators.isRequired(q, from))) return;
  await authenticators.setRule(q, into, true, at);
  await authenticators.setRule(q, from, false, at);
}

/** Written with everything that follows from it, or not at all. */
export async function record(q: Tx, writes: MergerWrites, at: Date): Promise<void> {
  const { id, from, into, day, by } = writes;
  await q.insert(t).values({ id, fromId: from, intoId: into, day, by, at });
  await carryPeople(q, writes, at);
  await q.update(evidenceFile).set({ organisationId: into }).where(eq(evidenceFile.organisationId, from));
  await q.update(ask).set({ askingOrganisationId: into }).where(eq(ask.askingOrganisationId, from));
  await q.update(ask).set({ askedOrganisationId: into }).where(eq(ask.askedOrganisationId, from));
  await carryTelling(q, writes, at);
  for (const moved of writes.moved) await carryAgreement(q, moved, writes);
}
