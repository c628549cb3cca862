// A client that is no browser: it keeps cookies, says where it comes from, and follows nothing by itself.

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** How a POST says what it sends: as a form of a page, or as JSON. */
export type Manner = 'form' | 'json';
export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Client {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answered>;
  readonly bytes: (path: string) => Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }>;
  readonly post: (path: string, fields: Fields, manner?: Manner) => Promise<Answered>;
  /** What a browser would hold now: name → value. */
  readonly cookies: () => ReadonlyMap<string, string>;
}

const asForm = (fields: Fields) => new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));

const types = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;

/** As it is drawn: packing it and unpacking it here again is a tenth of the work of a walk over every page. Browsers ask for it packed. */
const unpacked = { 'accept-encoding': 'identity' } as const;

/** Somebody with a cookie jar of their own, who has not logged in. */
export function newClient(origin: string): Client {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const headers = { ...unpacked, ...init.headers, ...(cookie && { cookie }) };
    const answer = await fetch(new URL(path, origin), { ...init, redirect: 'manual', headers });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  };
  const read = async (answer: Response): Promise<Answered> => ({ status: answer.status, headers: answer.headers, body: await answer.text() });
  return {
    cookies: () => new Map(jar),
    get: async (path, headers = {}) => read(await send(path, { headers: { accept: 'text/html', ...headers } })),
    bytes: async (path) => {
      const answer = await send(path, {});
      return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    post: async (path, fields, manner = 'form') => {
      const accept = manner === 'json' ? types.json : 'text/html';
      const body = manner === 'json' ? JSON.stringify(fields) : asForm(fields).toString();
      return read(await send(path, { method: 'POST', body, headers: { 'content-type': types[manner], accept, origin } }));
    },
  };
}
