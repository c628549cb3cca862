// What hangs on an agreement is read for its own organisations: a reference or a number that a stranger knows opens nothing.
import { expect, it } from 'vitest';
import { issued, people, sign } from '@/lib/commands/testing/signing-steps';
import { commentOnSection } from '@/lib/commands/comment-on-section';
import { reviewers, sentToPartner } from '@/lib/commands/testing/review-steps';
import { execute } from '@/lib/server/execute';
import * as comments from './comments';
import * as signedCopies from './signed-copies';
import { aOnce } from './testing/builders';

it('shows comments to both sides alone', async () => {
  const world = await sentToPartner();
  const fields = { section: 'details', comment: 'Leave out the address' };
  const said = await execute(world, reviewers.manager, commentOnSection, { once: aOnce(), reference: world.reference, fields });
  expect(said.kind).toBe('done');
  const seenBy = async (organisation: string) => (await comments.ofAgreement(world.store.q, world.reference, [organisation])).length;
  expect([await seenBy('exampleton-trust'), await seenBy('exampleton-hospice'), await seenBy('riverside-debt-advice')]).toEqual([1, 1, 0]);
});

it('says how far a signed copy is to both sides alone', async () => {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  const { version, sharing, partner } = await world.file();
  const task = async (organisation = '') => (await signedCopies.task(world.store.q, version?.id ?? '', [organisation]))?.state;
  expect([await task(sharing.id), await task(partner?.id), await task('exampleton-hospice')]).toEqual(['waiting', 'waiting', undefined]);
});
