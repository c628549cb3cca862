import 'server-only';
// One JSON line for what an operator must be able to look up. Only the fields named here can be written: no address, name, text, token or query.
import pino from 'pino';

export interface LogLine {
  /** the request id that a failure page shows */
  readonly request?: string;
  readonly method?: string;
  /** the pattern of the address, never the address: see routePattern */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  /** the kind of an outbox row, the name of a command, a count */
  readonly about?: string;
  readonly count?: number;
  /** the class and code of an error of ours; its text may quote what somebody typed */
  readonly error?: string;
}

const FIELDS = ['request', 'method', 'route', 'status', 'ms', 'about', 'count', 'error'] as const;
const sink = pino({
  enabled: process.env.NODE_ENV !== 'test',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

function named(line: LogLine): LogLine {
  return Object.fromEntries(FIELDS.flatMap((field) => (line[field] === undefined ? [] : [[field, line[field]]])));
}

export const log = {
  info: (what: string, line: LogLine = {}): void => sink.info(named(line), what),
  warn: (what: string, line: LogLine = {}): void => sink.warn(named(line), what),
  error: (what: string, line: LogLine = {}): void => sink.error(named(line), what),
};

/** What an error is, without its message. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}

const PLAIN = /^[a-z][a-z-]{0,30}$/;

/** /agreements/SA-2026-1/draft?attempt=x → /agreements/[…]/draft: references, ids and tokens never reach the log. */
export function routePattern(url: string): string {
  const path = url.split('?', 1)[0] ?? '/';
  const parts = path.split('/').slice(1, 9);
  return `/${parts.map((part) => (part === '' || PLAIN.test(part) ? part : '[…]')).join('/')}`;
}
