// Contact rows that somebody changes behind the store: the check of the store sees it, and a backup is refused.
import { describe, expect, it } from 'vitest';
import * as contactNotices from '@/db/contact-notices';
import { tamperedStore } from '@/db/testing/tampered-store';
import { verifyStore } from '@/db/verify-store';
import { sha256 } from '@/lib/server/sha256';
import { changeContact } from './change-contact';
import { confirmMailbox } from './confirm-mailbox';
import { issued, people, sign } from './testing/signing-steps';

const own = 'riverside-debt-advice';
const fields = { name: 'Sam Lee', phone: '01632 960 113', email: 'new@riverside.nhs.uk', 'from-day': '21', 'from-month': '11', 'from-year': '2026' };

async function noticed() {
  const { store, tamper } = tamperedStore();
  const world = await issued({ store });
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  for (const screen of ['referrals', 'incidents']) await world.run(people.manager, changeContact, { screen, revision: 0, fields });
  const faults = async () => (await verifyStore(store.q, sha256)).faults;
  return { world, tamper, faults, fault: [`contacts of ${world.reference} are changed`] };
}

describe('contacts that are changed behind the store', () => {
  it.each([
    ['the new mailbox', `update contact_notice set after = replace(after, 'new@', 'thief@') where line = 'referrals'`],
    ['who was there before, who is rung', `update contact_notice set before = '{"name":"A thief","phone":"01632 960 199"}' where line = 'referrals'`],
    ['the day', `update contact_notice set from_day = '2026-12-24' where line = 'incidents'`],
    ['the line', `update contact_notice set line = 'safeguarding' where line = 'incidents'`],
    ['the side', `update contact_notice set side = 'sharing' where line = 'incidents'`],
    ['who gave it', `update contact_notice set by = 'northfield-drafter' where line = 'incidents'`],
    ['when', `update contact_notice set at = at + 1000 where line = 'incidents'`],
    ['a notice that is gone', `delete from contact_notice where line = 'incidents'`],
    [
      'a notice that nobody gave',
      `insert into contact_notice select 'more', 'more', agreement_reference, side, line, before, after, from_day, by, at from contact_notice limit 1`,
    ],
    ['a call that nobody made', `insert into contact_confirmation select id, 'northfield-drafter', at from contact_notice where line = 'referrals'`],
  ])('are seen: %s', async (_, sql) => {
    const { tamper, faults, fault } = await noticed();
    expect(await faults()).toEqual([]);
    tamper(sql);
    expect(await faults()).toEqual(fault);
  });

  it('are seen: by whom a mailbox was confirmed, and a call that was taken away', async () => {
    for (const sql of [`update contact_confirmation set by = 'northfield-signatory'`, 'delete from contact_confirmation']) {
      const { world, tamper, faults, fault } = await noticed();
      const told = (await contactNotices.ofAgreement(world.store.q, world.reference, [own])).find(({ line }) => line === 'referrals');
      expect(await world.run(people.drafter, confirmMailbox, { notice: told?.notice })).toMatchObject({ kind: 'done' });
      expect(await faults()).toEqual([]);
      tamper(sql);
      expect(await faults()).toEqual(fault);
    }
  });
});
