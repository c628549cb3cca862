import { expect, it } from 'vitest';
import { damagedLink } from './failure-words';

it('tells whoever holds the link of an invitation that is cut or mistyped where to go from there', () => {
  for (const path of ['/invite/3f2a.abc', '/invite/3f2a', '/join/x?code=sent', '/invite', '/join?utm=mail']) {
    const { say, way } = damagedLink(path, true) ?? {};
    expect(say, path).toMatch(/Open the email again.+ask whoever invited you.+log in/);
    expect(way, path).toEqual({ href: '/log-in', text: 'Log in' });
    expect(damagedLink(path, false)?.say).not.toMatch(/log in/i);
  }
  for (const path of ['', '/invited', '/people/invite', '/agreements/invite/x', '/home']) expect(damagedLink(path, true), path).toBeUndefined();
});
