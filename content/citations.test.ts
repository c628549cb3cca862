import { describe, expect, it } from 'vitest';
import { citationById, citations, nationalGuidance } from './citations';

describe('citations', () => {
  it('have unique ids', () => {
    expect(new Set(citations.map((one) => one.id)).size).toBe(citations.length);
  });

  it('hold the five pieces of national guidance', () => {
    expect(nationalGuidance.map((id) => citationById(id).kind)).toEqual(Array(5).fill('guidance'));
  });

  it('refuse an unknown id', () => {
    expect(() => citationById('no-such-source')).toThrow('no-such-source');
  });
});
