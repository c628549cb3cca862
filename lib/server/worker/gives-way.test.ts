// While the worker has much to do, whoever asks for a page is answered in between: on one processor nobody else can be.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as outbox from '@/db/outbox';
import * as organisations from '@/db/organisations';
import { demonstrationOrganisations } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { schema } from '@/db/schema';
import type { Tx } from '@/db/store';
import { settle } from '@/db/testing/builders';
import { manyAgreements } from '@/db/testing/many-agreements';
import { testNow, testPorts } from '@/db/testing/test-store';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Runtime } from '../runtime';
import { remind } from './remind';
import { workOff } from './work-off';

/** How often others had their turn while it was done. */
async function turnsIn(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let next = setImmediate(function count() {
    turns += 1;
    next = setImmediate(count);
  });
  await work();
  clearImmediate(next);
  return turns;
}

it('reads a few agreements and takes a few steps at a time in the morning, and goes on after each mail', async () => {
  const ports = testPorts();
  await settle(ports.store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  await manyAgreements(ports.store, 60, testNow, 3);
  const steps: number[] = [];
  const { store } = ports;
  const counting: typeof store = {
    ...store,
    tx: (work) =>
      store.tx(async (q: Tx) => {
        const found = async () => (await q.select({ key: schema.reminder.key }).from(schema.reminder)).length;
        const before = await found();
        const value = await work(q);
        steps.push((await found()) - before);
        return value;
      }),
  };
  const mornings = await turnsIn(() => remind({ ...ports, store: counting }, { catalogue }, dayOf(testNow.toISOString())));
  const taken = steps.reduce((sum, one) => sum + one, 0);
  expect([taken > 30, Math.max(...steps)]).toEqual([true, 20]);
  const everybody = (await organisations.withPeople(store.q)).length;
  expect(mornings).toBeGreaterThanOrEqual(60 / 20 + taken / 20 + everybody);
  const running = {
    ...ports,
    config: {} as Runtime['config'],
    renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
    ready: async () => true,
  };
  const waiting = (await outbox.due(store.q, testNow, 20, 'mail')).length;
  expect(waiting).toBe(20);
  expect(await turnsIn(() => workOff(running, { letters, catalogue }, 'mail'))).toBeGreaterThanOrEqual(waiting);
});
