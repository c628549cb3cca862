import { eq, inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Tx } from './store';
import { testNow, testStore } from './testing/test-store';

const t = schema.tally;
const named = prepared((q) =>
  q
    .select()
    .from(t)
    .where(eq(t.key, slot('key'))),
);
const among = prepared((q, keys) => q.select({ key: t.key }).from(t).where(inArray(t.key, keys)));
const tally = (key: string) => ({ key, n: 1, since: testNow });

describe('a prepared query', () => {
  it('takes its values anew each time', async () => {
    const store = testStore();
    await store.tx(async (q) => void (await q.insert(t).values([tally('a'), tally('b'), tally('c')])));
    expect(await named(store.q, [], { key: 'a' })).toEqual([tally('a')]);
    expect(await named(store.q, [], { key: 'b' })).toEqual([tally('b')]);
    expect(await among(store.q, ['a'])).toEqual([{ key: 'a' }]);
    expect(await among(store.q, ['c', 'b'])).toEqual([{ key: 'b' }, { key: 'c' }]);
  });

  it('is put together once for reading, and anew in every transaction', async () => {
    const store = testStore();
    let built = 0;
    const counted = prepared((q) => {
      built += 1;
      return q.select().from(t);
    });
    await counted(store.q);
    await counted(store.q);
    expect(built).toBe(1);
    await store.tx(async (q) => {
      await q.insert(t).values(tally('a'));
      await counted(q);
    });
    expect(built).toBe(2);
  });

  it('sees what its own transaction wrote, and the next store has its own', async () => {
    const [one, other] = [testStore(), testStore()];
    await one.tx(async (q) => {
      await q.insert(t).values(tally('a'));
      expect(await named(q, [], { key: 'a' })).toHaveLength(1);
      expect(await named(one.q, [], { key: 'a' })).toHaveLength(0);
    });
    expect(await named(other.q, [], { key: 'a' })).toHaveLength(0);
  });

  it('dies with its transaction', async () => {
    const store = testStore();
    let leaked: Tx | undefined;
    await store.tx(async (q) => {
      leaked = q;
      await q.insert(t).values(tally('a'));
      await named(q, [], { key: 'a' });
    });
    await expect((async () => await named(leaked as Tx, [], { key: 'a' }))()).rejects.toThrow('await is missing');
  });
});
