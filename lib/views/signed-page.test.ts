import { expect, it } from 'vitest';
import { startsOn } from './signed-page';

it('holds up nothing that keeps somebody from serious harm, whatever comes first', () => {
  const first = ['the notice names us'];
  expect(startsOn({}, '1 March 2027', [])).toBe('Sharing can start on 1 March 2027.');
  for (const file of [{}, { replaces: { reference: 'SA-1234-5678', version: 1 } }])
    expect(startsOn(file, '1 March 2027', first)).toMatch(
      /1 March 2027\. Nothing is sent (?:under it )?before this is done: the notice names us\. Keeping somebody from serious harm does not wait\.$/u,
    );
});
