import { describe, expect, it } from 'vitest';
import * as accounts from '@/db/accounts';
import * as agreements from '@/db/agreements';
import { tamperedStore } from '@/db/testing/tampered-store';
import { testNow } from '@/db/testing/test-store';
import { reopen } from '@/lib/commands/reopen';
import { amend, bothSigned, confirmAll, issueNext } from '@/lib/commands/testing/successor-steps';
import { issue, issued, people, sign, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { comparePage } from './compare-page';

/** Version 1 is void; version 2 keeps records for longer and names another person to sign. */
async function twice(store?: World['store']) {
  const world = await issued(store && { store });
  const file = await world.file();
  await world.run(people.drafter, reopen);
  const reply = file.reply!;
  await world.store.tx(async (q) => agreements.change(q, await world.file(), { status: 'with-partner', reply }, testNow));
  await world.store.tx((q) => accounts.changeDetails(q, reply.signatory!.personId, { name: 'Ella Park-Jones', jobTitle: reply.signatory!.job }));
  expect(await issue(world)).toMatchObject({ kind: 'done' });
  return world;
}

async function look(world: World, asked: Readonly<Record<string, string>> = {}, actor: Actor = people.manager) {
  const seen = await read(world, actor, comparePage, { reference: world.reference, ...asked });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

describe('comparing two versions', () => {
  it('compares the two newest, a void one too, and marks what was reworded', async () => {
    const world = await twice();
    const { compared, options, from, to } = await look(world);
    expect([from, to, options.map(({ label }) => label)]).toEqual(['1', '2', ['Version 1: No longer stands', 'Version 2: Ready to sign']]);
    expect(compared).toMatchObject({
      heading: '1 part changed',
      rows: [{ id: 'signatures', heading: '14 Signed', reworded: 1, added: 0, removed: 0 }],
      sides: { before: 'Before: version 1', now: 'Now: version 2' },
      toggle: { text: 'Show the whole text' },
    });
    const changed = compared?.parts.at(-1)?.id === 'schedule' ? compared.parts.at(-2) : compared?.parts.at(-1);
    expect(changed?.lines).toContainEqual({
      reworded: true,
      before: [
        [
          { text: 'For the Charity: Ella', marked: false },
          { text: 'Park,', marked: true },
          { text: 'Chief Executive.', marked: false },
        ],
      ],
      now: [
        [
          { text: 'For the Charity: Ella', marked: false },
          { text: 'Park-Jones,', marked: true },
          { text: 'Chief Executive.', marked: false },
        ],
      ],
    });
    expect((await look(world, { from: '1', to: '2', show: 'all' })).compared?.parts.length).toBeGreaterThan(10);
    expect(compared?.fingerprints.map(({ value }) => value)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), (await world.file()).version?.fingerprint]);
  });

  it('shows only what changed, and the whole text where that is asked for; the other way round', async () => {
    const world = await twice();
    const only = await look(world, { from: '2', to: '1' });
    expect(only.compared?.parts.map(({ id, lines }) => [id, lines.length])).toEqual([['signatures', 1]]);
    expect(only.compared?.toggle).toEqual({ href: `/agreements/${world.reference}/compare?from=2&to=1&show=all`, text: 'Show the whole text' });
    expect(only.compared?.sides.before).toBe('Before: version 2');
  });

  it.each([
    [{ from: '1', to: '1' }, 'Select 2 different versions'],
    [{ from: '', to: '' }, 'Select 2 different versions'],
    [{ from: '1', to: '7' }, 'Select 2 versions of this agreement'],
    [{ from: '1' }, 'Select 2 versions of this agreement'],
    [{ from: '01', to: 'x' }, 'Select 2 versions of this agreement'],
  ])('says what to select: %j', async (asked, error) => {
    const seen = await look(await twice(), asked);
    expect([seen.error, seen.compared]).toEqual([error, undefined]);
  });

  it('has nothing to compare with one version, and says so when two read the same', async () => {
    const world = await issued();
    expect((await look(world)).closed?.text).toMatch(/^Only one version so far/);
    await world.run(people.drafter, reopen);
    const before = await world.file();
    const reply = { decision: 'agree', by: 'riverside-manager', byName: 'Tom Ashby', at: testNow.toISOString() } as const;
    const signatory = { personId: 'riverside-signatory', name: 'Ella Park', job: 'Chief Executive' };
    await world.store.tx(async (q) => agreements.change(q, before, { status: 'with-partner', reply: { ...reply, signatory } }, testNow));
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    expect((await look(world)).compared).toMatchObject({ heading: 'These versions are the same', rows: [] });
    expect((await look(world)).compared?.toggle).toBeUndefined();
  });

  it.each([
    [1, `update version set content = replace(content, 'Telephone number', 'Medical record') where number = 1`],
    [1, 'delete from version_void'],
    [2, `update signature set evidence = replace(evidence, 'Ben Hall', 'Ben Hill')`],
  ])('does not compare version %i when the store was changed: %s', async (number, sql) => {
    const { store, tamper } = tamperedStore();
    const world = await twice(store);
    await sign(world, people.sharing);
    tamper(sql);
    const seen = await look(world);
    expect(seen.closed).toMatchObject({
      broken: true,
      text: expect.stringContaining(`Do not rely on version ${number}`),
      way: { href: `/agreements/${world.reference}/versions/${number}` },
    });
    expect(seen.compared).toBeUndefined();
  });

  it('goes through agreements that replace each other, from either of them', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method']);
    expect((await look(world, { from: '1', to: '2' }, people.drafter)).closed?.text).toMatch(/^Only one version so far/);
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    await confirmAll(next);
    await issueNext(next);
    for (const asked of [world, next]) {
      const { compared, options } = await look(asked, { from: '1', to: '2', show: 'changes' });
      expect(options.map(({ label }) => label)).toEqual(['Version 1: Signed', 'Version 2: Ready to sign']);
      expect(compared?.parts.map(({ heading }) => heading)).toContain('4 How and when');
      expect(JSON.stringify(compared?.parts)).toContain('telephone');
    }
  });

  it('is for both sides and for nobody else', async () => {
    const world = await twice();
    expect((await look(world, {}, people.drafter)).compared?.heading).toBe('1 part changed');
    expect(await read(world, people.stranger, comparePage, { reference: world.reference, from: '1', to: '2' })).toEqual({ kind: 'not-found' });
  });
});
