// The optional second step: asked of whoever has set it up by whatever door they come, each code once, counted, and kept nowhere.
import { and, eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { schema } from '@/db/schema';
import * as authenticators from '@/db/authenticators';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { aVisitor } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import { operator } from '@/lib/domain/people/operator';
import { keepAttempt } from '@/lib/server/attempts';
import { keyMark, makesFor } from '@/lib/server/authenticator';
import { whoIsThere } from '@/lib/server/session';
import { sessionToken } from '@/lib/server/tokens';
import { read } from '@/lib/server/view';
import { recoveryCodesPage, secondStepPage, setUpAuthenticatorPage } from '@/lib/views/authenticator-pages';
import { confirmPage } from '@/lib/views/confirm-page';
import { personPage } from '@/lib/views/person-page';
import { signNamePage } from '@/lib/views/sign-name-page';
import { beginAuthenticator } from './begin-authenticator';
import { confirmItIsYou } from './confirm-it-is-you';
import { confirmAuthenticator } from './confirm-authenticator';
import { keepRecoveryCodes } from './keep-recovery-codes';
import { logInWithPassword } from './log-in-with-password';
import { makeRecoveryCodes } from './make-recovery-codes';
import { passSecondStep } from './pass-second-step';
import { removeLostAuthenticator } from './remove-lost-authenticator';
import { removeMemberAuthenticator } from './remove-member-authenticator';
import { removeAuthenticator } from './remove-authenticator';
import { requireSecondStep } from './require-second-step';
import { setPassword } from './set-password';
import { mails } from './testing/invitation-steps';
import { run, sessionsOf } from './testing/people-steps';
import { agreed, issued, people as who, sign, type World } from './testing/signing-steps';

const id = 'northfield-drafter';
const password = 'teapot lantern goose';
const { email, person } = who.drafter;

const codeAt = (key: string, at: Date) => new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate({ timestamp: at.getTime() });
const later = (world: World, seconds: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + seconds * 1000);
};

/** The session that an outcome began, as whoever holds its cookie: a person, or a visitor who owes the second step. */
async function holder(world: World, outcome: object): Promise<Actor> {
  const token = sessionToken(world.secret, (outcome as { result: { session: string } }).result.session);
  const config = { cookie: { name: 'session', secure: false } } as never;
  return (await whoIsThere({ ...world, config }, { cookies: `session=${token}`, address: '192.0.2.1', agent: '', awake: false })).actor;
}

async function withApp() {
  const world = await agreed();
  const first = await loggedIn(world.store, id);
  const own = await holder(world, await run(world, first, setPassword, { password }));
  expect((await run(world, own, beginAuthenticator, {})).kind).toBe('done');
  const shown = (await read(world, own, setUpAuthenticatorPage, {})) as { view: { app: { key: string; picture: { path: string } } } };
  const { key } = shown.view.app;
  const confirmed = await run(world, own, confirmAuthenticator, { code: codeAt(key, world.clock.now) });
  expect(confirmed.kind).toBe('done');
  const actor = await holder(world, confirmed);
  const { codes = [] } = ((await read(world, actor, recoveryCodesPage, {})) as { view: { codes?: readonly string[] } }).view;
  later(world, 30);
  return { world, actor, key, codes };
}
const enter = async (world: World) => holder(world, await run(world, aVisitor(), logInWithPassword, { email, password }));
const wrong = { kind: 'invalid', errors: { code: 'Enter the newest code from your authenticator app' } };

describe('an authenticator app', () => {
  it('is asked for after the log in: until then whoever came in is a visitor who sees nothing', async () => {
    const { world, key } = await withApp();
    const waiting = await enter(world);
    expect(waiting).toMatchObject({ roles: ['visitor'], session: '', waiting: { person } });
    expect(await read(world, waiting, secondStepPage, {})).toMatchObject({ view: { h1: 'Enter the code from your app' } });
    expect(await read(world, waiting, recoveryCodesPage, {})).toEqual({ kind: 'log-in' });
    expect(await run(world, waiting, passSecondStep, { code: '000000' })).toEqual(wrong);
    const passed = await run(world, waiting, passSecondStep, { code: codeAt(key, world.clock.now), next: '/agreements' });
    expect(passed).toMatchObject({ kind: 'done', result: { next: '/agreements' } });
    const inside = await holder(world, passed);
    expect([inside.person, inside.how, inside.authenticatedAt]).toEqual([person, 'authenticator', world.clock.now]);
    expect(await run(world, waiting, passSecondStep, { code: codeAt(key, world.clock.now) })).toEqual({ kind: 'not-found' });
  });

  it('has codes that count once, and half a minute early or late at most; a log in waits ten minutes for one', async () => {
    const { world, key } = await withApp();
    const code = codeAt(key, world.clock.now);
    expect((await run(world, await enter(world), passSecondStep, { code })).kind).toBe('done');
    expect(await run(world, await enter(world), passSecondStep, { code })).toEqual(wrong);
    const early = new Date(world.clock.now.getTime() + 60_000);
    expect(await run(world, await enter(world), passSecondStep, { code: codeAt(key, early) })).toEqual(wrong);
    later(world, 30);
    expect((await run(world, await enter(world), passSecondStep, { code: codeAt(key, early) })).kind).toBe('done');
    const out = await run(world, aVisitor(), logInWithPassword, { email, password });
    later(world, 600);
    expect((await holder(world, out)).waiting).toBeUndefined();
  });

  it('is replaced by each of ten codes once; using one tells the mailbox, and new ones end those of before', async () => {
    const { world, actor, codes } = await withApp();
    expect(new Set(codes).size).toBe(10);
    const [first = '', second = ''] = codes;
    const passed = await run(world, await enter(world), passSecondStep, { code: ` ${first.toUpperCase()} ` });
    expect((await holder(world, passed)).how).toBe('recovery-code');
    expect((await mails(world)).filter(({ about }) => about === 'mail-recovery-code-used').map(({ to }) => to)).toEqual([email]);
    expect(await run(world, await enter(world), passSecondStep, { code: first })).toEqual(wrong);
    expect((await run(world, actor, makeRecoveryCodes, {})).kind).toBe('done');
    expect(await run(world, await enter(world), passSecondStep, { code: second })).toEqual(wrong);
  });

  it('shows its codes until somebody keeps them, and after half an hour to nobody', async () => {
    const { world, actor } = await withApp();
    const seen = async () => ((await read(world, actor, recoveryCodesPage, {})) as { view: { codes?: object } }).view.codes;
    expect(await seen()).toBeDefined();
    await run(world, actor, keepRecoveryCodes, {});
    expect(await seen()).toBeUndefined();
    await run(world, actor, makeRecoveryCodes, {});
    expect(await seen()).toBeDefined();
    later(world, 1800);
    expect(await seen()).toBeUndefined();
  });

  it('ends other sessions and tells the mailbox; setting it up or taking it away asks for a fresh log in', async () => {
    const { world, actor, key } = await withApp();
    expect((await sessionsOf(world, person)).map(({ tokenSha256 }) => tokenSha256)).toEqual([actor.session]);
    expect((await mails(world)).map(({ about }) => about)).toContain('mail-authenticator-changed');
    const late = { ...actor, authenticatedAt: new Date(world.clock.now.getTime() - 600_000) };
    for (const command of [beginAuthenticator, makeRecoveryCodes, removeAuthenticator])
      expect(await run(world, late, command, {})).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    await run(world, actor, beginAuthenticator, {}); // another phone: the one before counts until its first code
    expect((await run(world, await enter(world), passSecondStep, { code: codeAt(key, world.clock.now) })).kind).toBe('done');
    expect((await run(world, actor, removeAuthenticator, {})).kind).toBe('done');
    expect((await enter(world)).person).toBe(person);
  });

  it('that its owner has begun is shown to nobody who came in by the password alone, nor set up by them', async () => {
    const world = await agreed();
    const own = await holder(world, await run(world, await loggedIn(world.store, id), setPassword, { password }));
    await run(world, own, beginAuthenticator, {});
    const { key, open } = ((await read(world, own, setUpAuthenticatorPage, {})) as { view: { app: { key: string; open: string } } }).view.app;
    expect(new URL(open).searchParams.get('secret')).toBe(key.replaceAll(' ', ''));
    const thief = await enter(world);
    expect(await read(world, thief, setUpAuthenticatorPage, {})).toMatchObject({ kind: 'seen', view: expect.not.objectContaining({ app: expect.anything() }) });
    expect(await run(world, thief, confirmAuthenticator, { code: codeAt(key, world.clock.now) })).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    later(world, 300);
    const set = await holder(world, await run(world, own, confirmAuthenticator, { code: codeAt(key, world.clock.now) }));
    expect(set.authenticatedAt).toEqual(own.authenticatedAt); // an app in hand is not who somebody is
  });

  it('is stopped at the eleventh wrong code in an hour, right or wrong, from wherever; others go on', async () => {
    const { world, key } = await withApp();
    const waiting = await enter(world);
    for (let i = 0; i < 10; i++) expect(await run(world, { ...waiting, address: `198.51.100.${i}` }, passSecondStep, { code: '000000' })).toEqual(wrong);
    const again = await enter(world);
    expect((await run(world, again, passSecondStep, { code: codeAt(key, world.clock.now) })).kind).toBe('too-many');
    expect((await run(world, await loggedIn(world.store, 'northfield-ig-lead'), beginAuthenticator, {})).kind).toBe('done');
  });

  it('stands nowhere: no key and no code, in no table and on no page but the one that gives it', async () => {
    const { world, actor, key, codes } = await withApp();
    await run(world, await enter(world), passSecondStep, { code: codes[0] });
    await keepAttempt(world, person, 'pass-second-step', { code: codes[1] }, { kind: 'invalid', errors: {} });
    const all = await Promise.all(Object.values(schema).map(async (table) => JSON.stringify(await world.store.q.select().from(table as typeof schema.person))));
    for (const secret of [key, key.replaceAll(' ', ''), ...codes.slice(0, 3)]) expect(all.some((text) => text.includes(secret))).toBe(false);
    const pages = await Promise.all([read(world, actor, setUpAuthenticatorPage, {}), read(world, actor, secondStepPage, {})]);
    expect(JSON.stringify(pages)).not.toContain(key);
    const { id: app = '' } = (await authenticators.activeOf(world.store.q, person)) ?? {};
    expect(makesFor(Buffer.alloc(32, 8)).setUp(app, email).key).not.toBe(key); // a copy of the database gives it to nobody
  });

  it('made with another key file counts no more, so that nobody stays outside', async () => {
    const { world } = await withApp();
    await world.store.tx((q) => authenticators.endForeign(q, keyMark(world.secret), world.clock.now));
    expect((await enter(world)).waiting).toBeDefined();
    await world.store.tx((q) => authenticators.endForeign(q, keyMark(Buffer.alloc(32, 8)), world.clock.now));
    expect((await enter(world)).person).toBe(person);
  });

  it('is taken away by an admin of theirs where phone and codes are lost, and of nobody who acts for others too', async () => {
    const { world, actor } = await withApp();
    const admin = await loggedIn(world.store, 'northfield-admin');
    const remove = (by: Actor) => run(world, by, removeMemberAuthenticator, { person });
    expect((await remove(await loggedIn(world.store, 'northfield-ig-lead'))).kind).toBe('not-found');
    expect((await remove(await loggedIn(world.store, 'riverside-admin'))).kind).toBe('not-found');
    await world.store.tx((q) => q.insert(schema.membership).values({ personId: person, organisationId: 'riverside-debt-advice', roles: ['reader'] }));
    expect((await remove(admin)).kind).toBe('refused');
    const offered = async (by: Actor) => ((await read(world, by, personPage, { id: person })) as { view: { app?: object } }).view.app;
    expect(await offered(admin)).toEqual({ text: expect.stringContaining('they ask whoever runs this service') });
    await world.store.tx((q) =>
      q.delete(schema.membership).where(and(eq(schema.membership.personId, person), eq(schema.membership.organisationId, 'riverside-debt-advice'))),
    );
    const late = { ...admin, authenticatedAt: new Date(0) };
    expect(await remove(late)).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    expect(await offered(late)).toMatchObject({ way: { href: `/log-in?next=%2Fpeople%2F${person}` } });
    expect(await offered(admin)).toMatchObject({ button: 'Remove their app' });
    expect((await remove(admin)).kind).toBe('done');
    expect(await sessionsOf(world, actor.person)).toEqual([]);
    expect((await enter(world)).person).toBe(person);
  });

  it('is taken away by whoever runs the service, alone, for somebody whom no admin can help; they are told, and every record has it', async () => {
    const { world, actor } = await withApp();
    await world.store.tx((q) => q.insert(schema.membership).values({ personId: person, organisationId: 'riverside-debt-advice', roles: ['reader'] }));
    const remove = (by: Actor, address = ` ${email.toUpperCase()}`) => run(world, by, removeLostAuthenticator, { email: address });
    expect((await remove(await loggedIn(world.store, 'northfield-admin'))).kind).toBe('not-found');
    expect((await remove(aVisitor())).kind).toBe('not-found');
    expect(await remove(operator, 'nobody@nowhere.example')).toMatchObject({ kind: 'refused' });
    expect(await remove(operator, 'northfield-reader@northfield.example')).toMatchObject({ kind: 'refused' });
    expect(await remove(operator)).toMatchObject({ kind: 'done' });
    expect(await sessionsOf(world, actor.person)).toEqual([]);
    expect((await enter(world)).person).toBe(person);
    expect((await mails(world)).filter(({ about }) => about === 'mail-authenticator-changed').map(({ to }) => to)).toEqual([email, email]);
    for (const id of ['northfield-admin', 'riverside-admin']) {
      const page = await read(world, await loggedIn(world.store, id, { session: id.padEnd(64, '0') }), personPage, { id: person });
      expect(page).toMatchObject({
        view: {
          history: [expect.objectContaining({ by: 'Whoever runs this service' }), ...(id === 'riverside-admin' ? [] : [expect.anything(), expect.anything()])],
        },
      });
    }
    expect(await remove(operator)).toMatchObject({ kind: 'refused' });
  });
});

describe('before signing', () => {
  const reference = 'SA-7K4M-2QXR';
  /** A signatory whose session does not show any more who they are, live. */
  async function signatory() {
    const world = { ...(await issued()), mode: 'live' } as World;
    const actor = await loggedIn(world.store, 'northfield-signatory');
    return { world, actor, chief: await loggedIn(world.store, 'northfield-admin') };
  }
  const confirmWith = (world: World, actor: Actor, code?: string) => run(world, actor, confirmItIsYou, { reference, ...(code && { code }) });
  async function setUp(world: World, actor: Actor) {
    await run(world, actor, beginAuthenticator, { next: `/agreements/${reference}/sign` });
    const { key } = ((await read(world, actor, setUpAuthenticatorPage, {})) as { view: { app: { key: string } } }).view.app;
    const confirmed = await run(world, actor, confirmAuthenticator, { code: codeAt(key, world.clock.now) });
    return { key, own: await holder(world, confirmed) };
  }

  it('the code of the app takes the place of the one by email, once', async () => {
    const { world, actor } = await signatory();
    const { key, own } = await setUp(world, actor);
    later(world, 900);
    expect(await sign(world, own)).toMatchObject({ kind: 'refused', unmet: ['confirm-it-is-you'] });
    expect(await read(world, own, confirmPage, { reference })).toMatchObject({ view: { app: true } });
    expect(await confirmWith(world, own, '000000')).toEqual(wrong);
    const code = codeAt(key, world.clock.now);
    const fresh = await holder(world, await confirmWith(world, own, code));
    expect(fresh.how).toBe('authenticator');
    expect(await confirmWith(world, fresh, code)).toEqual(wrong);
    expect((await sign(world, fresh)).kind).toBe('done');
  });

  it('whoever signs for an organisation that asks for an app is told, led to it, and signs with it; nobody else is stopped', async () => {
    const { world, actor, chief } = await signatory();
    const ask = (required: string) => run(world, chief, requireSecondStep, { required });
    expect((await ask('yes')).kind).toBe('done');
    expect(await ask('yes')).toMatchObject({ kind: 'refused' });
    expect((await mails(world)).filter(({ about }) => about === 'mail-second-step-required').map(({ to }) => to)).toEqual([actor.email]);
    for (const out of [await sign(world, actor), await confirmWith(world, actor, '123456')])
      expect(out).toMatchObject({ kind: 'refused', unmet: ['second-step'] });
    const way = { href: `/account/authenticator?next=${encodeURIComponent(`/agreements/${reference}/sign`)}` };
    expect(await read(world, actor, confirmPage, { reference })).toMatchObject({ view: { closed: { way } } });
    expect(await read(world, actor, signNamePage, { reference })).toMatchObject({ view: { closed: { way } } });
    const { own } = await setUp(world, actor);
    expect(await run(world, own, keepRecoveryCodes, {})).toMatchObject({ result: { next: `/agreements/${reference}/sign` } });
    expect((await sign(world, own)).kind).toBe('done');
    const stale = { ...chief, authenticatedAt: new Date(0) };
    expect(await run(world, stale, requireSecondStep, { required: 'no' })).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    expect((await ask('no')).kind).toBe('done');
    expect((await mails(world)).filter(({ about }) => about === 'mail-second-step-ended').map(({ to }) => to)).toContain(actor.email);
    expect((await run(world, actor, requireSecondStep, { required: 'yes' })).kind).toBe('not-found');
  });
});
