import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askAgain } from './ask-again';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const everyMs = 10_000;

/** A page that asks, with the times at which it did. */
function opened(ask: () => Promise<string>) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const line = new EventTarget();
  const [asked, told, begun]: [number[], string[], number] = [[], [], Date.now()];
  askAgain({
    ask: () => {
      asked.push(Date.now() - begun);
      return ask();
    },
    tell: (now) => void told.push(now),
    everyMs,
    page,
    line,
  });
  const turn = (visibilityState: DocumentVisibilityState) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { asked, told, turn, line };
}

it('asks when it is first due, and every ten seconds from then on', async () => {
  const { asked, told, turn } = opened(async () => 'now');
  turn('visible');
  await vi.advanceTimersByTimeAsync(30_000);
  expect([asked, told]).toEqual([
    [10_000, 20_000, 30_000],
    ['now', 'now', 'now'],
  ]);
});

it('does not ask while nobody looks, and asks at once when somebody comes back, or the line does', async () => {
  const { asked, turn, line } = opened(async () => 'now');
  await vi.advanceTimersByTimeAsync(12_000);
  turn('hidden');
  await vi.advanceTimersByTimeAsync(33_000);
  turn('visible');
  await vi.advanceTimersByTimeAsync(1_000);
  line.dispatchEvent(new Event('online'));
  expect(asked).toEqual([10_000, 45_000, 46_000]);
});

it('asks one at a time, and goes on after one that failed', async () => {
  let n = 0;
  const { asked, told } = opened(async () => {
    n += 1;
    if (n === 1) throw new Error('no line');
    if (n === 2) await new Promise((answered) => setTimeout(answered, 25_000));
    return `answer ${n}`;
  });
  await vi.advanceTimersByTimeAsync(50_000);
  expect([asked, told]).toEqual([
    [10_000, 20_000, 50_000],
    ['answer 2', 'answer 3'],
  ]);
});
