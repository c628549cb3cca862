// An account that acts for nobody any more: it is told so by mail alone, comes back by an invitation, and a mailbox that was given up waits.
import { describe, expect, it } from 'vitest';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { requestLogIn } from './request-log-in';
import { requestPasswordReset } from './request-password-reset';
import { accept, invited, mails, newestToken, page, theirMailbox } from './testing/invitation-steps';

const gone = { id: 'removed-everywhere', name: 'Mo Ade Adeyemi', email: theirMailbox, jobTitle: 'Manager', createdAt: testNow };

async function withGone(over: { readonly disabledAt?: Date } = {}) {
  const world = await invited();
  await world.store.tx((q) => q.insert(schema.person).values({ ...gone, ...over }));
  return world;
}

describe('somebody who was removed everywhere', () => {
  it('gets no code and no link but a mail that says so, and the page answers as for everybody', async () => {
    const world = await withGone();
    for (const command of [requestLogIn, requestPasswordReset] as readonly AnyCommand[]) {
      const ask = (email: string) => execute(world, aVisitor(), command, { once: aOnce(), email });
      expect((await Promise.all([ask(theirMailbox), ask('nobody@example.org')])).map(({ kind }) => kind)).toEqual(['done', 'done']);
    }
    const told = (await mails(world)).filter(({ about }) => /log-in|reset|closed/.test(about));
    expect(told.map(({ about, to }) => [about, to])).toEqual([
      ['mail-account-closed', theirMailbox],
      ['mail-account-closed', theirMailbox],
    ]);
  });

  it('comes back as the first person of a partner, with the account of before', async () => {
    const world = await withGone();
    const token = await newestToken(world);
    expect(await page(world, token)).not.toHaveProperty('button.form');
    expect((await accept(world, token)).kind).toBe('done');
    const { partner } = await world.file();
    expect(await people.byMailbox(world.store.q, theirMailbox)).toMatchObject({
      id: gone.id,
      name: gone.name,
      jobTitle: 'Manager',
      organisationId: partner?.id,
    });
  });

  it('stays out where the account was switched off, and of the organisation that removed them', async () => {
    const off = await withGone({ disabledAt: testNow });
    expect(await accept(off, await newestToken(off))).toMatchObject({ kind: 'refused' });
    const out = await withGone();
    const organisationId = (await out.file()).partner?.id ?? '';
    await out.store.tx((q) =>
      q.insert(schema.formerMember).values({ personId: gone.id, organisationId, roles: ['admin'], leftAt: testNow, removedBy: gone.id }),
    );
    expect(await accept(out, await newestToken(out))).toMatchObject({ kind: 'refused' });
  });
});

it('a mailbox that somebody gave up and can have back takes no invitation', async () => {
  const world = await invited();
  const change = { id: 'a-change', personId: 'northfield-drafter', before: theirMailbox, after: 'maya@example.org', askedAt: testNow, confirmedAt: testNow };
  await world.store.tx((q) => q.insert(schema.emailChange).values(change));
  expect(await accept(world, await newestToken(world))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('less than 7 days ago') });
});
