import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { reopen } from './reopen';
import { agreed, issue, issued, people, sign } from './testing/signing-steps';

describe('reopening', () => {
  it('makes the version and the signature on it void in the open, and the next version takes the next number', async () => {
    const world = await issued();
    const { reply } = await world.file();
    await sign(world, people.receiving);
    expect(await world.run(people.drafter, reopen)).toEqual({ kind: 'done', result: { reference: world.reference } });
    const file = await world.file();
    expect(file).toMatchObject({ status: 'draft', heldBy: 'drafter', lastVersion: 1 });
    expect([file.version, file.reply, file.signed]).toEqual([undefined, undefined, undefined]);
    const both = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    expect(both).toMatchObject([{ number: 1, void: { why: 'reopened', by: 'northfield-drafter' } }]);
    expect(await versions.signaturesOf(world.store.q, both[0]!.id)).toHaveLength(1);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'agreement-reopened', more: { version: 1 } });
    expect((await outbox.due(world.store.q, testNow)).at(-1)?.kind).toBe('mail-reopened');

    await world.store.tx((q) => agreements.change(q, file, { status: 'with-partner', reply: reply ?? null }, testNow));
    await issue(world);
    expect(await world.file()).toMatchObject({ status: 'ready-to-sign', version: { number: 2 }, signed: [] }); // nothing is carried over
  });

  it('is possible once the partner has answered, and by the IG lead', async () => {
    const world = await agreed();
    expect(await world.run(people.igLead, reopen)).toMatchObject({ kind: 'done' });
    expect((await world.file()).status).toBe('draft');
  });

  it('is refused while the partner has not answered: then it is taken back', async () => {
    const world = await agreed();
    await world.store.tx(async (q) => agreements.change(q, await world.file(), { reply: null }, testNow));
    expect(await world.run(people.drafter, reopen)).toEqual({
      kind: 'refused',
      reason: 'Riverside Debt Advice has not answered yet: take the agreement back instead',
      unmet: ['reply-given'],
    });
  });

  it('is over once every side has signed', async () => {
    const world = await issued();
    await sign(world, people.sharing);
    await sign(world, people.receiving);
    expect(await world.run(people.drafter, reopen)).toMatchObject({ kind: 'refused' });
    expect((await world.file()).status).toBe('signed');
  });

  it('is for the sharing side', async () => {
    const world = await issued();
    expect(await world.run(people.manager, reopen)).toEqual({ kind: 'forbidden', reason: 'Ask Maya Collins at Northfield Surgery to change the agreement' });
    expect(await world.run({ ...people.stranger, roles: ['ig-lead'] }, reopen)).toEqual({ kind: 'not-found' });
    expect((await world.file()).status).toBe('ready-to-sign');
  });
});
