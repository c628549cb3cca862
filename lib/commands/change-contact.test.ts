import { describe, expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import * as contactNotices from '@/db/contact-notices';
import * as documents from '@/db/documents';
import * as events from '@/db/events';
import * as organisations from '@/db/organisations';
import { schema } from '@/db/schema';
import { testNow } from '@/db/testing/test-store';
import type { Outcome } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/domain/people/actor';
import { sha256 } from '@/lib/server/sha256';
import { read, type View } from '@/lib/server/view';
import { composeMail } from '@/lib/server/worker/compose-mail';
import { agreementHub } from '@/lib/views/agreement-hub';
import { changeContactPage } from '@/lib/views/change-contact-page';
import { contactsPage } from '@/lib/views/contacts-page';
import { home } from '@/lib/views/home';
import { historyPage } from '@/lib/views/history-page';
import { paperPage } from '@/lib/views/paper-page';
import { versionCopy } from '@/lib/views/version-copy';
import { versionPage } from '@/lib/views/version-page';
import { changeContact } from './change-contact';
import { confirmMailbox } from './confirm-mailbox';
import { amend, bothSigned } from './testing/successor-steps';
import { issued, people, sign, signaturesOf, type World } from './testing/signing-steps';

async function signed(): Promise<World> {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  return world;
}

const today = { 'from-day': '21', 'from-month': '11', 'from-year': '2026' };
const sam = { name: 'Sam Lee', phone: '01632 960 113', email: 'sam.lee@northfield-surgery.example', ...today };
const change = (world: World, actor: Actor, screen: string, fields: Readonly<Record<string, unknown>> = sam, revision = '0'): Promise<Outcome<object>> =>
  world.run(actor, changeContact, { screen, revision, fields });
const at = (world: World, days: number): World => ({ ...world, now: () => new Date(testNow.getTime() + days * 86_400_000) });

async function look<I, S, V>(world: World, actor: Actor, v: View<I, S, V>, more: object = {}): Promise<V> {
  const seen = await read(world, actor, v, v.name === 'home' ? {} : { reference: world.reference, ...more });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}
async function onSheet(world: World, job: string, side = 0) {
  return (await look(world, people.drafter, contactsPage)).sheet.sides[side]?.rows.find((row) => row.job === job);
}
const notices = async ({ store, reference }: World) => contactNotices.ofAgreement(store.q, reference, ['northfield-surgery']);
const due = async ({ store }: World, kind: string) => (await store.q.select().from(schema.outbox)).filter((row) => row.kind === kind);

describe('a changed contact', () => {
  it('stands on the sheet and on every paper from its day on, and leaves all that was signed as it is', async () => {
    const world = await signed();
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const made = {
      id: 'made',
      versionId: (await world.file()).version?.id ?? '',
      kind: 'agreement',
      bytes: Buffer.from(bytes),
      sha256: sha256(bytes),
      engine: '',
      template: '',
      fonts: '',
      at: testNow,
    };
    await world.store.tx((q) => documents.keep(q, made));
    const before = {
      file: await world.file(),
      version: await look(world, people.manager, versionPage, { number: '1' }),
      signatures: await signaturesOf(world),
    };
    const copies = async () => ({
      versions: await world.store.q.select().from(schema.version),
      pdf: await look(world, people.manager, versionCopy, { number: '1' }),
    });
    const copied = await copies();
    expect(copied.pdf.kind).toBe('stored');
    const from = { 'from-day': '1', 'from-month': '12', 'from-year': '2026' };
    const was = await onSheet(world, 'Safeguarding lead');
    expect(await change(world, people.drafter, 'safeguarding', { ...sam, ...from })).toEqual({ kind: 'done', result: { reference: world.reference } });
    const page = await look(world, people.manager, contactsPage);
    expect(page.sheet.sides[0]?.rows).toContainEqual(was);
    expect(page.beside[0]?.['Safeguarding lead']).toEqual({ planned: ['From 1 December 2026: Sam Lee, 01632 960 113, sam.lee@northfield-surgery.example'] });
    const changed = await read(world, people.drafter, contactsPage, { reference: world.reference, changed: true });
    expect(changed).toMatchObject({ view: { said: 'The contact will change on 1 December 2026, and Riverside Debt Advice is told' } });
    const then = at(world, 10);
    expect(await onSheet(then, 'Safeguarding lead')).toEqual({ job: 'Safeguarding lead', name: 'Sam Lee', phone: '01632 960 113', email: sam.email });
    const guide = (await look(then, people.drafter, paperPage, { kind: 'staff-guide' })).paper;
    expect(JSON.stringify(guide)).toContain('Sam Lee, on 01632 960 113');
    expect(guide?.contactSheetDate).toBe('2026-12-01');
    const { earlier } = await look(then, people.manager, contactsPage);
    expect(earlier?.sheets).toMatchObject([{ heading: 'Contact sheet of 21 November 2026, until 1 December 2026', sheet: { date: '2026-11-21' } }]);
    expect(earlier?.sheets[0]?.lines[0]).toMatch(
      /^Safeguarding lead of Northfield Surgery: “.+” became “Sam Lee, 01632 960 113, .+”\. Changed by .+ on 21 November 2026 at/u,
    );
    expect(await world.file()).toEqual(before.file);
    expect(await signaturesOf(world)).toEqual(before.signatures);
    expect(await look(world, people.manager, versionPage, { number: '1' })).toEqual(before.version);
    expect(await copies()).toEqual(copied);
  });

  it('is told to the other side and to colleagues, and stands in the history by its ids', async () => {
    const world = await signed();
    await change(world, people.drafter, 'incidents');
    const history = await events.history(world.store.q, world.reference);
    expect(history.at(-1)).toMatchObject({ what: 'contact-changed', by: people.drafter.person, more: { line: 'incidents' } });
    expect(JSON.stringify(history)).not.toContain('Sam Lee');
    expect((await look(world, people.manager, historyPage)).entries[0]?.heading).toBe('Contacts changed');
    const rows = [...(await due(world, 'mail-contacts-changed')), ...(await due(world, 'mail-own-contacts-changed'))];
    const sent = (await Promise.all(rows.map((row) => composeMail({ ...world, letters }, row)))).flat().map(({ letter }) => letter);
    expect(sent.map(({ to, subject }) => [to.split('@')[1], subject])).toEqual(
      expect.arrayContaining([
        ['riverside-debt.example', 'A contact has changed: agreement with Northfield Surgery'],
        ['northfield-surgery.example', 'A contact of Northfield Surgery has changed: agreement with Riverside Debt Advice'],
      ]),
    );
    expect(sent.map(({ text }) => text).join()).not.toContain('Sam Lee');
  });

  it('is of the own side alone, by people who may, and never a signatory', async () => {
    const world = await signed();
    expect(await change(world, people.stranger, 'safeguarding')).toEqual({ kind: 'not-found' });
    expect(await change(world, people.sharing, 'safeguarding')).toEqual({ kind: 'not-found' });
    expect(await change(world, people.receiving, 'team')).toEqual({ kind: 'not-found' });
    expect(await change(world, people.manager, 'team')).toMatchObject({ kind: 'invalid', errors: { '': expect.stringMatching(/^You can change .+ only$/u) } });
    for (const screen of ['signatory', '', 'constructor'])
      expect(await change(world, people.drafter, screen)).toMatchObject({ kind: 'invalid', errors: { screen: 'Select which contact to change' } });
    expect(await change(world, people.manager, 'safeguarding')).toMatchObject({ kind: 'done' });
    expect((await onSheet(world, 'Safeguarding lead'))?.name).not.toBe('Sam Lee');
    expect((await onSheet(world, 'Safeguarding lead', 1))?.name).toBe('Sam Lee');
  });

  it('says beside each field what is wrong', async () => {
    const world = await signed();
    const errors = async (fields: object) => (await change(world, people.drafter, 'safeguarding', fields as typeof sam)) as { errors?: object };
    expect((await errors({})).errors).toEqual({
      name: 'Enter the name or job',
      phone: 'Enter a phone number or an email address',
      from: 'Enter the date it changes',
    });
    expect((await errors({ ...sam, phone: 'ring me', email: 'not-an-email' })).errors).toEqual({
      phone: 'Enter a phone number, like 01632 960 001',
      email: 'Enter an email address in the correct format, like name@example.com',
    });
    expect((await errors({ ...sam, 'from-day': '20' })).errors).toEqual({ from: 'The date it changes must be today or later' });
    expect((await errors({ ...sam, 'from-year': '2028' })).errors).toEqual({ from: 'The date it changes must be within 12 months' });
    expect((await errors({ ...sam, name: 'S'.repeat(81) })).errors).toEqual({ name: 'Name or job must be 80 characters or less' });
    const { name, phone = '', email = '' } = (await onSheet(world, 'Safeguarding lead')) ?? { name: '' };
    expect((await errors({ ...today, name, phone, email })).errors).toMatchObject({ name: expect.stringContaining('already') });
    expect(await notices(world)).toEqual([]);
  });

  it('on top of somebody else’s is a conflict with both in view; another line is none', async () => {
    const world = await signed();
    await change(world, people.igLead, 'safeguarding');
    const jo = { ...sam, name: 'Jo Reed' };
    expect(await change(world, people.drafter, 'safeguarding', jo)).toMatchObject({ kind: 'conflict', theirs: { name: 'Sam Lee' }, by: people.igLead.name });
    expect(await change(world, people.drafter, 'objections', jo)).toMatchObject({ kind: 'done' });
    const page = await look(world, people.drafter, changeContactPage, { contact: 'safeguarding' });
    expect(page).toMatchObject({ hidden: { revision: '1', screen: 'safeguarding' }, value: { name: 'Sam Lee' }, caption: 'Safeguarding lead' });
    expect(await change(world, people.drafter, 'safeguarding', jo, '1')).toMatchObject({ kind: 'done' });
  });

  it('waits until both sides have signed, and says where the people of a draft are changed', async () => {
    const world = await issued();
    expect(await change(world, people.drafter, 'safeguarding')).toMatchObject({ kind: 'refused' });
    expect(await look(world, people.drafter, changeContactPage, { contact: 'safeguarding' })).toMatchObject({
      closed: { way: { text: 'Back to the contact sheet' } },
    });
    expect((await look(world, people.igLead, contactsPage)).profile).toEqual({ href: '/organisation/people', text: 'Change the people of Northfield Surgery' });
    expect((await look(world, people.drafter, contactsPage)).beside[0]?.['Safeguarding lead']?.change).toBeUndefined();
  });

  it('is asked for one at a time: which, then who', async () => {
    const world = await signed();
    const asked = await look(world, people.drafter, changeContactPage);
    expect(asked).toMatchObject({
      method: 'get',
      errors: {},
      form: { fields: [{ name: 'contact', options: expect.arrayContaining([{ value: 'team', label: 'Team that refers' }]) }] },
    });
    expect(await look(world, people.drafter, changeContactPage, { contact: '' })).toMatchObject({ errors: { contact: 'Select which contact to change' } });
    expect(await look(world, people.manager, changeContactPage, { contact: 'team' })).toMatchObject({ errors: { contact: 'Select which contact to change' } });
  });

  it('follows no profile by itself', async () => {
    const world = await signed();
    const { sharing } = await world.file();
    const was = await onSheet(world, 'Safeguarding lead');
    const contacts = { ...sharing.contacts, safeguarding: { name: 'Somebody New', role: 'Safeguarding lead', phone: '01632 960 199' } };
    await world.store.tx((q) => organisations.saveProfile(q, { ...sharing, contacts }, { page: 'people', revision: 1, by: 'x' }, testNow));
    expect(await onSheet(at(world, 3), 'Safeguarding lead')).toEqual(was);
    const start = await look(world, people.drafter, changeContactPage, { contact: 'safeguarding', profile: true });
    expect(start.value).toMatchObject({ name: 'Somebody New', phone: '01632 960 199' });
  });
});

it('goes on into a new version of the agreement while the profile has not changed', async () => {
  const world = await bothSigned();
  expect(await change(world, people.igLead, 'safeguarding')).toMatchObject({ kind: 'done' });
  const next = await amend(world, ['method']);
  const drafted = await look(next, people.igLead, contactsPage);
  expect(drafted.sheet.sides[0]?.rows.find(({ job }) => job === 'Safeguarding lead')?.name).toBe('Sam Lee');
  expect(drafted).toMatchObject({ waits: [], profile: { href: '/organisation/people' } });
});

describe('a new mailbox for referrals', () => {
  const mailbox = { name: 'Referrals', phone: '01632 960 123', email: 'new@riverside-debt.example', ...today };

  it('is used when somebody of the other side has confirmed it by telephone', async () => {
    const world = await signed();
    const was = await onSheet(world, 'Referrals', 1);
    expect(await change(world, people.manager, 'referrals', mailbox)).toMatchObject({ kind: 'done' });
    expect(await onSheet(world, 'Referrals', 1)).toMatchObject({ email: was?.email, unconfirmed: mailbox.email });
    const theirs = (await look(world, people.drafter, contactsPage)).waits;
    expect(theirs).toMatchObject([{ heading: 'Confirm a new mailbox by telephone', confirm: { button: 'I have confirmed it by telephone' } }]);
    expect(theirs[0]?.lines.join(' ')).toContain(`go on using ${was?.email}`);
    const atHome = async (actor: Actor) => (await look(world, actor, home)).needsYou.map(({ text, href }) => [text, href]);
    expect(await atHome(people.drafter)).toEqual([['Confirm a new mailbox of Riverside Debt Advice by telephone', `/agreements/${world.reference}/contacts`]]);
    expect([await atHome(people.manager), await atHome(people.sharing)]).toEqual([[], []]);
    // The agreement of this world sends by encrypted email, whatever the mailbox.
    expect(theirs[0]?.check).toMatch(/^Section 4 sends each message encrypted/u);
    expect((await look(world, people.manager, contactsPage)).waits).toMatchObject([{ heading: 'A new mailbox is waiting to be confirmed' }]);
    const guide = JSON.stringify((await look(world, people.drafter, paperPage, { kind: 'staff-guide' })).paper);
    expect(guide).toContain(`${was?.email} (${mailbox.email} is not yet confirmed: use the earlier one)`);
    for (const [actor, notes] of [
      [people.sharing, ['Confirm a new mailbox by telephone']],
      [people.manager, []],
    ] as const)
      expect((await look(world, actor, agreementHub)).notes.map(({ heading }) => heading)).toEqual(notes);
    const [told] = await notices(world);
    const confirm = (actor: Actor, notice = told?.notice) => world.run(actor, confirmMailbox, { notice });
    expect(await confirm(people.manager)).toMatchObject({ kind: 'refused' });
    expect(await confirm(people.drafter, 'another')).toMatchObject({ kind: 'refused' });
    expect(await confirm(people.stranger)).toEqual({ kind: 'not-found' });
    expect(await confirm(people.drafter)).toMatchObject({ kind: 'done' });
    expect(await confirm(people.igLead)).toEqual({ kind: 'refused', reason: 'This mailbox is confirmed already' });
    expect(await atHome(people.drafter)).toEqual([]);
    expect(await onSheet(world, 'Referrals', 1)).toEqual({ job: 'Referrals', name: 'Referrals', phone: '01632 960 123', email: mailbox.email });
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'mailbox-confirmed', by: people.drafter.person });
    for (const actor of [people.drafter, people.manager])
      expect((await look(world, actor, contactsPage)).beside[1]?.Referrals?.confirmed).toMatch(
        /^new@riverside-debt\.example was confirmed by telephone by .+ of Northfield Surgery on \d/u,
      );
    expect((await look(world, people.manager, contactsPage)).earlier?.sheets[0]?.lines.at(-1)).toContain(`${mailbox.email} was confirmed by`);
  });

  it('that cannot be secure is refused where the text says that it is', async () => {
    const world = await signed();
    const file = await world.file();
    const how = file.answers['send-how'];
    const secure = how && { ...file.answers, 'send-how': { ...how, value: { ...how.value, methods: ['secure-email'] } } };
    await world.store.tx((q) => agreements.change(q, file, secure ? { answers: secure } : {}, testNow));
    expect(await change(world, people.manager, 'referrals', { ...mailbox, email: 'riverside@gmail.com' })).toMatchObject({
      kind: 'invalid',
      errors: { email: expect.stringContaining('secure email standard') },
    });
  });

  it('is not confirmed once it was taken back', async () => {
    const world = await signed();
    const was = await onSheet(world, 'Referrals', 1);
    await change(world, people.manager, 'referrals', mailbox);
    expect(await change(world, people.manager, 'referrals', { ...mailbox, email: was?.email ?? '' }, '1')).toMatchObject({ kind: 'done' });
    const [told] = await notices(world);
    expect(await world.run(people.drafter, confirmMailbox, { notice: told?.notice })).toMatchObject({ kind: 'refused' });
  });
});

it('keeps notices and confirmations as they were written', async () => {
  const world = await signed();
  await change(world, people.drafter, 'safeguarding');
  const { contactNotice: t } = schema;
  const [row] = await world.store.q.select().from(t);
  if (!row) throw new Error('no notice');
  await expect(world.store.tx(async (q) => void (await q.update(t).set({ line: 'team' })))).rejects.toThrow('insert-only');
  await expect(world.store.tx(async (q) => void (await q.delete(t)))).rejects.toThrow('insert-only');
  await expect(world.store.tx(async (q) => void (await q.insert(t).values({ ...row, line: 'team' })))).rejects.toThrow('insert-only');
  expect(await world.store.q.select().from(t)).toEqual([row]);
});
