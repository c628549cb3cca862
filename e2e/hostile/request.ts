// One hostile request: what it tries, and the bytes it sends.
import { requestText } from '@/scripts/testing/raw-http';

export interface Hostile {
  readonly name: string;
  readonly chunks: readonly (string | Buffer)[];
}

/** Where the requests go, and the session they carry, if any. */
export interface Target {
  readonly host: string;
  readonly origin: string;
  readonly cookie?: string;
}

/** Something that is really in the store. */
export interface Known {
  readonly reference: string;
  readonly checklist: string;
}

export type Head = readonly (readonly [string, string])[];

/** The headers of an ordinary request of this target, and these besides. */
export function headOf({ host, origin, cookie }: Target, more: Head = [], changing = false): Head {
  return [['Host', host], ...(changing ? [['Origin', origin] as const] : []), ...(cookie ? [['Cookie', cookie] as const] : []), ...more];
}

export function reading(target: Target, path: string, more: Head = [], method = 'GET'): Hostile {
  return {
    name: `${method} ${path.slice(0, 120)} ${JSON.stringify(more).slice(0, 120)}`,
    chunks: [requestText(`${method} ${path} HTTP/1.1`, headOf(target, more))],
  };
}

/** A POST whose body and content type may be anything; its length is told truly unless `more` says another. */
export function sending(target: Target, path: string, body: string | Buffer, more: Head = []): Hostile {
  const bytes = Buffer.from(body);
  const told = more.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name)) ? [] : [['Content-Length', String(bytes.length)] as const];
  return {
    name: `POST ${path.slice(0, 120)} ${JSON.stringify(more).slice(0, 120)} ${bytes.toString('latin1').slice(0, 60)}`,
    chunks: [requestText(`POST ${path} HTTP/1.1`, headOf(target, [...told, ...more], true)), bytes],
  };
}

export const FORM = ['Content-Type', 'application/x-www-form-urlencoded'] as const;
export const JSON_BODY = ['Content-Type', 'application/json'] as const;
export const WANTS_JSON = ['Accept', 'application/json'] as const;
