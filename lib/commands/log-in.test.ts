// Logging in tells nobody who has an account, and how often it may be tried is counted in the store.
import { describe, expect, it } from 'vitest';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { aVisitor } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { codeOf, linkToken } from '@/lib/server/tokens';
import { logInWithCode } from './log-in-with-code';
import { logInWithLink } from './log-in-with-link';
import { requestLogIn } from './request-log-in';
import { run } from './testing/people-steps';
import { agreed, people, type World } from './testing/signing-steps';

const nobody = 'nobody@northfield-surgery.example';
const { email } = people.drafter;
const from = (address: string, visit = address): Actor => aVisitor({ address, person: `visitor:${visit}` });

async function ask(world: World, mailbox: string, actor = from('192.0.2.1')) {
  const out = await run(world, actor, requestLogIn, { email: mailbox });
  return { kind: out.kind, id: (out as { result?: { logIn: string } }).result?.logIn ?? '' };
}
async function rightCode(world: World, mailbox = email): Promise<string> {
  const row = await sessions.newestLogIn(world.store.q, mailbox, 'log-in');
  return row ? codeOf(world.secret, row) : '';
}
const wrongFor = async (world: World, mailbox: string) => ((await rightCode(world, mailbox)) === '000000' ? '000001' : '000000');
const enter = (world: World, logIn: string, code: string, actor = from('192.0.2.1')) => run(world, actor, logInWithCode, { logIn, code });

describe('logging in', () => {
  it('is answered alike whether or not somebody has the mailbox; only the mail differs', async () => {
    const world = await agreed();
    const mail = async () => (await world.store.q.select().from(schema.outbox)).length;
    const before = await mail();
    const [known, unknown] = [await ask(world, email), await ask(world, nobody)];
    expect([unknown.kind, unknown.id.length]).toEqual([known.kind, known.id.length]);
    expect((await mail()) - before).toBe(1);
    const answers = await Promise.all([known.id, unknown.id, 'no-such-number'].map(async (id) => enter(world, id, await wrongFor(world, email))));
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    // the code made for a mailbox of nobody opens nothing, and is told so in the same words
    expect(await enter(world, unknown.id, await rightCode(world, nobody))).toEqual(answers[0]);
    const row = await sessions.logInById(world.store.q, unknown.id);
    const links = [row ? linkToken(world.secret, row) : '', `${known.id}.forged`, 'nothing'];
    for (const token of links)
      expect(await run(world, from('192.0.2.1'), logInWithLink, { token })).toEqual({
        kind: 'invalid',
        errors: { token: 'This link has expired or been used' },
      });
  });

  it('stops the eleventh wrong code of a mailbox in an hour, whichever mail it is for and wherever it comes from; others go on', async () => {
    const world = await agreed();
    for (let i = 0; i < 10; i++) {
      const { id } = await ask(world, email, from(`198.51.100.${i}`));
      expect(await enter(world, id, await wrongFor(world, email), from(`198.51.100.${i}`))).toMatchObject({ kind: 'invalid' });
    }
    const newest = await sessions.newestLogIn(world.store.q, email, 'log-in');
    const stopped = await enter(world, newest?.id ?? '', await rightCode(world), from('203.0.113.9'));
    expect(stopped).toEqual({ kind: 'too-many', until: new Date(testNow.getTime() + 3_600_000).toISOString() });
    const { id } = await ask(world, people.igLead.email);
    expect(await enter(world, id, await rightCode(world, people.igLead.email))).toMatchObject({ kind: 'done' });
    world.clock.now = new Date(testNow.getTime() + 3_600_000);
    const later = await ask(world, email);
    expect(await enter(world, later.id, await rightCode(world))).toMatchObject({ kind: 'done' });
  });

  it('stops the eleventh mail to a mailbox in an hour, alike for one that nobody has', async () => {
    const world = await agreed();
    for (const mailbox of [email, nobody]) {
      for (let i = 0; i < 10; i++) expect((await ask(world, mailbox, from(`198.51.100.${i}`))).kind).toBe('done');
      expect((await ask(world, ` ${mailbox.toUpperCase()}`, from('203.0.113.9'))).kind).toBe('too-many');
    }
    expect((await ask(world, people.igLead.email)).kind).toBe('done');
  });

  it('stops an address, with all of its household, after fifty tries, numbers of no mail counted too', async () => {
    const world = await agreed();
    for (let i = 0; i < 50; i++) {
      const tried =
        i % 2
          ? enter(world, 'no-such-number', '000000', from(`2001:db8:1:2::${i}`))
          : run(world, from(`2001:db8:1:2::${i}`), logInWithLink, { token: 'nothing' });
      expect((await tried).kind).toBe('invalid');
    }
    const { id } = await ask(world, email);
    expect((await enter(world, id, await rightCode(world), from('2001:db8:1:2:ffff::1'))).kind).toBe('too-many');
    expect((await enter(world, id, await rightCode(world), from('2001:db8:1:3::1'))).kind).toBe('done');
  });
});
