import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as passports from '@/db/passports';
import { schema } from '@/db/schema';
import { anotherAgreed } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import { execute } from '@/lib/server/execute';
import { executeSeries } from '@/lib/server/execute-series';
import { read } from '@/lib/server/view';
import { sendAnswersPage } from '@/lib/views/send-answers-page';
import { commands } from './registry';
import { reuseChecklistAnswers } from './reuse-checklist-answers';
import { sendAnswersTogether } from './send-answers-together';
import { agreed, people } from './testing/signing-steps';

const more = ['SA-2B3C-4D5F', 'SA-5G6H-7J8K', 'SA-8L9M-2N3P'];

/** One checklist that was accepted, and as many that nobody has begun. */
async function asked() {
  const world = await agreed();
  const own = [people.manager.organisation];
  const ids: string[] = [];
  for (const reference of more) {
    const { checklist } = await anotherAgreed(world.store, reference);
    if (!checklist) throw new Error('no checklist');
    const fresh = { status: 'in-progress', version: 0, answers: {}, review: null, decision: null, sentAt: null } as const;
    await world.store.tx(async (q) => void (await q.update(schema.checklist).set(fresh).where(eq(schema.checklist.id, checklist.id))));
    ids.push(checklist.id);
  }
  const page = async () => {
    const seen = await read(world, people.manager, sendAnswersPage, {});
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view;
  };
  const run = async (fields: Readonly<Record<string, unknown>>, once = aOnce()) =>
    executeSeries(world, people.manager, sendAnswersTogether, { ...(await page()).hidden, ...fields, once }, commands);
  const stateOf = async (id: string) => (await checklists.find(world.store.q, id, own))?.status;
  return { ...world, own, ids, page, run, stateOf };
}

it('lists whom the answers answer wholly, and sends them to each with one press', async () => {
  const world = await asked();
  const page = await world.page();
  expect([page.asking.map(({ hint }) => hint).sort(), page.more]).toEqual([more, []]);
  const [first, second] = world.ids;
  expect(await world.run({ checklist: [first, second] })).toMatchObject({ kind: 'done', result: { done: [first, second] } });
  expect(await Promise.all(world.ids.map(world.stateOf))).toEqual(['with-sharing-organisation', 'with-sharing-organisation', 'in-progress']);
  expect((await passports.all(world.store.q, world.own, people.manager.organisation)).map(({ number }) => number)).toEqual([1]);
  expect((await world.page()).asking.map(({ hint }) => hint)).toEqual([more[2]]);
});

it('sends to the others when one cannot be sent, and to nobody when nobody is chosen', async () => {
  const world = await asked();
  const [first, second, third] = world.ids;
  const [file] = await agreements.these(world.store.q, [more[1]!], world.own);
  await world.store.tx((q) => agreements.change(q, file!, { status: 'ended', endReason: 'withdrawn' }, testNow));
  const once = aOnce();
  const out = await world.run({ checklist: world.ids }, once);
  expect(out).toEqual({ kind: 'invalid', errors: { [second!]: expect.stringContaining('ended') } });
  expect(await Promise.all([first!, third!].map(world.stateOf))).toEqual(['with-sharing-organisation', 'with-sharing-organisation']);
  expect(await world.run({ checklist: [] })).toEqual({ kind: 'invalid', errors: { checklist: 'Select who gets your answers' } });
});

it('names the one whose answers are in place and that was not sent, and offers to send it', async () => {
  const world = await asked();
  const [first] = world.ids;
  const { hidden } = await world.page();
  await execute(world, people.manager, reuseChecklistAnswers, { once: aOnce(), checklist: first, ...hidden });
  const attempt = { command: 'send-answers-together', values: {}, outcome: { kind: 'invalid', errors: { [first!]: 'It was not sent' } } } as const;
  const seen = await read(world, people.manager, sendAnswersPage, {}, attempt);
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  expect(seen.view.left).toEqual(['Northfield Surgery: It was not sent']);
  expect(seen.view.more).toMatchObject([{ id: first, text: `Northfield Surgery, ${more[0]}`, href: `/checklists/${first}/check` }]);
});
