import 'server-only';
// Which name a request may use for us, and which addresses can be read at all.
import { type Refusal, REFUSALS } from './refusal';
import { limits } from '../limits';

export interface Place {
  readonly origin: URL;
  readonly port: number;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly host: string | undefined;
  /** how often the request names a host */
  readonly hosts: number;
}

const HEALTH = new Set(['/health/live', '/health/ready']);
const CONTROL = /[\u0000-\u001f\u007f]/;

/** The path without its query. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/';

/** An address that a path of ours could have: absolute, decodable, without control characters. */
export function badAddress(url: string): Refusal | undefined {
  if (url.length > limits.urlLength) return REFUSALS.longAddress;
  const path = pathOf(url);
  if (!path.startsWith('/') || path.includes('\\')) return REFUSALS.badAddress;
  try {
    if (!CONTROL.test(decodeURIComponent(path))) return undefined;
  } catch {
    // an address that cannot be decoded is refused like one with control characters
  }
  return REFUSALS.badAddress;
}

/** One origin. Reading by another loopback name moves to it; any other name is not ours. Health is asked by any name. */
export function wrongHost({ origin, port }: Place, asked: Asked): Refusal | undefined {
  if (asked.hosts > 1) return REFUSALS.badRequest;
  const path = pathOf(asked.url);
  if (asked.host === origin.host || HEALTH.has(path)) return undefined;
  const alias = new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`));
  const reading = asked.method === 'GET' || asked.method === 'HEAD';
  if (reading && alias.has(origin.host) && alias.has(asked.host ?? '')) return { ...REFUSALS.moved, headers: { location: origin.origin + asked.url } };
  return REFUSALS.wrongAddress;
}
