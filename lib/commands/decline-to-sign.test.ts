import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { declineToSign } from './decline-to-sign';
import { agreed, issued, people, sign } from './testing/signing-steps';

const reason = 'Our trustees want to wait until the spring';

describe('declining to sign', () => {
  it.each([
    ['before anybody has signed', false],
    ['after the other side has signed', true],
  ])('%s ends the agreement, makes its version void and tells both sides', async (_, signedBefore) => {
    const world = await issued();
    if (signedBefore) await sign(world, people.sharing);
    expect(await world.run(people.receiving, declineToSign, { fields: { reason } })).toEqual({ kind: 'done', result: { reference: world.reference } });
    const file = await world.file();
    expect(file).toMatchObject({ status: 'ended', endReason: 'declined', endNote: reason, lastVersion: 1 });
    expect(file.version).toBeUndefined();
    const [version] = await versions.all(world.store.q, world.reference, ['northfield-surgery']);
    expect(version?.void).toMatchObject({ why: 'declined', by: 'riverside-signatory' });
    expect(await versions.signaturesOf(world.store.q, version!.id)).toHaveLength(signedBefore ? 1 : 0); // on record, on a version that stands no more
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'signing-declined', more: { note: reason } });
    expect((await outbox.due(world.store.q, testNow)).at(-1)?.kind).toBe('mail-declined');
    expect(await sign(world, people.sharing, { version: '1', fingerprint: version!.fingerprint })).toMatchObject({
      kind: 'conflict',
      theirs: { status: 'ended' },
    });
  });

  it.each([
    ['', 'Enter why you do not want to sign'],
    ['a'.repeat(501), 'Reason must be 500 characters or less'],
  ])('asks for a reason: “%.5s”', async (typed, error) => {
    const world = await issued();
    expect(await world.run(people.sharing, declineToSign, { fields: { reason: typed } })).toEqual({ kind: 'invalid', errors: { reason: error } });
    expect((await world.file()).status).toBe('ready-to-sign');
  });

  it('is refused when there is nothing to sign, when all have signed, and to anybody but the signatory', async () => {
    const early = await agreed();
    expect(await early.run(people.sharing, declineToSign, { fields: { reason } })).toEqual({
      kind: 'refused',
      reason: 'This agreement is not waiting for signatures',
    });
    const world = await issued();
    expect(await world.run({ ...people.receiving, person: 'riverside-admin' }, declineToSign, { fields: { reason } })).toMatchObject({ kind: 'forbidden' });
    expect(await world.run(people.stranger, declineToSign, { fields: { reason } })).toEqual({ kind: 'not-found' });
    await sign(world, people.sharing);
    await sign(world, people.receiving);
    expect(await world.run(people.sharing, declineToSign, { fields: { reason } })).toMatchObject({ kind: 'refused' });
    expect((await world.file()).status).toBe('signed');
  });
});
