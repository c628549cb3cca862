import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { aOnce } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import { sentPage } from '@/lib/views/sent-page';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { reopen } from './reopen';
import { takeBack } from './take-back';
import { issued, people } from './testing/signing-steps';
import { reviewers, sentToPartner } from './testing/review-steps';

describe('taking a sent agreement back', () => {
  it('makes it a draft again that the partner does not see', async () => {
    const world = await sentToPartner();
    const { reference, store, file } = world;
    expect(await execute(world, reviewers.drafter, takeBack, { once: aOnce(), reference })).toEqual({ kind: 'done', result: { reference } });
    expect(await file()).toMatchObject({ status: 'draft' });
    expect(await agreements.file(store.q, reference, ['exampleton-hospice'])).toBeUndefined();
  });

  it('is refused once a final version was made: the partner keeps sight of it', async () => {
    const world = await issued();
    const version = await world.file();
    await world.run(people.drafter, reopen);
    const sentAgain = { status: 'with-partner', sent: version.sent ?? null } as const;
    await world.store.tx(async (q) => agreements.change(q, await world.file(), sentAgain, testNow));
    expect(await world.run(people.drafter, takeBack)).toEqual({
      kind: 'refused',
      reason: 'The partner has had a final version before. Withdraw the agreement instead',
      unmet: ['never-issued'],
    });
    expect(await agreements.file(world.store.q, world.reference, ['riverside-debt-advice'])).toMatchObject({ status: 'with-partner' });
    expect(await world.run(people.drafter, reopen)).toMatchObject({
      reason: 'The partner has not answered yet: wait for the reply, or withdraw the agreement',
    });
    const page = await read(world, people.drafter, sentPage, { reference: world.reference });
    expect(JSON.stringify(page)).not.toContain('take it back');
  });
});
