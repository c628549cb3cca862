import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as accounts from '@/db/accounts';
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as events from '@/db/events';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aVisitor } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { codeOf, newSession, sessionNumber } from '@/lib/server/tokens';
import { read } from '@/lib/server/view';
import { changeEmailPage, emailCodePage } from '@/lib/views/change-email-page';
import { personPage } from '@/lib/views/person-page';
import { stopEmailPage } from '@/lib/views/stop-email-page';
import { changeEmail } from './change-email';
import { changeOwnDetails } from './change-own-details';
import { confirmEmail } from './confirm-email';
import { confirmItIsYou } from './confirm-it-is-you';
import { endOtherSessions } from './end-other-sessions';
import { endSession } from './end-session';
import { logInAsDemo } from './log-in-as-demo';
import { logInWithCode } from './log-in-with-code';
import { requestLogIn } from './request-log-in';
import { requestPasswordReset } from './request-password-reset';
import { resetPassword } from './reset-password';
import { stopEmailChange } from './stop-email-change';
import { mails } from './testing/invitation-steps';
import { invite, join, joinToken, run } from './testing/people-steps';
import { agreed, issued, people as who, type World } from './testing/signing-steps';

const fresh = 'maya@new.example';

/** A session of this person, and them in it. */
async function inSession(world: World, actor: Actor): Promise<Actor> {
  const { tokenSha256 } = newSession(world.secret);
  const endsAt = new Date(world.now().getTime() + 43_200_000);
  const row = { tokenSha256, personId: actor.person, organisationId: actor.organisation, how: 'demo', endsAt, browser: 'Firefox on Linux' } as const;
  await world.store.tx((q) => sessions.open(q, row, world.now()));
  return { ...actor, session: tokenSha256, authenticatedAt: world.now() };
}
const open = async (world: World, { person }: Actor) => (await accounts.sessionsOf(world.store.q, person, world.now())).map(({ tokenSha256 }) => tokenSha256);
const newest = async (world: World, kind: string) => (await mails(world)).filter(({ about }) => about === kind).at(-1);
const codeIn = async (world: World) => /code is (\d{3} \d{3})/.exec((await newest(world, 'mail-email-code'))?.text ?? '')?.[1] ?? '';
const stopIn = async (world: World, kind = 'mail-email-asked') => /\/account\/stop\/(\S+)/.exec((await newest(world, kind))?.text ?? '')?.[1] ?? '';
const ask = (world: World, actor: Actor, email = fresh) => run(world, actor, changeEmail, { fields: { email } });

describe('sessions of one’s own', () => {
  it('are ended one by one or all but this, and nobody else’s is', async () => {
    const world = await agreed();
    const [one, two, three] = [await inSession(world, who.drafter), await inSession(world, who.drafter), await inSession(world, who.drafter)];
    const other = await inSession(world, who.igLead);
    const end = (actor: Actor, token: string) => run(world, actor, endSession, { session: sessionNumber(token) });
    expect(await end(one, two.session)).toMatchObject({ kind: 'done' });
    expect((await open(world, one)).sort()).toEqual([one.session, three.session].sort());
    expect(await end(one, one.session)).toMatchObject({ kind: 'refused' });
    expect(await end(one, other.session)).toEqual({ kind: 'not-found' });
    expect(await run(world, one, endOtherSessions, {})).toMatchObject({ kind: 'done' });
    expect([await open(world, one), await open(world, other)]).toEqual([[one.session], [other.session]]);
  });

  it('get a new number at log in and when somebody shows again who they are', async () => {
    const world = await issued();
    const before = await inSession(world, who.sharing);
    await run(world, before, logInAsDemo, { person: who.sharing.person });
    const [second = ''] = await open(world, before);
    expect(second).not.toBe(before.session);
    const actor = { ...who.sharing, session: second };
    await run(world, actor, confirmItIsYou, { reference: world.reference, person: who.sharing.person });
    const after = await open(world, before);
    expect([after.length, after.includes(second)]).toEqual([1, false]);
  });

  it('say the family of a browser and no more', () => {
    const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
    expect([browserFamily(chrome), browserFamily(`${chrome} Edg/131.0`), browserFamily('curl/8.0')]).toEqual([
      'Chrome on Windows',
      'Edge on Windows',
      'Another browser',
    ]);
    expect(browserFamily('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1')).toBe(
      'Safari on iPhone or iPad',
    );
    expect(browserFamily('Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0')).toBe('Firefox on Linux');
  });
});

describe('one’s own name and job', () => {
  it('are changed by oneself', async () => {
    const world = await agreed();
    await run(world, who.drafter, changeOwnDetails, { fields: { name: 'Maya Collins-Reed', job: 'Senior link worker' } });
    expect(await people.member(world.store.q, who.drafter.person, who.drafter.organisation)).toMatchObject({ name: 'Maya Collins-Reed' });
    expect(await run(world, who.drafter, changeOwnDetails, { fields: { name: '', job: '' } })).toMatchObject({ kind: 'invalid' });
  });
});

describe('another mailbox', () => {
  it('is one’s own with the code that went to it; the session is another, the others end, invitations follow', async () => {
    const world = await agreed();
    const [here, there] = [await inSession(world, who.drafter), await inSession(world, who.drafter)];
    await invite(world, demonstrationActor('riverside-admin'), ['reader'], { email: who.drafter.email });
    expect(await ask(world, here, ' Maya@NEW.example ')).toMatchObject({ kind: 'done' });
    expect(await people.byMailbox(world.store.q, fresh)).toBeUndefined();
    const out = await run(world, here, confirmEmail, { code: await codeIn(world) });
    expect(out).toMatchObject({ kind: 'done' });
    expect(await people.byMailbox(world.store.q, fresh)).toMatchObject({ id: who.drafter.person });
    const after = await open(world, here);
    expect([after.length, after.includes(here.session), after.includes(there.session)]).toEqual([1, false, false]);
    expect((await colleagueInvitations.waiting(world.store.q, ['riverside-debt-advice'])).map(({ mailbox }) => mailbox)).toEqual([fresh]);
    expect((await newest(world, 'mail-email-changed'))?.to).toBe(who.drafter.email);
    expect(await run(world, { ...here, session: after[0] ?? '' }, confirmEmail, { code: '123456' })).toMatchObject({ kind: 'invalid' });
  });

  it('needs a fresh log in, the newest code, and ten minutes', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    expect(await ask(world, { ...here, authenticatedAt: new Date(0) })).toMatchObject({ kind: 'refused', unmet: ['log-in-again'] });
    expect(await ask(world, here, here.email)).toMatchObject({ kind: 'invalid' });
    await ask(world, here);
    const first = await codeIn(world);
    await ask(world, here, 'maya@third.example');
    const second = await codeIn(world);
    if (first !== second) expect(await run(world, here, confirmEmail, { code: first })).toMatchObject({ kind: 'invalid' });
    world.clock.now = new Date(world.now().getTime() + 600_000);
    expect(await run(world, here, confirmEmail, { code: second })).toMatchObject({ kind: 'invalid' });
  });

  it('is told, with a wrong code and with an old one, where a new one comes from; the address is typed once', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    await ask(world, here);
    const wrong = (await codeIn(world)) === '000 000' ? '000001' : '000000';
    for (let n = 0; n < 7; n++)
      expect(await run(world, here, confirmEmail, { code: wrong })).toMatchObject({ errors: { code: expect.stringContaining('send a new code') } });
    const again = { button: 'Send a new code', hidden: { email: fresh } };
    expect(await read(world, here, emailCodePage, {})).toMatchObject({ view: { back: { href: '/account/email' }, again } });
    expect(await read(world, { ...here, authenticatedAt: new Date(0) }, emailCodePage, {})).toMatchObject({
      view: { freshFirst: { text: expect.any(String) } },
    });
    expect(await read(world, here, changeEmailPage, {})).toMatchObject({ view: { value: { email: fresh } } });
    world.clock.now = new Date(world.now().getTime() + 600_000);
    expect(await read(world, here, emailCodePage, {})).toMatchObject({
      view: { old: expect.stringContaining('10 minutes'), freshFirst: { text: expect.any(String) } },
    });
    expect(await read(world, who.igLead, emailCodePage, {})).toEqual({ kind: 'not-found' });
  });

  it('gets a new code from the page of the code, ten times an hour and no more', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    const again = async () => {
      world.clock.now = new Date(world.now().getTime() + 1000);
      return (await ask(world, here)).kind;
    };
    expect([await again(), await again()]).toEqual(['done', 'done']);
    const code = await codeIn(world);
    for (let n = 0; n < 8; n++) expect(await again()).toBe('done');
    expect(await again()).toBe('too-many');
    expect(await run(world, here, confirmEmail, { code })).toMatchObject({ kind: 'invalid' }); // only the newest counts
  });

  it('is one’s own with the code that was sent again', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    await ask(world, here);
    const first = await codeIn(world);
    world.clock.now = new Date(world.now().getTime() + 1000);
    await ask(world, here);
    const codes = (await mails(world)).filter(({ about }) => about === 'mail-email-code').map(({ text }) => /code is (\d{3} \d{3})/.exec(text)?.[1]);
    expect(await run(world, here, confirmEmail, { code: codes.find((one) => one !== first) })).toMatchObject({ kind: 'done' });
  });

  it('that somebody else has is answered alike, told to that mailbox alone, and never taken', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    expect(await ask(world, here, who.igLead.email)).toEqual(await ask(world, here));
    await mails(world);
    await ask(world, here, who.igLead.email);
    const letter = await newest(world, 'mail-email-code');
    expect([letter?.to, /\d{3} \d{3}/.test(letter?.text ?? '')]).toEqual([who.igLead.email, false]);
    expect(await run(world, here, confirmEmail, { code: '000000' })).toMatchObject({ kind: 'invalid' });
    expect(await people.byMailbox(world.store.q, who.igLead.email)).toMatchObject({ id: who.igLead.person });
  });

  it('is stopped with every link to set a password that was sent to either mailbox', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    const linkTo = async (email: string) => {
      expect((await run(world, aVisitor(), requestPasswordReset, { email })).kind).toBe('done');
      return /\/reset\/(\S+)/.exec((await newest(world, 'mail-password-reset'))?.text ?? '')?.[1] ?? '';
    };
    const reset = (token: string) => run(world, aVisitor(), resetPassword, { token, password: 'walnut ferry umbrella' });
    const dead = { kind: 'refused', reason: 'This link has expired or been used' };
    await ask(world, here);
    const token = await stopIn(world);
    const before = await linkTo(who.drafter.email);
    expect((await run(world, here, confirmEmail, { code: (await codeIn(world)).replace(' ', '') })).kind).toBe('done');
    expect(await reset(before)).toEqual(dead);
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    const after = await linkTo(fresh);
    expect((await newest(world, 'mail-password-reset'))?.to).toBe(fresh);
    expect(await run(world, aVisitor(), stopEmailChange, { token })).toMatchObject({ kind: 'done' });
    expect(await reset(after)).toEqual(dead);
  });

  it('is stopped from the mailbox before, by a button and not by looking, and every session ends', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    await ask(world, here);
    const code = await codeIn(world);
    const token = await stopIn(world);
    for (let n = 0; n < 3; n++) expect(await read(world, aVisitor(), stopEmailPage, { token })).toMatchObject({ view: { h1: 'Was it not you?' } });
    expect((await accounts.newestChange(world.store.q, here.person))?.stoppedAt).toBeNull();
    expect(await run(world, aVisitor(), stopEmailChange, { token: `${token}x` })).toMatchObject({ kind: 'refused' });
    expect(await run(world, aVisitor(), stopEmailChange, { token })).toMatchObject({ kind: 'done' });
    expect(await open(world, here)).toEqual([]);
    const again = await inSession(world, who.drafter);
    expect(await run(world, again, confirmEmail, { code })).toMatchObject({ kind: 'invalid' });
    expect(await run(world, aVisitor(), stopEmailChange, { token })).toEqual({ kind: 'refused', reason: 'This was stopped already' });
  });

  it('is put back within 7 days after it was changed', async () => {
    const world = await agreed();
    const here = await inSession(world, who.drafter);
    await ask(world, here);
    await run(world, here, confirmEmail, { code: await codeIn(world) });
    const token = await stopIn(world, 'mail-email-changed');
    world.clock.now = new Date(world.now().getTime() + 6 * 86_400_000);
    expect(await run(world, aVisitor(), stopEmailChange, { token })).toMatchObject({ kind: 'done' });
    expect(await people.byMailbox(world.store.q, who.drafter.email)).toMatchObject({ id: who.drafter.person });
    const all = await world.store.q.select().from(schema.person);
    expect(all.filter(({ email }) => email === fresh)).toEqual([]);
  });

  /** Changed by whoever has this session; the letters of each change. */
  async function moved(world: World, actor: Actor, email: string) {
    await ask(world, actor, email);
    await run(world, actor, confirmEmail, { code: await codeIn(world) });
    const token = await stopIn(world, 'mail-email-changed');
    return { token, actor: await inSession(world, { ...actor, email }) };
  }

  it('cannot be taken back by whoever changed it twice, in either order', async () => {
    for (const thiefFirst of [false, true]) {
      const world = await agreed();
      const one = await moved(world, await inSession(world, who.drafter), 'evil1@new.example');
      const two = await moved(world, one.actor, 'evil2@new.example');
      await ask(world, two.actor, 'evil3@new.example');
      const three = await stopIn(world);
      if (thiefFirst) await run(world, aVisitor(), stopEmailChange, { token: two.token });
      expect(await run(world, aVisitor(), stopEmailChange, { token: one.token })).toMatchObject({ kind: 'done' });
      const back = await inSession(world, who.drafter);
      for (const token of [two.token, three]) expect(await run(world, aVisitor(), stopEmailChange, { token })).toMatchObject({ kind: 'refused' });
      expect(await open(world, back)).toEqual([back.session]);
      expect(await people.byMailbox(world.store.q, who.drafter.email)).toMatchObject({ id: who.drafter.person });
    }
  });

  it('opens nothing with a code to log in that was asked for there', async () => {
    const world = await agreed();
    const one = await moved(world, await inSession(world, who.drafter), 'evil1@new.example');
    await moved(world, one.actor, 'evil2@new.example');
    await run(world, aVisitor(), requestLogIn, { email: 'evil2@new.example' });
    const [row] = (await world.store.q.select().from(schema.logIn)).filter(({ mailbox, personId }) => mailbox === 'evil2@new.example' && personId !== null);
    const code = row ? codeOf(world.secret, row) : '';
    expect(code).toMatch(/^\d{6}$/);
    expect(await run(world, aVisitor(), stopEmailChange, { token: one.token })).toMatchObject({ kind: 'done' });
    expect(await run(world, aVisitor(), logInWithCode, { logIn: row?.id, code })).toMatchObject({ kind: 'invalid' });
  });

  it('says whether it was put back, keeps the mailbox free while it can be, and stands in the record of people', async () => {
    const world = await agreed();
    const one = await moved(world, await inSession(world, who.drafter), 'evil1@new.example');
    await invite(world, demonstrationActor('riverside-admin'), ['reader'], { email: who.drafter.email });
    const link = await joinToken(world);
    expect(await join(world, link)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('less than 7 days ago') });
    expect(await run(world, aVisitor(), stopEmailChange, { token: one.token })).toMatchObject({ kind: 'done' });
    const seen = () => read(world, aVisitor(), stopEmailPage, { token: one.token });
    expect(await seen()).toMatchObject({ view: { text: expect.stringMatching(/^Your account has the email address that this was sent to/) } });
    const past = await events.ofPerson(world.store.q, who.drafter.organisation, who.drafter.person);
    expect(past.map(({ what }) => what)).toContain('email-change-stopped');
    const page = await read(world, demonstrationActor('northfield-admin'), personPage, { id: who.drafter.person });
    expect(JSON.stringify(page)).toContain('"by":"By the link in an email"');
    await world.store.tx(async (q) => {
      await q.update(schema.person).set({ email: 'else@new.example' }).where(eq(schema.person.id, who.drafter.person));
    });
    expect(await seen()).toMatchObject({ view: { text: expect.stringMatching(/^Your account has another email address/) } });
  });
});
