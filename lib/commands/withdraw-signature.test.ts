import { describe, expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import * as events from '@/db/events';
import * as mail from '@/db/mail';
import type { Runtime } from '@/lib/server/runtime';
import { workOff } from '@/lib/server/worker/work-off';
import { issued, people, sign, signaturesOf, type World } from './testing/signing-steps';
import { withdrawSignature } from './withdraw-signature';

const last = async ({ store, reference }: World) => (await events.history(store.q, reference)).at(-1);

describe('withdrawing a signature', () => {
  it('takes it back before the other side has signed, keeps it on record, and leaves the version standing', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    expect(await world.run(people.receiving, withdrawSignature)).toEqual({ kind: 'done', result: { reference: world.reference } });
    expect(await world.file()).toMatchObject({ status: 'ready-to-sign', version: { number: 1 }, signed: [] });
    expect(await signaturesOf(world)).toMatchObject([{ side: 'receiving', round: 0, withdrawn: { by: 'riverside-signatory' } }]);
    expect(await last(world)).toMatchObject({ what: 'signature-withdrawn', more: { version: 1, side: 'receiving', round: 0 } });
  });

  it('lets the same person sign again, as a new round', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    await world.run(people.receiving, withdrawSignature);
    expect(await sign(world, people.receiving)).toMatchObject({ kind: 'done' });
    expect((await signaturesOf(world)).map(({ round, withdrawn }) => [round, withdrawn !== undefined])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect((await world.file()).status).toBe('part-signed');
    expect(await sign(world, people.sharing)).toMatchObject({ kind: 'done' });
    expect((await world.file()).status).toBe('signed');
  });

  it('is over once every side has signed, and for whoever has not signed', async () => {
    const world = await issued();
    const nothing = { kind: 'refused', reason: 'There is no signature to take back. Once every side has signed, the agreement stands' };
    expect(await world.run(people.sharing, withdrawSignature)).toEqual(nothing);
    await sign(world, people.sharing);
    expect(await world.run(people.receiving, withdrawSignature)).toMatchObject({ kind: 'refused' });
    await sign(world, people.receiving);
    expect(await world.run(people.sharing, withdrawSignature)).toMatchObject(nothing);
    expect((await signaturesOf(world)).filter((s) => s.withdrawn)).toEqual([]);
  });

  it('is for the signatory, not for a colleague and not for strangers', async () => {
    const world = await issued();
    await sign(world, people.sharing);
    expect(await world.run({ ...people.sharing, person: 'northfield-admin' }, withdrawSignature)).toMatchObject({
      kind: 'forbidden',
      reason: expect.stringContaining('Dr Ben Hall'),
    });
    expect(await world.run(people.stranger, withdrawSignature)).toEqual({ kind: 'not-found' });
    expect((await world.file()).signed).toEqual(['sharing']);
  });

  it('is told to both sides in words of its own: nothing was changed in the text', async () => {
    const world = await issued();
    await sign(world, people.sharing);
    await world.run(people.sharing, withdrawSignature);
    const running = {
      ...world,
      config: {} as Runtime['config'],
      renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
      ready: async () => true,
    };
    await workOff(running, { letters });
    const told = (await mail.newest(world.store.q)).filter(({ about }) => about === 'mail-signature-withdrawn');
    expect(told.map(({ to }) => to).sort()).toEqual([
      'northfield-drafter@northfield-surgery.example',
      'riverside-manager@riverside-debt.example',
      'riverside-signatory@riverside-debt.example',
    ]);
    expect(told[0]?.text).toContain('The final version stands');
  });
});
