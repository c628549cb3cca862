// The link of an invitation is for one mailbox. No view shows it: not to the side that sent it, not to whoever came in, not to strangers.
import { expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { actorFor, aVisitor } from '@/db/testing/builders';
import * as people from '@/db/people';
import { accept, invited, newestToken, theirMailbox } from '@/lib/commands/testing/invitation-steps';
import { type AnyView, read } from '@/lib/server/view';
import { views } from './registry';

/** The mail of the demonstration stands for the mailbox itself. */
const walked: readonly (readonly [string, AnyView])[] = Object.entries(views).filter(([name]) => name !== 'captured-mail');

it('stands on no page of anybody, before and after it was used', async () => {
  const world = await invited();
  const token = await newestToken(world);
  const [id = '', proof = ''] = token.split('.');
  const { checklist } = await world.file();
  const known = { reference: world.reference, checklist: checklist?.id, id: checklist?.id, number: '1', screen: 'purpose', page: 'about', path: 'dspt' };
  const actors = ['northfield-drafter', 'northfield-ig-lead', 'northfield-admin', 'northfield-reader', 'riverside-manager'].map((one) =>
    demonstrationActor(one),
  );
  const walk = async (who: readonly ReturnType<typeof aVisitor>[]) => {
    let seen = 0;
    for (const actor of who) {
      for (const [name, view] of walked) {
        const keys = Object.keys((view.input as { shape?: object }).shape ?? {});
        const found = await read(world, actor, view, Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key))));
        if (found.kind === 'seen') seen += 1;
        expect(JSON.stringify(found), `${name} for ${actor.person}`).not.toMatch(new RegExp(`${proof}|${id}`));
      }
    }
    return seen;
  };
  expect(proof).toHaveLength(43);
  expect(await walk([...actors, aVisitor()])).toBeGreaterThan(40);
  await accept(world, token);
  const person = await people.byMailbox(world.store.q, theirMailbox);
  if (!person) throw new Error('nobody came in');
  expect(await walk([...actors, actorFor(person)])).toBeGreaterThan(40);
});
