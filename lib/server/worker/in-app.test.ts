// What a mail says stands in the app as well: once, whatever its reader wants by mail, until they say that they have read it.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import * as notifications from '@/db/notifications';
import * as sessions from '@/db/sessions';
import * as outbox from '@/db/outbox';
import { aCharity, actorFor, anAgreement, aOnce, aPerson, aPractice, newId, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { mailedOnce } from '@/lib/domain/audit/notices';
import { toldNumber } from '@/lib/domain/audit/told-number';
import { chooseEmails } from '@/lib/commands/choose-emails';
import { markNotificationsRead } from '@/lib/commands/mark-notifications-read';
import { issued, people, sign } from '@/lib/commands/testing/signing-steps';
import { notificationsPage } from '@/lib/views/notifications-page';
import { execute } from '../execute';
import type { SendMail } from '../mail/send-mail';
import type { Runtime } from '../runtime';
import { read } from '../view';
import { workOff } from './work-off';

const theirs = (id: string) => aPerson({ id, email: `${id}@riverside.example`, organisationId: 'riverside', roles: ['checklist-owner'] });

async function world(sendMail?: SendMail) {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice(), aCharity()], people: [aPerson({ id: 'jo' }), theirs('amy'), theirs('bea')] });
  const running = {
    ...ports,
    config: {} as Runtime['config'],
    renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
    ready: async () => true,
  };
  const sent = { by: 'jo', byName: 'Jo', at: testNow.toISOString(), finalOnYes: true };
  const { reference } = await anAgreement(running.store, { partnerOrganisationId: 'riverside', status: 'with-partner', sent });
  const about = { agreement: reference, by: 'jo', organisation: 'northfield' };
  const off = { agreements: 'off', comments: 'off', checklists: 'off', reminders: 'off' };
  await execute(running, actorFor(theirs('amy')), chooseEmails, { once: aOnce(), fields: off });
  const seen = async (id: string) => {
    const out = await read(running, actorFor(id === 'jo' ? aPerson({ id }) : theirs(id)), notificationsPage, {});
    if (out.kind !== 'seen') throw new Error(out.kind);
    return out.view;
  };
  return {
    running,
    reference,
    seen,
    tell: () => running.store.tx((q) => outbox.put(q, { kind: 'mail-agreement-sent', about, dedupe: newId() }, running.now())),
    work: async () => {
      for (let i = 0; i < 3; i++) await workOff(running, { letters, catalogue, ...(sendMail && { sendMail }) });
    },
    mark: async (id: string, { from, until }: { readonly from: string; readonly until: string }) =>
      execute(running, actorFor(theirs(id)), markNotificationsRead, { once: aOnce(), from, until }),
  };
}

it.each<[string, SendMail | undefined]>([
  ['caught', undefined],
  ['sent', async () => undefined],
  ['not taken', async () => 'put-off'],
])('stands there once where the mail is %s, also for whoever wants none', async (_, sendMail) => {
  const here = await world(sendMail);
  await here.tell();
  await here.work();
  for (const id of ['amy', 'bea']) {
    const { groups, unread } = await here.seen(id);
    expect(groups).toMatchObject([
      { heading: expect.stringContaining(here.reference), lines: [{ text: expect.stringMatching(/^Read and reply/), isNew: true }] },
    ]);
    expect([groups[0]?.lines.length, groups[0]?.lines[0]?.href, unread]).toEqual([1, expect.stringContaining(here.reference), '1 to read']);
  }
  expect((await here.seen('jo')).groups).toEqual([]);
});

it('is read when its reader says so: what was shown, and nothing of anybody else', async () => {
  const here = await world();
  await here.tell();
  await here.work();
  const shown = await here.seen('amy');
  here.running.clock.now = new Date(testNow.getTime() + 60_000);
  await here.tell();
  await here.work();
  for (const n of [1, 0]) expect(await here.mark('amy', shown)).toMatchObject({ kind: 'done', result: { read: n } });
  expect((await here.seen('amy')).groups[0]?.lines.map(({ isNew }) => isNew)).toEqual([true, false]);
  expect((await here.seen('bea')).unread).toBe('2 to read');
  await here.running.store.tx((q) => notifications.sweep(q, new Date(testNow.getTime() + 1)));
  expect((await here.seen('bea')).groups[0]?.lines).toHaveLength(1);
});

it('stands there each time, where one mail leads to all of it', async () => {
  const sent: string[] = [];
  const here = await world(async ({ to }) => {
    sent.push(to.address);
    return undefined;
  });
  const twice = [1, 2].flatMap(() => mailedOnce('mail-comment', { agreement: here.reference, by: 'jo' }, 'one-hour'));
  await here.running.store.tx(async (q) => {
    for (const { kind, about, dedupe } of twice)
      await outbox.put(q, { kind, about: { ...about, by: 'jo', organisation: 'northfield' }, dedupe: dedupe ?? newId() }, testNow);
  });
  await here.work();
  expect(sent).toEqual(['bea@riverside.example']); // amy wants none
  for (const id of ['amy', 'bea']) expect((await here.seen(id)).unread).toBe('2 to read');
});

it('knows of an agreement that was taken back who was told of it, and nobody else', async () => {
  const here = await world();
  await here.tell();
  await here.work();
  const gone = (person: string, organisation = 'riverside') => notifications.toldOfOneGone(here.running.store.q, person, organisation, here.reference);
  expect(await gone('amy')).toBe(false); // it is in their list
  const file = await agreements.file(here.running.store.q, here.reference, ['northfield']);
  if (!file) throw new Error('no file');
  await here.running.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null }, testNow));
  expect(await Promise.all([gone('amy'), gone('jo', 'northfield'), gone('cat'), gone('amy', 'northfield')])).toEqual([true, false, false, false]);
});

it('marks nothing that the page had no room to show', async () => {
  const here = await world();
  const told = { personId: 'amy', organisationId: 'riverside', agreement: here.reference, said: 'Told', page: '/home' };
  const all = Array.from({ length: 103 }, (_, n) => ({ ...told, id: `told-${n}`, at: new Date(testNow.getTime() + n * 1000) }));
  await here.running.store.tx((q) => notifications.put(q, all));
  const shown = await here.seen('amy');
  expect(await here.mark('amy', shown)).toMatchObject({ kind: 'done', result: { read: 100 } });
  const next = await here.seen('amy');
  expect(next.unread).toBe('3 to read');
  expect(await here.mark('amy', next)).toMatchObject({ kind: 'done', result: { read: 3 } });
});

it('is not new any more once what it asks for is done', async () => {
  const here = await world();
  await here.tell();
  await here.work();
  expect(await here.seen('amy')).toMatchObject({ unread: '1 to read' });
  const file = await agreements.file(here.running.store.q, here.reference, ['northfield']);
  if (!file) throw new Error('no agreement');
  const reply = { decision: 'agree', by: 'bea', byName: 'Bea', at: testNow.toISOString() } as const;
  await here.running.store.tx((q) => agreements.change(q, file, { reply }, testNow));
  const after = await here.seen('amy');
  expect([after.groups[0]?.lines[0]?.isNew, after.unread]).toEqual([false, undefined]);
});

it('asks nobody anew to sign what they have signed', async () => {
  const here = await issued();
  const { person: personId, organisation: organisationId } = people.sharing;
  const page = `/agreements/${here.reference}/sign`;
  const told = { id: 'told', personId, organisationId, agreement: here.reference, said: 'Read and sign', page, at: here.now() };
  await here.store.tx((q) => notifications.put(q, [told]));
  // A deputy is asked too, whoever is named: only that nobody can sign any more, or their own signature, makes it done.
  const deputy = { ...people.drafter, organisation: organisationId };
  await here.store.tx((q) => notifications.put(q, [{ ...told, id: 'deputy', personId: deputy.person }]));
  const isNew = async (actor = people.sharing) => {
    const out = await read(here, actor, notificationsPage, {});
    return out.kind === 'seen' && out.view.groups[0]?.lines.find(({ text }) => text === 'Read and sign')?.isNew;
  };
  const opened = { tokenSha256: 'token', personId, organisationId, how: 'demo' as const, endsAt: new Date(here.now().getTime() + 1000) };
  await here.store.tx((q) => sessions.open(q, opened, here.now()));
  const counted = async () => (await sessions.byToken(here.store.q, 'token'))?.unread;
  const before = (await counted()) ?? 0;
  expect([await isNew(), await isNew(deputy)]).toEqual([true, true]);
  expect((await sign(here, people.sharing)).kind).toBe('done');
  // The header counts what the page calls new.
  expect([await isNew(), await isNew(deputy), await counted()]).toEqual([false, true, before - 1]);
});

it('says on the page how many are new, also where it has no room for all, and in the header that there are more than it counts', async () => {
  const here = await issued();
  const { person: personId, organisation: organisationId } = people.receiving;
  const of = (n: number) => ({
    id: `told-${n}`,
    personId,
    organisationId,
    agreement: null,
    said: `${n}`,
    page: '/home',
    at: new Date(here.now().getTime() + n),
  });
  await here.store.tx((q) =>
    notifications.put(
      q,
      Array.from({ length: 130 }, (_, n) => of(n)),
    ),
  );
  const opened = { tokenSha256: 'token', personId, organisationId, how: 'demo' as const, endsAt: new Date(here.now().getTime() + 1000) };
  await here.store.tx((q) => sessions.open(q, opened, here.now()));
  const inHeader = (await sessions.byToken(here.store.q, 'token'))?.unread ?? 0;
  const out = await read(here, people.receiving, notificationsPage, {});
  const all = await notifications.fresh(here.store.q, personId, organisationId);
  expect(all).toBeGreaterThanOrEqual(130);
  expect([inHeader, toldNumber(inHeader), toldNumber(99)]).toEqual([100, '99+', '99']);
  expect(out).toMatchObject({ view: { unread: `${all} to read. This page shows the newest 100` } });
});
