// Contacts that change while a new version is on its way: nobody who was told goes back to the one from before.
import { describe, expect, it } from 'vitest';
import * as contactNotices from '@/db/contact-notices';
import * as events from '@/db/events';
import { verifyStore } from '@/db/verify-store';
import type { ContactLine } from '@/lib/domain/contacts/contact-line';
import { rowOf, sheetInForce } from '@/lib/domain/contacts/sheet-in-force';
import { sha256 } from '@/lib/server/sha256';
import { changeContact } from './change-contact';
import { confirmMailbox } from './confirm-mailbox';
import { people, type World } from './testing/signing-steps';
import { amend, bothSigned, confirmAll, inWorld, issueNext, signNext } from './testing/successor-steps';

const own = 'riverside-debt-advice';

const dates = (start: string | undefined) => {
  const [year = '', month = '', day = ''] = start?.split('-') ?? [];
  return start ? { start: 'date', 'startDate-day': day, 'startDate-month': month, 'startDate-year': year } : { start: 'last-signature' };
};

async function begun() {
  const clock = { now: new Date('2026-11-21T09:30:00.000Z') };
  const world = await bothSigned({ now: () => clock.now });
  const change = async ({ run }: Pick<World, 'run'>, line: ContactLine, reach: object, from: string) => {
    const [year, month, day] = from.split('-');
    const fields = { name: 'Sam Lee', phone: '01632 960 113', ...reach, 'from-day': day, 'from-month': month, 'from-year': year };
    expect(await run(people.manager, changeContact, { screen: line, revision: 0, fields })).toMatchObject({ kind: 'done' });
  };
  const issuedFor = async (start?: string) => {
    const next = await amend(world, ['dates']);
    await next.answer('dates', { ...dates(start), review: '12m' });
    await confirmAll(next);
    await issueNext(next);
    clock.now = new Date(clock.now.getTime() + 24 * 3_600_000);
    return next;
  };
  const sheet = async (reference: string) => {
    const found = await contactNotices.sheetOf(world.store.q, reference, own);
    if (!found) throw new Error('no sheet');
    return found;
  };
  const row = async (reference: string, line: ContactLine, on: string) => {
    const { base, notices } = await sheet(reference);
    return rowOf(sheetInForce(base, notices, on), 'receiving', line);
  };
  return { world, change, issuedFor, sheet, row };
}

describe('contacts changed while a new version is on its way', () => {
  it('go on in it: planned ones, those told after its sheet was fixed, and a mailbox that waits for its call', async () => {
    const { world, change, issuedFor, sheet, row } = await begun();
    await change(world, 'incidents', {}, '2026-12-20');
    const next = await issuedFor();
    await change(world, 'objections', {}, '2026-11-22');
    await change(world, 'referrals', { email: 'new@riverside.nhs.uk' }, '2026-11-22');
    const before = await row(world.reference, 'referrals', '2026-11-21');
    await signNext(next);
    for (const [line, on] of [
      ['incidents', '2026-12-19'],
      ['incidents', '2026-12-20'],
      ['objections', '2026-11-22'],
      ['referrals', '2026-11-22'],
    ] as const)
      expect(await row(next.reference, line, on)).toEqual(await row(world.reference, line, on));
    expect(await row(next.reference, 'referrals', '2026-11-22')).toMatchObject({ email: before?.email, unconfirmed: 'new@riverside.nhs.uk' });
    const carried = (await sheet(next.reference)).notices;
    expect(carried.map(({ line, byName }) => [line, byName])).toEqual([
      ['incidents', 'Tom Ashby'],
      expect.arrayContaining(['Tom Ashby']),
      expect.arrayContaining(['Tom Ashby']),
    ]);
    expect((await events.history(world.store.q, next.reference)).at(-1)).toMatchObject({ what: 'contacts-carried' });
    const notice = carried.find(({ line }) => line === 'referrals')?.notice;
    expect(await next.run(people.igLead, confirmMailbox, { notice })).toMatchObject({ kind: 'done' });
    for (const { reference } of [world, next]) expect(await row(reference, 'referrals', '2026-11-22')).toMatchObject({ email: 'new@riverside.nhs.uk' });
    expect((await verifyStore(world.store.q, sha256)).faults).toEqual([]);
  });

  it('are what its own sheet began with when they were told before, and stand in no notice again', async () => {
    const { world, change, issuedFor, sheet, row } = await begun();
    await change(world, 'incidents', {}, '2026-11-21');
    const next = await issuedFor();
    await signNext(next);
    expect(await row(next.reference, 'incidents', '2026-11-22')).toMatchObject({ name: 'Sam Lee' });
    expect((await sheet(next.reference)).notices).toEqual([]);
  });

  it('are changed in both, until the new one starts, by one notice; an unsafe mailbox only where its text is known', async () => {
    const { world, change, issuedFor, row } = await begun();
    const next = await issuedFor('2027-02-01');
    await signNext(next);
    await change(world, 'incidents', {}, '2026-12-01');
    await change(inWorld(world, next.reference), 'objections', {}, '2026-12-01');
    await change(world, 'referrals', { email: 'riverside@gmail.com' }, '2026-12-01');
    for (const line of ['incidents', 'objections'] as const)
      for (const { reference } of [world, next]) expect(await row(reference, line, '2026-12-01')).toMatchObject({ name: 'Sam Lee' });
    expect(await row(next.reference, 'referrals', '2026-12-01')).not.toHaveProperty('unconfirmed');
  });
});
