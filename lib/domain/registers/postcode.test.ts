import { expect, it } from 'vitest';
import { hasPostcode } from './postcode';

it.each(['NF1 1AA', '1 High Street\nNorthfield\nnf1 1aa', 'nf11aa', 'W1A  0AX, London', 'EC1A 1BB', 'M1 1AE.', 'GIR 0AA'])(
  'finds the postcode in “%s”',
  (address) => expect(hasPostcode(address)).toBe(true),
);

it.each(['', '1 High Street, Northfield', 'NF1', 'NF1 1', '1 High Street N11', 'SA-7K4M-2QXR', 'XNF11AAX'])('finds none in “%s”', (address) =>
  expect(hasPostcode(address)).toBe(false),
);
