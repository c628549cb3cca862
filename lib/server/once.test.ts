import { expect, it } from 'vitest';
import { isFromElsewhere, newOnce, Once } from './once';

it('says for which organisation its page was drawn, and nothing of it', () => {
  const drawn = newOnce('northfield-surgery');
  expect(Once.safeParse(`${drawn}-quiet-39`).success).toBe(true);
  expect(drawn).not.toContain('northfield');
  expect([isFromElsewhere(drawn, 'northfield-surgery'), isFromElsewhere(`${drawn}-3`, 'exampleton-trust')]).toEqual([false, true]);
  expect([isFromElsewhere(newOnce(), 'exampleton-trust'), isFromElsewhere(drawn, ''), isFromElsewhere(undefined, 'x')]).toEqual([false, false, false]);
});
