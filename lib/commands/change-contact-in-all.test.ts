// One person who answers for safeguarding in sixty agreements leaves: one notice, one command, one letter to each partner.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import * as organisations from '@/db/organisations';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { schema } from '@/db/schema';
import { testNow } from '@/db/testing/test-store';
import type { Organisation } from '@/lib/domain/people/organisation';
import { sha256 } from '@/lib/server/sha256';
import { read } from '@/lib/server/view';
import { changeContactPage } from '@/lib/views/change-contact-page';
import { contactsPage } from '@/lib/views/contacts-page';
import { organisationPage } from '@/lib/views/organisation-page';
import { changeContact } from './change-contact';
import { confirmMailbox } from './confirm-mailbox';
import { issued, people, sign, type World } from './testing/signing-steps';

const from = { 'from-day': '21', 'from-month': '11', 'from-year': '2026' };
const sam = { name: 'Sam Lee', phone: '01632 960 113', ...from };

/** The signed agreement, and as many twins of it, every third one with another partner. */
async function signedTimes(n: number): Promise<World> {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  const { agreement, version } = schema;
  const [row] = await world.store.q.select().from(agreement);
  const [frozen] = await world.store.q.select().from(version);
  if (!row || !frozen) throw new Error('nothing is signed');
  await world.store.tx(async (q) => {
    for (let i = 1; i < n; i += 1) {
      const partner = i % 3 === 0 ? { partnerOrganisationId: 'exampleton-hospice' } : {};
      await q.insert(agreement).values({ ...row, ...partner, id: `twin-${i}`, reference: `SA-TWIN-${1000 + i}`, status: 'draft', versionId: null });
      await q.insert(version).values({ ...frozen, id: `version-${i}`, agreementId: `twin-${i}` });
      await q
        .update(agreement)
        .set({ status: 'signed', versionId: `version-${i}` })
        .where(eq(agreement.id, `twin-${i}`));
    }
  });
  return world;
}

const givenNotices = async ({ store }: World) => store.q.select().from(schema.contactNotice);
const letters = async ({ store }: World) => (await store.q.select().from(schema.outbox)).filter(({ kind }) => kind.includes('contacts-changed'));

async function saveSafeguarding({ store, file }: World, safeguarding: Organisation['contacts']['safeguarding']) {
  const { sharing } = await file();
  const at = new Date(testNow.getTime() + 60_000);
  await store.tx((q) =>
    organisations.saveProfile(q, { ...sharing, contacts: { ...sharing.contacts, safeguarding } }, { page: 'people', revision: 1, by: 'x' }, at),
  );
}

describe('one notice for every agreement that names a contact', () => {
  it('changes sixty of them, tells each partner once, and stands in the history of each', async () => {
    const world = await signedTimes(60);
    const before = await world.store.q.select().from(schema.version);
    const page = await read(world, people.drafter, changeContactPage, { reference: world.reference, contact: 'safeguarding' });
    expect(JSON.stringify(page)).toContain('Change it in all 60 agreements that name this contact');
    const out = await world.run(people.drafter, changeContact, { screen: 'safeguarding', revision: '0', fields: { ...sam, all: 'yes' } });
    expect(out).toMatchObject({ kind: 'done' });
    const given = await givenNotices(world);
    expect([given.length, new Set(given.map(({ notice }) => notice)).size, new Set(given.map(({ agreementReference }) => agreementReference)).size]).toEqual([
      60, 1, 60,
    ]);
    expect((await letters(world)).map(({ kind, about }) => [kind, about.agreements])).toEqual(
      expect.arrayContaining([
        ['mail-contacts-changed', '41'],
        ['mail-contacts-changed', '19'],
        ['mail-own-contacts-changed', '60'],
      ]),
    );
    expect(await letters(world)).toHaveLength(3);
    for (const reference of [world.reference, 'SA-TWIN-1059'])
      expect((await events.history(world.store.q, reference)).at(-1)).toMatchObject({ what: 'contact-changed', more: { notice: given[0]?.notice } });
    const after = await world.store.q.select().from(schema.version);
    expect(after).toEqual(before);
    expect(after.every(({ content, fingerprint }) => sha256(content) === fingerprint)).toBe(true);
  });

  it('leaves those that name somebody else, that have ended, or that are another’s', async () => {
    const world = await signedTimes(4);
    const ended = { on: '2026-11-21', at: testNow.toISOString(), signedAt: testNow.toISOString(), by: 'x', byName: 'X', byOrganisation: 'northfield-surgery' };
    const { agreement } = schema;
    await world.store.tx(async (q) => {
      const [row] = await q.select().from(agreement);
      if (row) await q.insert(agreement).values({ ...row, id: 'over', reference: 'SA-OVER-2222', status: 'ended', endReason: 'ended-early', ending: ended });
    });
    const twin = { ...world, reference: 'SA-TWIN-1001' };
    await world.run(people.drafter, changeContact, { reference: twin.reference, screen: 'safeguarding', revision: '0', fields: { ...sam, name: 'Jo Reed' } });
    await world.run(people.drafter, changeContact, { screen: 'safeguarding', revision: '0', fields: { ...sam, all: 'yes' } });
    const given = await givenNotices(world);
    expect(given.map(({ agreementReference }) => agreementReference).sort()).toEqual([world.reference, 'SA-TWIN-1001', 'SA-TWIN-1002', 'SA-TWIN-1003'].sort());
  });

  it('is offered where the organisation names somebody new, and no more once it is given', async () => {
    const world = await signedTimes(3);
    const offers = async () => {
      const seen = await read(world, people.igLead, organisationPage, {});
      return seen.kind === 'seen' ? seen.view.contacts?.offers : undefined;
    };
    expect(await offers()).toBeUndefined();
    await saveSafeguarding(world, { name: 'Sam Lee', role: 'Safeguarding lead', phone: '01632 960 113' });
    const [offer, ...rest] = (await offers()) ?? [];
    expect(rest).toEqual([]);
    expect(offer?.text).toMatch(/^Safeguarding lead: 3 agreements name .+\. Your organisation now names Sam Lee, 01632 960 113\.$/u);
    expect(offer?.way.text).toBe('Change it in all 3');
    const [reference] = /SA-[A-Z0-9]{4}-[A-Z0-9]{4}/u.exec(offer?.way.href ?? '') ?? [];
    const page = await read(world, people.igLead, changeContactPage, { reference, contact: 'safeguarding', profile: true });
    expect(page).toMatchObject({ kind: 'seen', view: { value: { name: 'Sam Lee', phone: '01632 960 113', all: ['yes'] } } });
    await world.run(people.igLead, changeContact, { reference, screen: 'safeguarding', revision: '0', fields: { ...sam, all: 'yes' } });
    expect(await offers()).toBeUndefined();
    const reader = await read(world, demonstrationActor('northfield-reader'), organisationPage, {});
    expect(reader.kind === 'seen' && reader.view.contacts).toBeUndefined();
  });

  it('is looked for only when somebody asks, where there are very many', async () => {
    const world = await signedTimes(2);
    await saveSafeguarding(world, { name: 'Sam Lee', role: 'Safeguarding lead', phone: '01632 960 113' });
    const { listedAgreement } = schema;
    const [line] = await world.store.q.select().from(listedAgreement).where(eq(listedAgreement.organisationId, 'northfield-surgery'));
    const [twin] = await world.store.q.select().from(schema.agreement).where(eq(schema.agreement.id, 'twin-1'));
    if (!line || !twin) throw new Error('nothing is listed');
    await world.store.tx(async (q) => {
      for (let i = 0; i < 501; i += 1) {
        await q.insert(schema.agreement).values({ ...twin, id: `many-${i}`, reference: `SA-MANY-${1000 + i}`, status: 'draft', versionId: null });
        await q.insert(listedAgreement).values({ ...line, agreementId: `many-${i}`, status: 'signed' });
      }
    });
    const seen = async (input: object) => read(world, people.igLead, organisationPage, input);
    expect(await seen({})).toMatchObject({ view: { contacts: { offers: [], look: { href: '/organisation?contacts=yes' } } } });
    expect(await seen({ contacts: true })).toMatchObject({ view: { contacts: { offers: [{ way: { text: 'Change it in all 2' } }] } } });
    const page = await read(world, people.igLead, changeContactPage, { reference: world.reference, contact: 'safeguarding' });
    expect(JSON.stringify(page)).toContain('Change it in every agreement that names this contact');
  });

  it('of a mailbox is confirmed by one call for all agreements between the two, and for nobody else’s', async () => {
    const world = await signedTimes(4);
    const mailbox = { name: 'Link workers', phone: '01632 960 101', email: 'new-link-workers@nhs.net', ...from, all: 'yes' };
    expect(await world.run(people.drafter, changeContact, { screen: 'team', revision: '0', fields: { ...mailbox } })).toMatchObject({ kind: 'done' });
    const [told] = await givenNotices(world);
    expect(await world.run(people.manager, confirmMailbox, { notice: told?.notice })).toMatchObject({ kind: 'done' });
    const mailboxes = await Promise.all(
      [world.reference, 'SA-TWIN-1001', 'SA-TWIN-1002', 'SA-TWIN-1003'].map(async (reference) => {
        const seen = await read(world, people.drafter, contactsPage, { reference });
        return seen.kind === 'seen' && seen.view.sheet.sides[0]?.rows.find(({ job }) => job === 'Team that refers')?.unconfirmed;
      }),
    );
    expect(mailboxes).toEqual([undefined, undefined, undefined, 'new-link-workers@nhs.net']);
    expect((await events.history(world.store.q, 'SA-TWIN-1002')).at(-1)?.what).toBe('mailbox-confirmed');
  });
});
