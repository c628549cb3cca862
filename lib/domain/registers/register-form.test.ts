import { expect, it } from 'vitest';
import { hasForm } from './register-form';

it.each([
  ['ods', '8zz99', 'right'],
  ['ods', 'Z!', 'unknown'],
  ['charity', '9999999-1', 'right'],
  ['charity', 'SC35', 'unknown'],
  ['company', 'CE999999', 'right'],
  ['company', '12345', 'unknown'],
  ['ico', 'za 000 000', 'right'],
  ['ico', 'A0000000', 'unknown'],
] as const)('reads the form of a number of %s, %s: %s, and looks nothing up', (register, number, form) =>
  expect(hasForm(register, number)).toBe(form === 'right'),
);
