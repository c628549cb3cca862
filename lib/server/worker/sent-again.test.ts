// Whoever is sent an agreement again reads that it is the same one, and why it comes back.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as events from '@/db/events';
import { reviewers, sentToPartner } from '@/lib/commands/testing/review-steps';
import { sentAnswers } from '@/lib/domain/agreement/sent-answers';
import { agreementChain } from '@/lib/domain/audit/events';
import { sha256 } from '@/lib/server/sha256';
import { sharedFacts } from './agreement-facts';

async function letterAfter(said: readonly string[] = [], sentSame = false) {
  const world = await sentToPartner();
  for (const [n, what] of said.entries()) {
    const body = { what, agreement: world.reference, by: reviewers.drafter.person };
    await world.store.tx((q) => events.append(q, { id: `event-${n}`, chain: agreementChain(world.reference), at: world.now(), body }, sha256));
  }
  const was = await world.file();
  const answers = sentAnswers(was, catalogue.questions);
  const file = sentSame && was.sent ? { ...was, sent: { ...was.sent, answers, before: answers } } : was;
  // The agreement was sent once before.
  const facts = await sharedFacts(world.store.q, file, file.sharing.id, world.now());
  return letters.agreement['mail-agreement-sent'].words({ ...facts, own: facts.partner, other: facts.sharing });
}

it('says for the first time what is asked, and afterwards why it comes back', async () => {
  const [first] = (await letterAfter()).paragraphs;
  expect(first).toMatch(/has sent Exampleton Hospice an agreement/u);
  const asked = await letterAfter(['changes-asked', 'agreement-sent']);
  expect([asked.subject, ...asked.paragraphs].join(' ')).toMatch(
    /changed agreement from .* Exampleton Hospice asked for changes\. .* has changed the agreement/u,
  );
  // The same text, with the reason that was asked for: nothing is changed.
  const same = await letterAfter(['changes-asked', 'agreement-sent'], true);
  expect([same.subject, ...same.paragraphs].join(' ')).toMatch(/sent again .* asked for changes\. .* sends the same text again, with a message/u);
  expect([same.subject, ...same.paragraphs].join(' ')).not.toMatch(/changed/u);
  const back = await letterAfter(['changes-asked', 'agreement-sent', 'agreement-taken-back', 'agreement-sent']);
  expect([back.subject, ...back.paragraphs].join(' ')).toMatch(/sent again .* had the agreement .* back to change it/u);
  expect(back.paragraphs.join(' ')).not.toContain('asked for changes');
});
