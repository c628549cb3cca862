import 'server-only';
// The settings, read once at start. A wrong one stops the start with one plain line; all of them are told at once.
import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { type MailSettings, readMailSettings } from './mail/mail-settings';

export interface Config {
  readonly origin: URL;
  readonly port: number;
  /** the addresses to listen on */
  readonly listen: readonly string[];
  readonly mode: 'demo' | 'live';
  /** absolute; the database, its keys and the stored files live here */
  readonly dataDir: string;
  /** how many reverse proxies of the operator's own stand in front; 0 = none */
  readonly hops: number;
  readonly cookie: { readonly name: string; readonly secure: boolean };
  /** the mail server; without one, mail is caught and shown: in the demonstration only */
  readonly mail?: MailSettings;
  /** a program that looks at a file for viruses; see scan-file.ts */
  readonly scanCommand?: string;
  /** the folder with the registers' own lists; see register-lists.ts */
  readonly registersDir?: string;
  /** the id of the organisation that hosts the service; without one it is the first that came into it */
  readonly hostOrganisation?: string;
}

export type ReadConfig = { readonly config: Config; readonly faults?: never } | { readonly config?: never; readonly faults: readonly string[] };

type Env = Readonly<Record<string, string | undefined>>;
type Fault = (line: string) => void;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);
const ORGANISATION_ID = /^[a-z0-9][a-z0-9-]{0,79}$/i;
const HOST_NAME = /^(?!-)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*$/;

/** An integer setting from low to high; an unusable one is a fault and reads as its default. */
function whole(text: string | undefined, low: number, high: number, normal: number, fault: () => void): number {
  if (text === undefined) return normal;
  const n = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (n >= low && n <= high) return n;
  fault();
  return normal;
}

/** APP_ORIGIN must be exactly what a browser would send as Origin: no path, no user name, no default port. */
function readOrigin(text: string, port: number, fault: Fault): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && url.origin === text && /^https?:$/.test(url.protocol)) return url;
  fault(`APP_ORIGIN must be only scheme, name and port, for example http://127.0.0.1:${port}.`);
  return new URL(`http://127.0.0.1:${port}`);
}

function readMode(env: Env, fault: Fault): Config['mode'] {
  if (env.MODE !== undefined && env.MODE !== 'demo' && env.MODE !== 'live') fault('MODE is demo or live.');
  return env.MODE === 'live' ? 'live' : 'demo';
}

/** What people rely on is spoken only in secret, reaches its people by mail, and counts tries by the address of whoever tries. */
function checkLive(env: Env, origin: URL, hops: number, fault: Fault): void {
  if (origin.protocol !== 'https:') fault('MODE=live needs APP_ORIGIN with https, for example https://sharing.example: a proxy of yours ends TLS there.');
  if (hops === 0) fault('MODE=live needs TRUST_PROXY, the number of your own proxies in front of it: normally 1.');
  if (env.SMTP_URL === undefined) fault('MODE=live needs SMTP_URL: people log in by mail.');
  if (env.DEMO_OPEN !== undefined) fault('DEMO_OPEN is for the demonstration. Leave it out with MODE=live.');
}

/** A demonstration lets anybody in as anybody, so nobody opens it to other machines by accident. */
function checkOpen(env: Env, local: boolean, origin: URL, fault: Fault): void {
  if (env.DEMO_OPEN !== undefined && env.DEMO_OPEN !== 'yes') fault('DEMO_OPEN is yes, or left out.');
  if (!local && env.APP_ORIGIN === undefined) fault('HOST opens this to other machines, so APP_ORIGIN must say the address people use.');
  const closed = local && LOOPBACK.has(origin.hostname);
  if (!closed && env.DEMO_OPEN === undefined) fault('the demonstration lets anybody in. Set DEMO_OPEN=yes to open it to other machines.');
}

/** A path of the operator's own is a whole one: the server may be started from anywhere. */
function fullPath(path: string | undefined, fault: () => void): string | undefined {
  if (path !== undefined && !isAbsolute(path)) fault();
  return path;
}

const withoutEmpty = (given: Env): Env => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));

/** Where the data lies, for the tools that need to know nothing else. */
export function readDataDir(given: Env): string {
  const env = withoutEmpty(given);
  return resolve(env.DATA_DIR ?? 'data');
}

/** Reads the twelve settings. An empty value counts as left out. Every fault is one line for the person who starts the server. */
export function readConfig(given: Env): ReadConfig {
  const env = withoutEmpty(given);
  const faults: string[] = [];
  const fault: Fault = (line) => {
    faults.push(line);
  };
  const port = whole(env.PORT, 1, 65_535, 3000, () => fault('PORT must be a number from 1 to 65535.'));
  const host = env.HOST ?? '127.0.0.1';
  const local = LOOPBACK.has(host);
  if (!local && isIP(host) === 0 && !HOST_NAME.test(host)) fault('HOST must be the address or the name to listen on, for example 127.0.0.1.');
  const hops = whole(env.TRUST_PROXY, 0, 5, 0, () => fault('TRUST_PROXY is the number of your own reverse proxies, 0 to 5.'));
  const origin = readOrigin(env.APP_ORIGIN ?? `http://127.0.0.1:${port}`, port, fault);
  const mode = readMode(env, fault);
  if (mode === 'live') checkLive(env, origin, hops, fault);
  else checkOpen(env, local, origin, fault);
  const scanCommand = fullPath(env.SCAN_COMMAND, () => fault('SCAN_COMMAND must be the full path of a program, for example /usr/bin/clamdscan.'));
  const registersDir = fullPath(env.REGISTERS_DIR, () => fault('REGISTERS_DIR must be the full path of a folder, for example /var/lib/registers.'));
  const hostOrganisation = env.HOST_ORGANISATION;
  if (hostOrganisation !== undefined && !ORGANISATION_ID.test(hostOrganisation)) fault('HOST_ORGANISATION must be the id of one organisation.');
  const mail = readMailSettings(env.SMTP_URL, env.MAIL_FROM, fault);
  if (faults.length > 0) return { faults };

  // Browsers treat loopback as secure and keep a __Host- cookie there; a plain-http name they do not.
  const secure = origin.protocol === 'https:' || LOOPBACK.has(origin.hostname);
  const cookie = { name: secure ? '__Host-sa' : 'sa', secure };
  const listen = local ? ['127.0.0.1', '::1'] : [host];
  return {
    config: {
      ...{ origin, port, listen, mode, dataDir: readDataDir(env), hops, cookie },
      ...(mail && { mail }),
      ...(scanCommand !== undefined && { scanCommand }),
      ...(registersDir !== undefined && { registersDir }),
      ...(hostOrganisation !== undefined && { hostOrganisation }),
    },
  };
}
