import { expect, it } from 'vitest';
import { forgetUnsent, type Kept, keepUnsent, type Reply, sendUnsent, type Unsent, unsentIn } from './unsent-answers';

const key = 'unsent';
const answer = (screen: string, once = `once-of-${screen}-0000`, value = 'in-place'): Unsent => ({
  action: '/do/answer-checklist',
  screen,
  title: screen,
  fields: [
    ['once', once],
    ['answer', value],
  ],
});
function shelf(): Kept {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value), removeItem: (name) => void kept.delete(name) };
}
const saved: Reply = { kind: 'saved', next: '/on' };
const screens = (store: Kept) => unsentIn(store, key).map(({ screen }) => screen);

/** A service that keeps each receipt once. `reached`: does the post arrive; `heard`: does its reply come back. */
function service(line: () => { readonly reached: boolean; readonly heard: boolean }) {
  const stored = new Map<string, string>();
  const post = async ({ screen, fields }: Unsent): Promise<Reply> => {
    const { reached, heard } = line();
    if (reached) stored.set(Object.fromEntries(fields).once ?? '', screen);
    return reached && heard ? saved : { kind: 'later' };
  };
  return { stored, post };
}

it('sends ten answers in their order, once each, though the line breaks at every second one and loses replies', async () => {
  const store = shelf();
  const all = Array.from({ length: 10 }, (_, n) => `point-${n}`);
  for (const screen of all) keepUnsent(store, key, answer(screen), () => 'never');
  let n = 0;
  const { stored, post } = service(() => ({ reached: ++n % 3 !== 0, heard: n % 2 === 0 }));
  for (let tries = 0; tries < 60 && screens(store).length > 0; tries += 1) await sendUnsent(store, key, post);
  expect(screens(store)).toEqual([]);
  expect([...stored.values()]).toEqual(all);
});

it('keeps what is said while it sends, and marks what is not taken', async () => {
  const store = shelf();
  keepUnsent(store, key, answer('first'), () => 'never');
  keepUnsent(store, key, answer('second'), () => 'never');
  const seen: string[] = [];
  await sendUnsent(store, key, async (one) => {
    seen.push(one.screen);
    if (one.screen === 'first') keepUnsent(store, key, answer('third'), () => 'never');
    return one.screen === 'second' ? { kind: 'look', why: 'conflict' } : saved;
  });
  expect(seen).toEqual(['first', 'second', 'third']);
  expect(unsentIn(store, key)).toMatchObject([{ screen: 'second', stuck: true, why: 'conflict' }]);
  forgetUnsent(store, key, ({ screen }) => screen === 'second');
  expect(store.getItem(key)).toBeNull();
});

it('waits for whoever was logged out, and puts a second answer in the place of the first under a receipt of its own', async () => {
  const store = shelf();
  keepUnsent(store, key, answer('first', 'once-0000000000000000'), () => 'never');
  expect(await sendUnsent(store, key, async () => ({ kind: 'log-in' }))).toHaveLength(1);
  keepUnsent(store, key, answer('first', 'once-0000000000000000', 'not-yet'), () => 'fresh-000000000000000');
  expect(unsentIn(store, key)).toMatchObject([
    {
      fields: [
        ['once', 'fresh-000000000000000'],
        ['answer', 'not-yet'],
      ],
    },
  ]);
  store.setItem(key, 'not JSON');
  expect(unsentIn(store, key)).toEqual([]);
});

it('says that a full browser has no room, so that the form posts itself', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(keepUnsent({ ...shelf(), setItem: full }, key, answer('first'), () => 'never')).toBe(false);
  expect(keepUnsent(shelf(), key, answer('first'), () => 'never')).toBe(true);
});
