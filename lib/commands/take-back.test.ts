import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as outbox from '@/db/outbox';
import { aOnce } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { letters } from '@/content/wording/mail';
import { composeMail } from '@/lib/server/worker/compose-mail';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { sentPage } from '@/lib/views/sent-page';
import { reopen } from './reopen';
import { takeBack } from './take-back';
import { agreed, issued, people, sign } from './testing/signing-steps';
import { reviewers, sentToPartner } from './testing/review-steps';

describe('taking a sent agreement back', () => {
  it('makes it a draft again that the partner does not see', async () => {
    const world = await sentToPartner();
    const { reference, store, file } = world;
    expect(await execute(world, reviewers.drafter, takeBack, { once: aOnce(), reference })).toEqual({ kind: 'done', result: { reference } });
    expect(await file()).toMatchObject({ status: 'draft' });
    expect(await agreements.file(store.q, reference, ['exampleton-hospice'])).toBeUndefined();
    const row = (await outbox.due(store.q, testNow)).find(({ kind }) => kind === 'mail-taken-back');
    const told = await composeMail({ ...world, letters }, row!);
    expect(told.map(({ key }) => key)).toEqual(['exampleton-hospice-manager']);
    expect(told[0]?.letter.text).toMatch(/\w+ at Exampleton Hospitals NHS Trust has taken the agreement back.*There is nothing for you to do/);
  });

  it('takes back openly what had been a final version: the partner keeps sight of it, and both sides are told', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    const { sent } = await world.file();
    await world.run(people.drafter, reopen);
    expect(await world.run(people.drafter, takeBack)).toMatchObject({ kind: 'refused', reason: 'This agreement is not with Riverside Debt Advice' });
    await world.store.tx(async (q) => agreements.change(q, await world.file(), { status: 'with-partner', sent: sent ?? null }, testNow));
    expect(JSON.stringify(await read(world, people.drafter, sentPage, { reference: world.reference }))).toContain('take it back');
    expect(await world.run(people.drafter, reopen)).toMatchObject({ unmet: ['reply-given'] });
    expect(await world.run(people.drafter, takeBack)).toMatchObject({ kind: 'done' });
    expect(await world.file()).toMatchObject({ status: 'draft', lastVersion: 1, sent });
    const [first] = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    expect(first).toMatchObject({ number: 1, void: { why: 'reopened' } });
    expect(await versions.signaturesOf(world.store.q, first!.id)).toHaveLength(1);
    const told = (await outbox.due(world.store.q, testNow)).filter(({ kind }) => kind === 'mail-reopened');
    expect(told).toHaveLength(2);
  });

  it('is over once the partner has replied', async () => {
    const world = await agreed();
    expect(await world.run(people.drafter, takeBack)).toMatchObject({ kind: 'refused', unmet: ['no-reply-yet'] });
    expect((await world.file()).status).toBe('with-partner');
  });
});
