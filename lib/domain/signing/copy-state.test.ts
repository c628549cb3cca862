import { expect, it } from 'vitest';
import { copyState, type CopyTask } from './copy-state';

it.each<[string, CopyTask | undefined]>([
  ['being-made', { state: 'waiting', tries: 0, reason: null }],
  ['trying-again', { state: 'waiting', tries: 1, reason: 'busy' }],
  ['given-up', { state: 'dead', tries: 8, reason: 'busy' }],
  ['given-up', { state: 'done', tries: 0, reason: null }],
  ['given-up', undefined],
])('is %s: %j', (state, task) => {
  expect(copyState(task)).toBe(state);
});
