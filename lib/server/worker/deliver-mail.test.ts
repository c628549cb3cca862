// Mail by a real mail server, driven pass by pass with a clock of the test: each letter once, growing waits, and an end that people see.
import { describe, expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import * as outbox from '@/db/outbox';
import { schema } from '@/db/schema';
import { aCharity, actorFor, anAgreement, aOnce, aPerson, aPractice, newId, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { sendMailAgain } from '@/lib/commands/send-mail-again';
import { undeliveredMail } from '@/lib/views/undelivered-mail';
import { execute } from '../execute';
import { smtpMailer } from '../mail/smtp-mailer';
import { type MailHost, type Manner, mailHost } from '../mail/testing/mail-host';
import type { Runtime } from '../runtime';
import { read } from '../view';
import { sweep } from './sweep';
import { workOff } from './work-off';

const MINUTE = 60_000;
const origin = 'http://127.0.0.1:3000';
const wait = { connect: 5_000, greeting: 5_000, silence: 5_000 };
const jo = aPerson({ id: 'jo', name: 'Jo Reed' });
const theirs = (id: string, name: string) =>
  aPerson({ id, name, email: `${id}@riverside.example`, organisationId: 'riverside', roles: ['checklist-owner', 'admin'] });
const everybody = [jo, aPerson({ id: 'boss', roles: ['admin'] }), theirs('amy', 'Amy Ola'), theirs('cy', 'Cy Owens')];
const other = aPerson({ id: 'other', organisationId: 'hilltop', roles: ['admin'] });
const [boss, amy, stranger] = ['boss', 'amy', 'other'].map((id) => actorFor([...everybody, other].find((p) => p.id === id) ?? jo));

async function world(manner: Manner = {}) {
  const ports = testPorts();
  const organisations = [aPractice(), aCharity(), aPractice({ id: 'hilltop', name: 'Hilltop' })];
  await settle(ports.store, { organisations, people: [...everybody, other] });
  const host = await mailHost(manner);
  const running: Runtime & typeof ports = {
    ...ports,
    config: {} as Runtime['config'],
    renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }),
    ready: async () => true,
  };
  const pass = async (at: MailHost = host) => workOff(running, { letters, sendMail: smtpMailer(at.settings, origin, wait) }, 'mail');
  const later = (minutes: number) => {
    running.clock.now = new Date(running.clock.now.getTime() + minutes * MINUTE);
  };
  return { running, host, pass, later, rows: async () => running.store.q.select().from(schema.outbox) };
}
type World = Awaited<ReturnType<typeof world>>;

/** Both managers of the charity are asked to read an agreement. */
async function sentAgreement({ running }: World): Promise<void> {
  const sent = { by: 'jo', byName: 'Jo Reed', at: testNow.toISOString(), finalOnYes: true };
  const { reference } = await anAgreement(running.store, { partnerOrganisationId: 'riverside', status: 'with-partner', sent });
  const about = { agreement: reference, by: 'jo', organisation: 'northfield' };
  await running.store.tx((q) => outbox.put(q, { kind: 'mail-agreement-sent', about, dedupe: newId() }, testNow));
}

const numbers = ({ host }: World) => host.taken.map(({ message }) => /^Message-ID: (.*)\r$/im.exec(message)?.[1]);
const whom = ({ host }: World) => host.taken.flatMap(({ to }) => to).sort();
async function listed({ running }: World, actor = boss) {
  const out = await read(running, actor ?? actorFor(jo), undeliveredMail, {});
  return out.kind === 'seen' ? out.view.letters : out.kind;
}

describe('a mail to several people', () => {
  it('is a letter to each, sent once', async () => {
    const here = await world();
    await sentAgreement(here);
    for (let i = 0; i < 4; i++) await here.pass();
    expect(whom(here)).toEqual(['amy@riverside.example', 'cy@riverside.example']);
    expect(new Set(numbers(here)).size).toBe(2);
    expect((await here.rows()).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(await here.running.store.q.select().from(schema.mail)).toEqual([]); // nothing is caught
  });

  it('reaches one of them once although the other has to be tried again', async () => {
    const here = await world({ to: (address) => (address.startsWith('amy') ? 450 : undefined) });
    await sentAgreement(here);
    for (let i = 0; i < 3; i++) await here.pass();
    expect(whom(here)).toEqual(['cy@riverside.example']);
    here.later(1);
    here.host.manner = {};
    await here.pass();
    expect(whom(here)).toEqual(['amy@riverside.example', 'cy@riverside.example']);
  });
});

describe('a letter that is not taken', () => {
  it('waits longer each time, ends after eight tries, and the admins of both sides see it', async () => {
    const here = await world();
    await sentAgreement(here);
    await here.host.close();
    await here.pass();
    const due: number[] = [];
    for (let i = 1; i <= 8; i++) {
      await here.pass();
      const [row] = (await here.rows()).filter(({ tries }) => tries === i);
      due.push(((row?.dueAt.getTime() ?? 0) - here.running.clock.now.getTime()) / MINUTE);
      expect(await here.pass()).toBe(0); // not before its time
      expect(await listed(here)).toHaveLength(i < 8 ? 0 : 2);
      here.later(i < 8 ? (due.at(-1) ?? 0) : 0);
    }
    expect(due.slice(0, 7)).toEqual([1, 4, 16, 64, 256, 360, 360]);
    here.later(10_000);
    expect(await here.pass()).toBe(0);
    expect(await listed(here)).toEqual(await listed(here, amy));
    expect(await listed(here)).toContainEqual(
      expect.objectContaining({
        toName: 'Amy Ola',
        to: 'amy@riverside.example',
        subject: 'Read and reply: agreement from Northfield Surgery',
        why: expect.stringContaining('did not answer'),
      }),
    );
    expect(await listed(here, stranger)).toEqual([]);
    expect(await listed(here, actorFor(jo))).toBe('not-found');
    await sweep(here.running);
    expect(await listed(here)).toHaveLength(2);
    here.later(91 * 24 * 60);
    await sweep(here.running);
    expect(await listed(here)).toEqual([]);
  });

  it('ends at once when the address is refused for good, and “Send again” begins anew with the same number', async () => {
    const here = await world({ message: 'drop' });
    await sentAgreement(here);
    await here.pass();
    await here.pass();
    const before = numbers(here); // taken in, but never said so
    here.host.manner = { to: () => 550 };
    here.later(1);
    await here.pass();
    const [first, second] = (await listed(here)) as readonly { id: string; why: string }[];
    expect([first?.why, second?.why]).toEqual([expect.stringContaining('Check the address'), expect.stringContaining('Check the address')]);
    here.host.manner = {};
    const again = (actor = boss) => execute(here.running, actor ?? actorFor(jo), sendMailAgain, { mail: first?.id, once: aOnce() });
    expect([(await again(stranger)).kind, (await again(actorFor(jo))).kind]).toEqual(['not-found', 'not-found']);
    expect((await again()).kind).toBe('done');
    expect([await listed(here), await listed(here, amy)]).toEqual([[second], [second]]);
    expect((await again()).kind).toBe('not-found'); // it is on its way
    await here.pass();
    expect(before).toContain(numbers(here).at(-1));
    expect((await here.rows()).filter(({ state }) => state === 'dead')).toHaveLength(1);
  });

  it('holds up nothing else while a server keeps us waiting, and an end of the service lets no more go', async () => {
    const here = await world();
    await sentAgreement(here);
    await here.pass();
    const silent: (() => void)[] = [];
    let ending = false;
    let mail: Promise<number> | undefined;
    await new Promise<void>((asked) => {
      const sendMail = () => new Promise<undefined>((answer) => asked(void silent.push(() => answer(undefined))));
      mail = workOff(here.running, { letters, sendMail }, 'mail', () => ending);
    });
    await here.running.store.tx((q) => outbox.put(q, { kind: 'issue-in-advance', about: {}, dedupe: 'd' }, testNow));
    await workOff(here.running, { letters, inAdvance: { command: sendMailAgain, fields: () => ({}) } }, 'rest');
    expect((await here.rows()).find(({ kind }) => kind === 'issue-in-advance')?.state).toBe('done');
    ending = true;
    expect(silent).toHaveLength(1);
    silent[0]?.();
    await mail;
    expect((await here.rows()).filter(({ state }) => state === 'waiting')).toHaveLength(1);
  });
});

describe('a log-in code', () => {
  async function asked({ running }: World) {
    const row = { id: newId(), personId: 'jo', mailbox: jo.email, purpose: 'log-in' as const, counter: 1, next: null };
    await running.store.tx(async (q) => {
      await q.insert(schema.logIn).values({ ...row, expiresAt: new Date(testNow.getTime() + 10 * MINUTE), createdAt: testNow });
      await outbox.put(q, { kind: 'mail-log-in-code', about: { logIn: row.id }, dedupe: newId() }, testNow);
    });
  }

  it('is not sent when it has run out; that it never arrived is told, and a new one is asked for instead', async () => {
    const here = await world({ from: 451 });
    await asked(here);
    for (const minutes of [1, 4, 16, 0]) {
      await here.pass();
      here.later(minutes);
    }
    here.host.manner = {};
    await here.pass();
    expect(here.host.taken).toEqual([]);
    expect((await here.rows()).map(({ state, reason }) => [state, reason])).toEqual([['dead', 'too-late']]);
    const [letter] = (await listed(here)) as readonly { id: string; instead?: string }[];
    expect(letter?.instead).toContain('ask for a new one');
    const out = await execute(here.running, boss ?? actorFor(jo), sendMailAgain, { mail: letter?.id, once: aOnce() });
    expect(out.kind).toBe('refused');
    expect(JSON.stringify(await here.running.store.q.select().from(schema.undelivered))).not.toMatch(/\d{3} \d{3}|log-in\/link/);
  });

  it('goes before other mail', async () => {
    const here = await world();
    await sentAgreement(here);
    await here.pass();
    await asked(here);
    await here.pass();
    expect(here.host.taken.map(({ to }) => to[0])).toEqual(['jo@northfield.example', 'amy@riverside.example', 'cy@riverside.example']);
  });
});
