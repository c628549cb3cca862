import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { limits } from '../limits';
import { uploadPlaces } from './upload-places';

const answer = () => new EventEmitter() as ServerResponse;

it('gives a few places, a part of them to one address, and a place back with each answer', () => {
  const places = uploadPlaces();
  const mine = Array.from({ length: limits.uploadsOfAddress }, answer);
  expect(mine.map((res) => places.take(res, '192.0.2.1'))).not.toContain(false);
  expect(places.take(answer(), '192.0.2.1')).toBe(false);
  const others = Array.from({ length: limits.uploads - mine.length }, (_, i) => places.take(answer(), `192.0.2.${i + 2}`));
  expect([others.includes(false), places.take(answer(), '198.51.100.1')]).toEqual([false, false]);
  mine[0]?.emit('close');
  expect([places.take(answer(), '192.0.2.1'), places.take(answer(), '192.0.2.1')]).toEqual([true, false]);
});
