import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReference, readReference, referenceBytes } from './reference';

const random = fc.uint8Array({ minLength: referenceBytes, maxLength: referenceBytes }).filter((bytes) => bytes.filter((byte) => byte < 248).length >= 8);

describe('reference', () => {
  it('has the form SA-7K4M-2QXR, without letters that look alike', () => {
    void fc.assert(
      fc.property(random, (bytes) => {
        expect(newReference(bytes)).toMatch(/^SA-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
      }),
    );
  });

  it('is read back however it is typed', () => {
    void fc.assert(
      fc.property(random, (bytes) => {
        const reference = newReference(bytes);
        for (const typed of [
          reference,
          reference.toLowerCase(),
          reference.replaceAll('-', ''),
          ` ${reference.replaceAll('-', ' ')} `,
          reference.slice(3),
          reference.replaceAll('-', '–'),
        ]) {
          expect(readReference(typed)).toBe(reference);
        }
      }),
    );
  });

  it.each(['', 'SA-', 'SA-7K4M-2QX', 'SA-7K4M-2QXRR', 'SA-7K4M-2QX0', 'SA-7K4M-2QXI', '../SA7K4M2QXR', 'SB-7K4M-2QXR'])('refuses %j', (typed) => {
    expect(readReference(typed)).toBeUndefined();
  });

  it('keeps a reference whose own letters begin with SA', () => {
    expect(readReference('SA-SA4M-2QXR')).toBe('SA-SA4M-2QXR');
    expect(readReference('sasa4m2qxr')).toBe('SA-SA4M-2QXR');
    expect(readReference('SA4M-2QXR')).toBe('SA-SA4M-2QXR');
  });

  it('asks for more bytes rather than make a short one', () => {
    expect(() => newReference(new Uint8Array(7))).toThrow('too few');
    expect(() => newReference(new Uint8Array(32).fill(255))).toThrow('too few');
  });
});
