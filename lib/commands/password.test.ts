// The optional password: it lets in and proves nothing more, tells nobody who has one, is counted, and is kept as its hash alone.
import { describe, expect, it } from 'vitest';
import { passwordPageWords } from '@/content/wording/password';
import type { Letter } from '@/db/mail';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { aVisitor } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { keepAttempt } from '@/lib/server/attempts';
import { hashing, hashPassword } from '@/lib/server/password-hash';
import { sha256 } from '@/lib/server/sha256';
import { sessionToken } from '@/lib/server/tokens';
import { read } from '@/lib/server/view';
import { ownPasswordPage, resetLinkPage } from '@/lib/views/password-pages';
import { logInWithPassword } from './log-in-with-password';
import { removePassword } from './remove-password';
import { requestPasswordReset } from './request-password-reset';
import { resetPassword } from './reset-password';
import { setPassword } from './set-password';
import { mails } from './testing/invitation-steps';
import { run, sessionsOf } from './testing/people-steps';
import { agreed, issued, people as who, sign, type World } from './testing/signing-steps';

const secret = 'teapot lantern goose';
const other = 'walnut ferry umbrella';
const { email, person } = who.drafter;
const nobody = 'nobody@northfield-surgery.example';
const from = (address: string): Actor => aVisitor({ address, person: `visitor:${address}` });
const enter = (world: World, password = secret, mailbox = email, actor = from('192.0.2.1')) =>
  run(world, actor, logInWithPassword, { email: mailbox, password });
const wrong = { kind: 'invalid', errors: { password: 'This email address and password do not go together' } };

async function withPassword(id = 'northfield-drafter', world?: World) {
  const made = world ?? (await agreed());
  const actor = await loggedIn(made.store, id);
  const out = await run(made, actor, setPassword, { password: secret });
  expect(out).toMatchObject({ kind: 'done' });
  return { world: made, actor, session: sha256(sessionToken(made.secret, (out as { result: { session: string } }).result.session)) };
}
const newest = async (world: World, kind: string): Promise<Letter | undefined> => (await mails(world)).filter(({ about }) => about === kind).at(-1);
const linkIn = async (world: World) => /\/reset\/(\S+)/.exec((await newest(world, 'mail-password-reset'))?.text ?? '')?.[1] ?? '';
const ask = (world: World, mailbox = email, actor = from('192.0.2.1')) => run(world, actor, requestPasswordReset, { email: mailbox });

describe('a password of one’s own', () => {
  it('is set after a fresh log in, tells the mailbox, gives the session a new number and ends every other', async () => {
    const world = await agreed();
    const elsewhere = await loggedIn(world.store, 'northfield-drafter', { session: 'e'.repeat(64) });
    const { actor, session } = await withPassword('northfield-drafter', world);
    expect((await sessionsOf(world, person)).map(({ tokenSha256 }) => tokenSha256)).toEqual([session]);
    expect([actor.session, elsewhere.session]).not.toContain(session);
    expect((await newest(world, 'mail-password-changed'))?.to).toBe(email);
    const now = { ...actor, session };
    expect(await read(world, now, ownPasswordPage, {})).toMatchObject({ view: { has: true } });
    const late = { ...now, authenticatedAt: new Date(testNow.getTime() - 600_000) };
    for (const command of [setPassword, removePassword])
      expect(await run(world, late, command, command === setPassword ? { password: other } : {})).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    for (const [password, why] of [
      ['short', 'Password must be 12 characters or more'],
      ['northfield-maya1', 'Choose a password that is not easy to guess'],
    ] as const)
      expect(await run(world, { ...now, email: 'maya@northfield.example' }, setPassword, { password })).toEqual({ kind: 'invalid', errors: { password: why } });
    await ask(world);
    expect(await run(world, now, removePassword, {})).toMatchObject({ kind: 'done' });
    expect(await enter(world)).toEqual(wrong);
    expect(await run(world, aVisitor(), resetPassword, { token: await linkIn(world), password: other })).toMatchObject({ kind: 'refused' });
  });

  it('lets in, however its letters were typed, and does not show who somebody is where that is asked', async () => {
    const { world } = await withPassword('northfield-signatory', await issued());
    const out = await enter(world, secret.replace(/ /g, '\u00a0'), who.sharing.email);
    expect(out).toMatchObject({ kind: 'done' });
    const hash = sha256(sessionToken(world.secret, (out as { result: { session: string } }).result.session));
    const open = await sessions.byToken(world.store.q, hash);
    expect(open?.session.how).toBe('password');
    const actor = { ...who.sharing, session: hash, authenticatedAt: open?.session.authenticatedAt ?? testNow };
    expect(await sign(world, actor)).toMatchObject({ kind: 'refused', unmet: ['confirm-it-is-you'] });
    expect(await run(world, actor, setPassword, { password: other })).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
  });

  it('is answered alike for nobody, for an account without one and for a wrong one, and one is looked at each time', async () => {
    const { world } = await withPassword();
    for (const [mailbox, password] of [
      [email, other],
      [nobody, secret],
      [who.igLead.email, secret],
    ] as const) {
      const before = hashing.looked;
      expect(await enter(world, password, mailbox)).toEqual(wrong);
      expect(hashing.looked - before).toBe(1);
    }
  });

  it('is stopped at the eleventh wrong try in an hour, right or wrong, alike for nobody; others go on, also after a restart', async () => {
    const { world } = await withPassword();
    for (const mailbox of [email, nobody]) {
      for (let i = 0; i < 10; i++) expect(await enter(world, other, mailbox, from(`198.51.100.${i}`))).toEqual(wrong);
      expect(await enter(world, secret, mailbox, from('203.0.113.9'))).toMatchObject({ kind: 'too-many' });
    }
    const again = { ...world, store: world.store, now: () => new Date(testNow.getTime() + 60_000) } as World; // another kernel on the same store
    expect(await enter(again, secret, email, from('203.0.113.9'))).toMatchObject({ kind: 'too-many' });
    await run(world, await loggedIn(world.store, 'northfield-ig-lead'), setPassword, { password: other });
    expect(await enter(again, other, who.igLead.email)).toMatchObject({ kind: 'done' });
  });

  it('is hashed four at a time; whoever comes beyond is told so, and nothing is opened for them', async () => {
    const { world } = await withPassword();
    const outs = await Promise.all(Array.from({ length: 40 }, (_, i) => enter(world, secret, email, from(`198.51.100.${i}`))));
    const kinds = outs.map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === 'done').length, kinds.filter((kind) => kind === 'busy').length]).toEqual([4, 36]);
    expect(hashing.now).toBe(0);
    expect(await enter(world)).toMatchObject({ kind: 'done' });
  });

  it('that changed while it was looked at lets nobody in', async () => {
    const { world, actor } = await withPassword();
    const hash = await hashPassword(other);
    const store = {
      ...world.store,
      tx: (async (work) => {
        await world.store.tx((q) => q.update(schema.password).set({ hash: String(hash) }));
        return world.store.tx(work);
      }) as typeof world.store.tx,
    };
    expect(await run({ ...world, store } as World, from('192.0.2.1'), logInWithPassword, { email, password: secret })).toEqual(wrong);
    expect(actor.person).toBe(person);
  });

  it('stands nowhere as it was typed, and its hash in its own table alone', async () => {
    const { world, actor, session } = await withPassword();
    await enter(world);
    await enter(world, other);
    await ask(world);
    await run(world, from('192.0.2.1'), resetPassword, { token: await linkIn(world), password: other });
    await keepAttempt(world, person, 'log-in-with-password', { email, password: secret }, { kind: 'invalid', errors: {} });
    const all = await Promise.all(
      Object.entries(schema).map(async ([name, table]) => [name, JSON.stringify(await world.store.q.select().from(table as typeof schema.person))] as const),
    );
    for (const [name, text] of all) {
      expect([text.includes(secret), text.includes(other)], name).toEqual([false, false]);
      expect(text.includes('$argon2'), name).toBe(name === 'password');
    }
    expect(JSON.stringify(await read(world, { ...actor, session }, ownPasswordPage, {}))).not.toContain('argon2');
  });
});

describe('setting a password anew', () => {
  it('goes by the newest link of the mail, once, within half an hour; every session ends and the one before is dead', async () => {
    const { world, actor } = await withPassword();
    await ask(world);
    const first = await linkIn(world);
    world.clock.now = new Date(testNow.getTime() + 1000);
    await ask(world);
    const token = await linkIn(world);
    const see = async (link: string) => (await read(world, aVisitor(), resetLinkPage, { token: link })) as { view: { h1: string } };
    for (let n = 0; n < 3; n++) expect((await see(token)).view.h1).toBe(passwordPageWords.reset.h1); // a mail scanner may look
    const dead = { kind: 'refused', reason: 'This link has expired or been used' };
    for (const link of [first, `${token}x`, 'nothing']) {
      expect((await see(link)).view.h1).toBe(dead.reason);
      expect(await run(world, aVisitor(), resetPassword, { token: link, password: other })).toEqual(dead);
    }
    expect(await run(world, aVisitor(), resetPassword, { token, password: 'password1234' })).toMatchObject({ kind: 'invalid' });
    expect(await run(world, aVisitor(), resetPassword, { token, password: other })).toMatchObject({ kind: 'done' });
    expect(await sessionsOf(world, actor.person)).toEqual([]);
    expect([await enter(world), (await enter(world, other)).kind]).toEqual([wrong, 'done']);
    expect(await run(world, aVisitor(), resetPassword, { token, password: secret })).toEqual(dead);
    await ask(world);
    const late = await linkIn(world);
    world.clock.now = new Date(world.clock.now.getTime() + 30 * 60_000);
    expect(await run(world, aVisitor(), resetPassword, { token: late, password: secret })).toEqual(dead);
  });

  it('is answered alike for a mailbox of nobody, and the eleventh mail in an hour is not sent', async () => {
    const world = await agreed();
    const sent = async () => (await world.store.q.select().from(schema.outbox)).filter(({ kind }) => kind === 'mail-password-reset').length;
    for (const mailbox of [email, nobody]) {
      for (let i = 0; i < 10; i++) expect(await ask(world, mailbox, from(`198.51.100.${i}`))).toEqual({ kind: 'done', result: { asked: true } });
      expect((await ask(world, mailbox, from('203.0.113.9'))).kind).toBe('too-many');
    }
    expect(await sent()).toBe(10);
  });

  it('opens nothing for somebody who has left since, nor after a restore', async () => {
    const { world } = await withPassword();
    await ask(world);
    const token = await linkIn(world);
    await world.store.tx((q) => sessions.endAll(q, testNow));
    expect(await run(world, aVisitor(), resetPassword, { token, password: other })).toMatchObject({ kind: 'refused' });
    await ask(world);
    const next = await linkIn(world);
    await world.store.tx((q) => q.update(schema.person).set({ disabledAt: testNow }));
    expect(await people.byMailbox(world.store.q, email)).toBeUndefined();
    expect(await run(world, aVisitor(), resetPassword, { token: next, password: other })).toMatchObject({ kind: 'refused' });
    expect(await enter(world)).toEqual(wrong);
  });
});
