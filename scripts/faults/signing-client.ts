// Signing over HTTP like any client: log in, sign, and remember what was answered. No answer is not a no: it is unknown.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { Side } from '@/lib/domain/agreement/model';
import { type ReadyAgreement, SIGNATORIES } from './ready-agreements';

export interface SignJob extends ReadyAgreement {
  readonly side: Side;
  /** The same for every try of this job. */
  readonly once: string;
}

export interface Answer {
  /** 0: the connection broke before an answer */
  readonly status: number;
  readonly body: string;
  readonly cookie?: string;
}

export const jobsFor = (agreements: readonly ReadyAgreement[]): readonly SignJob[] =>
  agreements.flatMap((agreement) => (['sharing', 'receiving'] as const).map((side) => ({ ...agreement, side, once: randomUUID() })));

export function post(port: number, command: string, fields: object, cookie?: string): Promise<Answer> {
  const body = JSON.stringify(fields);
  const headers = {
    origin: `http://127.0.0.1:${port}`,
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(cookie && { cookie }),
  };
  return new Promise((resolve) => {
    const request = http.request({ host: '127.0.0.1', port, path: `/do/${command}`, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      // A cut connection ends a response too: only a whole body is an answer.
      response.on('end', () =>
        resolve({ status: response.complete ? (response.statusCode ?? 0) : 0, body: text, cookie: response.headers['set-cookie']?.[0]?.split(';', 1)[0] }),
      );
      response.on('error', () => resolve({ status: 0, body: '' }));
    });
    request.on('error', () => resolve({ status: 0, body: '' }));
    request.end(body);
  });
}

/** A session for each side, opened a moment ago, so that signing needs no further step. */
export async function logInBoth(port: number): Promise<Readonly<Record<Side, string>>> {
  const one = async (side: Side) => {
    const { status, body, cookie } = await post(port, 'log-in-as-demo', { person: SIGNATORIES[side].person, once: randomUUID() });
    if (status !== 200 || !cookie) throw new Error(`nobody could log in: ${status} ${body}`);
    return cookie;
  };
  return { sharing: await one('sharing'), receiving: await one('receiving') };
}

export function sign(port: number, { reference, fingerprint, side, once }: SignJob, cookies: Readonly<Record<Side, string>>): Promise<Answer> {
  const fields = { reference, version: 1, fingerprint, shown: new Date().toISOString(), name: SIGNATORIES[side].name, role: 'Manager', once };
  return post(port, 'sign-agreement', fields, cookies[side]);
}
