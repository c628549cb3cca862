// Whoever is sent an agreement again reads that it is the same one, and why it comes back.
import { expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import * as events from '@/db/events';
import { reviewers, sentToPartner } from '@/lib/commands/testing/review-steps';
import { agreementChain } from '@/lib/domain/audit/events';
import { sha256 } from '@/lib/server/sha256';
import { sharedFacts } from './agreement-facts';

async function letterAfter(...said: readonly string[]) {
  const world = await sentToPartner();
  for (const [n, what] of said.entries()) {
    const body = { what, agreement: world.reference, by: reviewers.drafter.person };
    await world.store.tx((q) => events.append(q, { id: `event-${n}`, chain: agreementChain(world.reference), at: world.now(), body }, sha256));
  }
  const file = await world.file();
  // The agreement was sent once before.
  const facts = await sharedFacts(world.store.q, file, file.sharing.id, world.now());
  return letters.agreement['mail-agreement-sent'].words({ ...facts, own: facts.partner, other: facts.sharing });
}

it('says for the first time what is asked, and afterwards why it comes back', async () => {
  const [first] = (await letterAfter()).paragraphs;
  expect(first).toMatch(/has sent Exampleton Hospice an agreement/u);
  const asked = await letterAfter('changes-asked', 'agreement-sent');
  expect([asked.subject, ...asked.paragraphs].join(' ')).toMatch(
    /changed agreement from .* Exampleton Hospice asked for changes\. .* has changed the agreement/u,
  );
  const back = await letterAfter('changes-asked', 'agreement-sent', 'agreement-taken-back', 'agreement-sent');
  expect([back.subject, ...back.paragraphs].join(' ')).toMatch(/sent again .* had the agreement .* back to change it/u);
  expect(back.paragraphs.join(' ')).not.toContain('asked for changes');
});
