// The link of an invitation is for one mailbox. No view shows it: not to the side that sent it, not to whoever came in, not to strangers.
import { expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { actorFor, aVisitor } from '@/db/testing/builders';
import * as people from '@/db/people';
import { sendInvitationAgain } from '@/lib/commands/send-invitation-again';
import { accept, invited, mails, newestToken, theirMailbox } from '@/lib/commands/testing/invitation-steps';
import { schema } from '@/db/schema';
import { type AnyView, read } from '@/lib/server/view';
import { invitePage } from './invite-page';
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

it('stands in no row of the store, in no letter to anybody else and in no answer to a command, before and after it was used', async () => {
  const world = await invited();
  const answers: unknown[] = [await world.run(demonstrationActor('northfield-drafter'), sendInvitationAgain)];
  const token = await newestToken(world);
  const proof = token.split('.')[1] ?? '';
  answers.push(await accept(world, `${token}x`), await accept(world, token), await accept(world, token));
  await mails(world);
  const tables = Object.entries(schema).filter(([name]) => name !== 'mail');
  for (const [name, table] of tables) expect(JSON.stringify(await world.store.q.select().from(table as typeof schema.outbox)), name).not.toContain(proof);
  expect(tables.length).toBeGreaterThan(20);
  const letters = (await mails(world)).filter((letter) => JSON.stringify(letter).includes(proof));
  expect(letters.map(({ to }) => to)).toEqual([theirMailbox]);
  expect(JSON.stringify(answers)).not.toContain(proof);
});

it('leads whoever has used it back to their agreement by logging in, and says nothing of it before', async () => {
  const world = await invited();
  const token = await newestToken(world);
  const [id = ''] = token.split('.');
  await accept(world, token);
  const used = await read(world, aVisitor(), invitePage, { token });
  expect(used).toMatchObject({ view: { way: { href: `/log-in?next=${encodeURIComponent(`/invite/${id}`)}` } } });
  expect(JSON.stringify(used)).not.toContain(world.reference);
  const person = await people.byMailbox(world.store.q, theirMailbox);
  if (!person) throw new Error('nobody came in');
  expect(await read(world, actorFor(person), invitePage, { token: id })).toMatchObject({ view: { way: { href: `/agreements/${world.reference}` } } });
  const other = await read(world, demonstrationActor('riverside-manager'), invitePage, { token: id });
  expect(JSON.stringify(other)).not.toContain(world.reference);
});
