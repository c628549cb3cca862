import { expect, it } from 'vitest';
import { emailRoute } from './email-route';

it.each([
  ['a.b@nhs.net', 'secure'],
  ['Team@Trust.NHS.net', 'secure'],
  ['x@hospice.nhs.uk', 'check'],
  ['x@council.gov.uk', 'check'],
  ['x@force.police.uk', 'check'],
  ['x@firm.cjsm.net', 'check'],
  ['x@unit.mod.uk', 'check'],
  ['me@charity.org.uk', 'not-known'],
  ['referrals@riverside-debt.example', 'not-known'],
  ['referrals@gmail.com', 'not-secure'],
  ['referrals@yahoo.co.uk', 'not-secure'],
  ['x@btopenworld.com', 'not-secure'],
  ['x@ntlworld.com', 'not-secure'],
  ['not-an-email', 'invalid'],
  ['a@b', 'invalid'],
  ['a b@nhs.net', 'invalid'],
  ['a@nhs.net\nb@nhs.net', 'invalid'],
] as const)('%s is %s', (address, route) => expect(emailRoute(address)).toBe(route));

it.each(['x@evil-nhs.net', 'x@nhs.net.evil.com', 'x@nhs.net.uk', 'x@xgov.uk'])('%s only looks alike', (address) =>
  expect(emailRoute(address)).toBe('not-known'),
);

it('knows the accredited list, and only whole labels of it', () => {
  expect(emailRoute('x@hospice.example', ['hospice.example'])).toBe('secure');
  expect(emailRoute('x@mail.hospice.example', ['hospice.example'])).toBe('secure');
  expect(emailRoute('x@not-hospice.example', ['hospice.example'])).toBe('not-known');
});
