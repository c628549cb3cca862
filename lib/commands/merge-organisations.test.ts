import { eq, like } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as authenticators from '@/db/authenticators';
import * as checklistAgain from '@/db/checklist-again';
import * as membership from '@/db/membership';
import * as organisations from '@/db/organisations';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import * as undelivered from '@/db/undelivered';
import * as versions from '@/db/versions';
import { verifyStore } from '@/db/verify-store';
import { demonstrationActor, loggedIn } from '@/db/testing/agreed-agreement';
import { aOnce, aPractice, settle } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import { operator } from '@/lib/domain/people/operator';
import { execute } from '@/lib/server/execute';
import { sha256 } from '@/lib/server/sha256';
import { type AnyView, read } from '@/lib/server/view';
import { views } from '@/lib/views/registry';
import { issueForSignature } from './issue-for-signature';
import { mergeOrganisations } from './merge-organisations';
import { draftFor, mails } from './testing/invitation-steps';
import { agreed, issued, people as who, sign, type World } from './testing/signing-steps';

const trust = 'exampleton-trust';
const surgery = 'northfield-surgery';
const day = { 'day-day': '1', 'day-month': '11', 'day-year': '2026' };
const merge = (world: World, fields: object, actor: Actor) =>
  execute(world, actor, mergeOrganisations, { once: aOnce(), fields: { ends: surgery, into: trust, sure: 'yes', ...day, ...fields } });

/** Whoever hosts the service in the demonstration. */
async function hostOf(world: World): Promise<Actor> {
  for (const id of ['northfield-admin', 'exampleton-trust-admin', 'riverside-admin', 'exampleton-hospice-admin', 'steady-steps-manager']) {
    const actor = demonstrationActor(id);
    if ((await read(world, actor, views['organisations-page'], {})).kind === 'seen') return actor;
  }
  throw new Error('nobody hosts the service');
}
const shown = async (world: World, actor: Actor, name: keyof typeof views, input: object = { reference: world.reference }) => {
  const out = await read(world, actor, views[name] as AnyView, input);
  return out.kind === 'seen' ? JSON.stringify(out.view) : out.kind;
};

async function signed(): Promise<World> {
  const world = await issued();
  await sign(world, who.sharing);
  await sign(world, who.receiving);
  return world;
}

const ofAgreement = [
  'agreement-hub',
  'agreement-now',
  'contacts-page',
  'documents-page',
  'history-page',
  'versions-page',
  'promises-page',
  'preview-page',
  'can-i-share',
] as const;

describe('an organisation that becomes part of another', () => {
  it('hands over its agreements with both names, and changes nothing that was signed', async () => {
    const world = await signed();
    const before = (await world.file()).version;
    const bytes = (await versions.byId(world.store.q, before?.id ?? ''))?.content;
    const lead = demonstrationActor('exampleton-trust-ig-lead');
    const toCheckAgain = async (own: string) => (await checklistAgain.toCheckAgain(world.store.q, [own], '2099-01-01', 10)).map(({ reference }) => reference);
    const checklist = (await world.file()).checklist?.id ?? '';
    await world.store.tx((q) => checklistAgain.schedule(q, checklist, { day: '2027-01-01', why: ['year'] }));
    expect([await toCheckAgain(surgery), await toCheckAgain(trust)]).toEqual([[world.reference], []]);
    expect(await Promise.all(ofAgreement.map((name) => shown(world, lead, name)))).toEqual(ofAgreement.map(() => 'not-found'));
    expect((await merge(world, {}, await hostOf(world))).kind).toBe('done');
    for (const name of ofAgreement) expect([name, (await shown(world, lead, name)).length > 20]).toEqual([name, true]);
    expect(await shown(world, lead, 'agreement-hub')).toContain('Northfield Surgery is part of Exampleton Hospitals NHS Trust since 1 November 2026');
    expect(await shown(world, who.manager, 'agreement-hub')).toContain('Northfield Surgery is part of Exampleton Hospitals NHS Trust');
    expect(await shown(world, who.manager, 'agreement-list', {})).toContain('Exampleton Hospitals NHS Trust (was Northfield Surgery)');
    expect(await shown(world, lead, 'agreement-list', { q: 'northfield' })).toContain(world.reference);
    expect(await shown(world, lead, 'home', {})).toContain(world.reference);
    expect([await toCheckAgain(surgery), await toCheckAgain(trust)]).toEqual([[], [world.reference]]);
    expect(await shown(world, lead, 'history-page')).toContain('One organisation became part of another on 1 November 2026');
    const file = await agreements.file(world.store.q, world.reference, [trust]);
    expect([file?.version, (await versions.byId(world.store.q, before?.id ?? ''))?.content]).toEqual([before, bytes]);
    expect((await verifyStore(world.store.q, sha256)).faults).toEqual([]);
    for (const stranger of ['exampleton-hospice-manager', 'steady-steps-manager'])
      expect(await shown(world, demonstrationActor(stranger), 'agreement-hub')).toBe('not-found');
  });

  it('takes its people along with what they may do, and logs them out', async () => {
    const world = await agreed();
    const session = await loggedIn(world.store, 'northfield-drafter');
    await world.store.tx((q) => membership.begin(q, { id: who.drafter.person, organisationId: trust, roles: ['reader'] }));
    expect((await merge(world, {}, await hostOf(world))).kind).toBe('done');
    expect(await sessions.isEnded(world.store.q, session.session)).toBe(true);
    const members = await world.store.q.select().from(schema.membership).where(eq(schema.membership.personId, who.drafter.person));
    expect(members).toEqual([{ personId: who.drafter.person, organisationId: trust, roles: ['drafter', 'reader'] }]);
    const drafter = demonstrationActor('northfield-drafter', { organisation: trust, organisations: [trust] });
    expect(await shown(world, drafter, 'home', {})).toContain('Priya Shah is checking what the answers of Riverside Debt Advice changed');
    expect(await shown(world, demonstrationActor('northfield-drafter'), 'agreement-hub')).toBe('not-found');
    const chains = await world.store.q
      .selectDistinct({ chain: schema.event.chain })
      .from(schema.event)
      .where(like(schema.event.body, '%"organisations-merged"%'));
    expect(chains.map(({ chain }) => chain).sort()).toEqual([`organisation:${trust}`, `organisation:${surgery}`]);
  });

  it('is refused where a text is being signed, between two that agree with each other, for a day to come, and for anybody but the host', async () => {
    const world = await issued();
    const host = await hostOf(world);
    expect(await merge(world, {}, host)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(world.reference) });
    expect(await merge(world, { into: surgery }, host)).toMatchObject({ kind: 'invalid', errors: { into: expect.any(String) } });
    expect(await merge(world, { into: 'riverside-debt-advice' }, host)).toMatchObject({
      kind: 'invalid',
      errors: { into: expect.stringContaining('same side') },
    });
    expect(await merge(world, { 'day-year': '2027' }, host)).toMatchObject({ kind: 'invalid', errors: { day: expect.any(String) } });
    expect(await merge(world, { sure: [] }, host)).toMatchObject({ kind: 'invalid', errors: { sure: expect.any(String) } });
    for (const id of ['northfield-admin', 'exampleton-trust-admin', 'riverside-admin'].filter((one) => one !== host.person))
      expect((await merge(world, {}, demonstrationActor(id))).kind).toBe('not-found');
  });

  it('goes on asking for a second step, and leaves nothing of a person behind', async () => {
    const world = await agreed();
    await world.store.tx(async (q) => {
      await authenticators.setRule(q, surgery, true, world.now());
      await q.update(schema.person).set({ disabledAt: world.now() }).where(eq(schema.person.id, who.sharing.person));
      const line = { id: 'line', personId: who.drafter.person, organisationId: surgery, subject: 'What happened', at: world.now() };
      await q.insert(schema.digestLine).values(line);
      for (const outboxId of ['one', 'two']) {
        await q.insert(schema.outbox).values({ id: outboxId, kind: 'mail-agreed', about: {}, dedupe: outboxId, dueAt: world.now(), at: world.now() });
        const mail = { outboxId, kind: 'mail-agreed', to: 'x@y.example', toName: 'X', subject: 'S', reason: 'address-refused', at: world.now() } as const;
        await undelivered.tell(q, outboxId === 'one' ? [surgery, trust] : [surgery], mail);
      }
    });
    expect((await merge(world, {}, await hostOf(world))).kind).toBe('done');
    expect(await Promise.all([trust, surgery].map((id) => authenticators.isRequired(world.store.q, id)))).toEqual([true, false]);
    const still = [schema.membership, schema.digestLine, schema.undelivered].map((table) =>
      world.store.q
        .select({ of: table.organisationId })
        .from(table as typeof schema.membership)
        .where(eq(table.organisationId, surgery)),
    );
    expect((await Promise.all(still)).flat()).toEqual([]);
    expect((await undelivered.ofOrganisations(world.store.q, [trust])).map(({ outboxId }) => outboxId).sort()).toEqual(['one', 'two']);
    expect(await world.store.q.select().from(schema.membership).where(eq(schema.membership.personId, who.sharing.person))).toEqual([]);
  });

  it('of the receiving side stands in the answers too, as it does where an invitation is accepted', async () => {
    const world = await agreed();
    const had = await world.file();
    const riverside = (await organisations.these(world.store.q, ['riverside-debt-advice'])).get('riverside-debt-advice');
    if (!riverside) throw new Error('no Riverside');
    await settle(world.store, { organisations: [{ ...riverside, id: 'county-advice', name: 'County Advice' }] });
    expect((await merge(world, { ends: riverside.id, into: 'county-advice' }, await hostOf(world))).kind).toBe('done');
    const { partner, answers, sent } = await world.file();
    expect([partner?.id, answers.partner?.value]).toEqual(['county-advice', { partner: 'county-advice' }]);
    expect(sent?.answers?.partner).toEqual(had.sent?.answers && { partner: 'county-advice' });
    // What was confirmed with it stands; the legal side alone is read again.
    const issued = await execute(world, who.drafter, issueForSignature, { once: aOnce(), reference: world.reference, revision: (await world.file()).revision });
    expect(issued).toMatchObject({ kind: 'refused', unmet: ['ig-review-ready', 'legal-basis-as-read'] });
    expect(await shown(world, who.drafter, 'agreement-hub')).toContain('Before the final version is made, your IG lead reads the legal basis again');
    expect(await shown(world, who.drafter, 'contacts-page')).toContain('County Advice (was Riverside Debt Advice)');
    expect((await verifyStore(world.store.q, sha256)).faults).toEqual([]);
  });

  it('is for whoever has just shown who they are, and is told to both organisations and to those who agree with them', async () => {
    const world = await signed();
    const host = await hostOf(world);
    const before = (await world.store.q.select().from(schema.outbox)).length;
    const late = { ...host, how: 'password', authenticatedAt: new Date(0) } as const;
    expect(await merge(world, {}, late)).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    const page = await read(world, late, views['organisations-page'], {});
    expect(page).toMatchObject({ view: { logInAgain: { href: '/log-in?next=%2Fadmin%2Forganisations' } } });
    expect((await world.store.q.select().from(schema.outbox)).length).toBe(before);
    expect((await merge(world, {}, host)).kind).toBe('done');
    const letters = (await mails(world)).filter(({ about }) => about === 'mail-organisations-merged');
    const mailboxOf = (id: string) => demonstrationActor(id).email;
    const told = ['northfield-admin', 'northfield-ig-lead', 'exampleton-trust-admin', 'exampleton-trust-ig-lead', 'riverside-admin'];
    expect(letters.map(({ to }) => to)).toEqual(expect.arrayContaining(told.filter((id) => id !== host.person).map(mailboxOf)));
    expect(letters.map(({ to }) => to)).not.toContain(mailboxOf('steady-steps-manager'));
    for (const { subject } of letters) expect(subject).toBe('Northfield Surgery is part of Exampleton Hospitals NHS Trust now');
    const riverside = demonstrationActor('riverside-admin');
    expect(await shown(world, riverside, 'notifications-page', {})).toContain('Northfield Surgery is part of');
  });

  it('says to the side that sends, where it merged after the partner agreed, how the agreement goes on', async () => {
    const world = await agreed();
    expect((await merge(world, {}, await hostOf(world))).kind).toBe('done');
    const drafter = demonstrationActor('northfield-drafter', { organisation: trust, organisations: [trust] });
    const hub = await shown(world, drafter, 'agreement-hub');
    expect(hub).toContain('Choose ‘Change the agreement’ below');
    expect(hub).toContain('"button":"Change the agreement"');
    expect(await shown(world, who.manager, 'agreement-hub')).not.toContain('Choose ‘Change');
  });

  it('goes on with the mails that waited in its name', async () => {
    const world = await agreed();
    await mails(world);
    const about = { agreement: world.reference, by: who.drafter.person, organisation: surgery };
    const waiting = (id: string, kind: string) => ({ id, kind, about, dedupe: id, dueAt: world.now(), at: world.now() });
    await world.store.tx(async (q) => {
      await q.insert(schema.outbox).values([waiting('a', 'mail-comment'), waiting('b', 'mail-removed'), { ...waiting('c', 'mail-comment'), state: 'done' }]);
    });
    expect((await merge(world, {}, await hostOf(world))).kind).toBe('done');
    const rows = await world.store.q.select().from(schema.outbox);
    expect(rows.filter(({ id }) => ['a', 'b', 'c'].includes(id)).map((row) => row.about.organisation)).toEqual([trust, surgery, surgery]);
    expect((await mails(world)).filter(({ about: kind }) => kind === 'mail-comment').map(({ to }) => to)).toEqual([who.manager.email]);
  });

  it('says nothing to a partner that has not been sent the draft', async () => {
    const world = await draftFor({ partner: 'steady-steps' });
    expect((await world.file()).partner?.id).toBe('steady-steps');
    expect((await merge(world, {}, await hostOf(world))).kind).toBe('done');
    const of = (await world.store.q.select().from(schema.outbox)).filter(({ kind }) => kind === 'mail-organisations-merged').map(({ about }) => about.of);
    expect(of).toEqual([trust, 'riverside-debt-advice']);
  });

  it('is done by whoever runs the service too, from its own machine, and is told to everybody', async () => {
    const world = await signed();
    expect(await merge(world, { sure: [] }, operator)).toMatchObject({ kind: 'invalid' });
    expect((await merge(world, {}, operator)).kind).toBe('done');
    const [row] = await world.store.q.select().from(schema.merger);
    expect(row).toMatchObject({ fromId: surgery, intoId: trust, by: 'operator' });
    expect((await mails(world)).filter(({ about }) => about === 'mail-organisations-merged').length).toBeGreaterThan(1);
    expect(await shown(world, demonstrationActor('riverside-reader'), 'history-page')).toContain('By whoever runs the service');
    expect((await verifyStore(world.store.q, sha256)).faults).toEqual([]);
  });

  it('follows again when that one merges too, and merges once', async () => {
    const world = await signed();
    await settle(world.store, { organisations: [aPractice({ id: 'the-county', name: 'County Care Board' })] });
    await world.store.tx((q) => membership.begin(q, { id: who.stranger.person, organisationId: 'the-county', roles: ['ig-lead'] }));
    const host = await hostOf(world);
    expect((await merge(world, {}, host)).kind).toBe('done');
    expect((await merge(world, {}, host)).kind).toBe('invalid');
    world.clock.now = new Date(world.now().getTime() + 60_000);
    expect((await merge(world, { ends: trust, into: 'the-county' }, host)).kind).toBe('done');
    expect(await shown(world, who.manager, 'agreement-list', {})).toContain('County Care Board (was Northfield Surgery, Exampleton Hospitals NHS Trust)');
    expect(
      await shown(world, demonstrationActor(who.drafter.person, { organisation: 'the-county', organisations: ['the-county'] }), 'agreement-hub'),
    ).toContain('Northfield');
    expect(await shown(world, host, 'organisations-page', {})).toContain('Part of County Care Board since 1 November 2026');
    // Who hosts the service goes on as part of another.
    expect((await merge(world, { ends: host.organisation, into: 'riverside-debt-advice' }, host)).kind).toBe('done');
    expect(await shown(world, demonstrationActor('riverside-admin'), 'organisations-page', {})).toContain('Part of Riverside Debt Advice');
  });
});
