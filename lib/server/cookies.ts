import 'server-only';
// Our two cookies: the session's and, for people who have not logged in, a visitor's. Strictly necessary both.
import type { Config } from './config';

type Naming = Pick<Config, 'cookie'>;

const line = (name: string, value: string, { cookie }: Naming, more: string) =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${cookie.secure ? '; Secure' : ''}${more}`;

export const visitName = ({ cookie }: Naming): string => (cookie.secure ? '__Host-visit' : 'visit');
export const sessionCookie = (config: Naming, token: string): string => line(config.cookie.name, token, config, '');
export const endedCookie = (config: Naming): string => line(config.cookie.name, '', config, '; Max-Age=0');
export const visitCookie = (config: Naming, number: string): string => line(visitName(config), number, config, '');

/** The value of a cookie in a Cookie header; the first one where it stands twice. */
export function cookieValue(header: string | null | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
