// Bodies that no form of ours sends, for every command there is. A valid receipt number is among them, so that they reach the command's own rules.
import { FORM, type Head, type Hostile, JSON_BODY, type Known, sending, type Target, WANTS_JSON } from './request';

const ONCE = 'hostile-hostile-0000';
const multipart = (boundary: string): Head => [['Content-Type', `multipart/form-data; boundary=${boundary}`]];
const part = (name: string, value: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const deep = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`;
const json = (value: unknown) => JSON.stringify(value);
const all = (value: unknown) =>
  json({
    once: ONCE,
    reference: value,
    checklist: value,
    screen: value,
    revision: value,
    version: value,
    fingerprint: value,
    name: value,
    role: value,
    code: value,
    person: value,
    hostile: value,
  });

const BODIES: readonly (readonly [Head, string | Buffer])[] = [
  [[FORM], ''],
  [[FORM], `once=${ONCE}&hostile=1`],
  [[FORM], `once=${ONCE}&once=${ONCE}&reference=a&reference=b&screen=a&screen=b&hostile=1`],
  [[FORM], `once=${ONCE}&reference=..%2f..&screen=__proto__&revision=-1&hostile=1`],
  [[FORM], `once=${ONCE}&reference=constructor&screen=constructor&revision=99999999999999999999&hostile=1`],
  [[FORM], `once=${ONCE}&reference=%00&screen=%00&name=%00&hostile=%00`],
  [[FORM], Buffer.from([0x6f, 0x6e, 0x63, 0x65, 0x3d, 0xff, 0xfe, 0x26, 0xc3, 0x28, 0x3d, 0xed, 0xa0, 0x80])],
  [[FORM], `__proto__=1&constructor=1&toString=1&once=${ONCE}`],
  [[FORM], `__proto__[status]=signed&once=${ONCE}&hostile=1`],
  [[FORM], `once=${ONCE}&${'a=1&'.repeat(9000)}`],
  [[FORM], `once=${ONCE}&hostile=${'x'.repeat(60_000)}`],
  [[FORM], `once=${ONCE}&hostile=${'x'.repeat(70_000)}`],
  [[FORM], `once=${ONCE}&name=%F0%9F%92%A9%E2%80%AE&reference=%27%3B%20drop%20table%20agreement%3B--&hostile=%3Cscript%3E`],
  [[FORM], `once=${ONCE}&next=%2F%2Fevil.example&person=%2F%2Fevil.example&hostile=1`],
  [[['Content-Type', 'application/x-www-form-urlencoded; charset=utf-16']], 'o\u0000n\u0000c\u0000e\u0000'],
  [[JSON_BODY], ''],
  [[JSON_BODY], '{'],
  [[JSON_BODY], 'null'],
  [[JSON_BODY], '[]'],
  [[JSON_BODY], '"text"'],
  [[JSON_BODY], '1e999'],
  [[JSON_BODY], all(null)],
  [[JSON_BODY], all([])],
  [[JSON_BODY], all({})],
  [[JSON_BODY], all({ toString: 1, length: -1 })],
  [[JSON_BODY], all(-1)],
  [[JSON_BODY], all(1e308)],
  [[JSON_BODY], all('')],
  [[JSON_BODY], all('\u0000\ud800\u202e')],
  [[JSON_BODY], all('x'.repeat(4000))],
  [[JSON_BODY], all(Array.from({ length: 2000 }, () => 'a'))],
  [[JSON_BODY], `{"__proto__":{"status":"signed","roles":["admin"]},"once":"${ONCE}"}`],
  [[JSON_BODY], `{"once":"${ONCE}","fields":{"__proto__":{"a":1}},"constructor":{"prototype":{"a":1}}}`],
  [[JSON_BODY], `{"once":"${ONCE}","hostile":${deep(5000)}}`],
  [[JSON_BODY], `{"once":"${ONCE}","hostile":${'['.repeat(20_000)}`],
  [[JSON_BODY], Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  [[JSON_BODY], `{"once":"${ONCE}","once":"${ONCE}x","hostile":1,"hostile":2}`],
  [multipart('b'), ''],
  [multipart('b'), 'garbage'],
  [multipart('b'), '--b\r\n'],
  [multipart('b'), `${part('once', ONCE)}${part('hostile', '1')}--b--\r\n`],
  [multipart('b'), `${part('once', ONCE)}${part('__proto__', '1')}--b--\r\n`],
  [multipart('b'), `--b\r\nContent-Disposition: form-data; name="once"; filename="../../x"\r\nContent-Type: text/html\r\n\r\n<script>\r\n--b--\r\n`],
  [multipart('b'), `--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n`],
  [multipart('b'), part('x', 'y').repeat(500)],
  [multipart('"'), '--"\r\n'],
  [multipart('x'.repeat(300)), 'x'],
  [[['Content-Type', 'multipart/form-data']], `${part('once', ONCE)}--b--`],
  [[['Content-Type', 'text/plain']], 'once=1'],
  [[['Content-Type', '']], 'once=1'],
  [[], 'once=1'],
  [[['Content-Type', 'application/xml']], '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  [[['Content-Type', 'application/json, text/html']], '{}'],
  [[['Content-Type', 'text/x-component']], '0:{}'],
  [[FORM, ['Content-Encoding', 'gzip']], Buffer.from('1f8b0800', 'hex')],
  [[FORM, ['Content-Encoding', 'br, br']], 'x'],
  [[JSON_BODY, ['Next-Action', 'abc']], '[]'],
  [[FORM, ['RSC', '1'], ['Next-Router-State-Tree', '{']], `once=${ONCE}&hostile=1`],
];

const SCREENS = ['', 'share', '__proto__', 'constructor', 'details-why/__proto__', 'plan/constructor', 'decide', 'x'.repeat(300), '../share', 'share/share'];

/** An agreement and a checklist that exist, so that a command gets as far as its own rules, and a field or a screen that it does not know. */
function known({ reference, checklist }: Known): readonly (readonly [Head, string])[] {
  const at = (screen: string) => ({ once: ONCE, reference, checklist, screen, revision: 0 });
  return SCREENS.flatMap((screen) => [
    [[FORM], `${new URLSearchParams({ ...at(screen), revision: '0', hostile: '1' })}&hostile=2`] as const,
    [[JSON_BODY], json({ ...at(screen), revision: -1, hostile: ['__proto__'] })] as const,
    [[JSON_BODY], json({ ...at(screen), hostile: 'x'.repeat(19_000), fields: { hostile: 1 } })] as const,
  ]);
}

/** A part of all the pairs, another one for each command; HOSTILE=all sends every one of them. */
const among = (at: number, parts: number): boolean => process.env.HOSTILE === 'all' || at % parts === 0;

const NO_COMMANDS = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'x',
  'sign-agreement/../log-out',
  'SIGN-AGREEMENT',
  'sign-agreement%00',
  '%E0%A4%A',
  'a'.repeat(3000),
  'log-out/',
  'log-out/x',
  '..%2fhome',
  '%2e%2e',
  'log-out;x',
  'log-out?x=1&x=2',
];

/**
 * Every body for every command, and for names that are no command, answered as HTML and as JSON in turn. Those that name something real
 * name what stands in another state each time, and every second of them is sent. What is no form of any command is read by one door for all of
 * them: there each command meets every fifth body, and each body every fifth command. Whoever is not logged in gets no further than that door:
 * a third.
 */
export function bodies(target: Target, commands: readonly string[], all: readonly Known[]): readonly Hostile[] {
  const met = (n: number, i: number) => target.cookie !== undefined || (n + i) % 3 === 0;
  const faced = (name: string, [head, body]: (typeof BODIES)[number], i: number) =>
    sending(target, `/do/${name}`, body, i % 2 === 0 ? head : [...head, WANTS_JSON]);
  const real = all.map(known);
  const turns = real[0]?.map((_, i) => real.flatMap((one) => (one[i] ? [one[i]] : []))) ?? [];
  return [
    ...commands.flatMap((name, n) => BODIES.flatMap((body, i) => (met(n, i) && among(n + i, 5) ? [faced(name, body, n + Math.floor(i / 5))] : []))),
    ...commands.flatMap((name, n) =>
      turns.flatMap((turn, i) => (met(n, i) && among(n + i, 2) ? [faced(name, turn[(n + i + Math.floor(i / 3)) % turn.length] ?? [[], ''], n + i)] : [])),
    ),
    ...NO_COMMANDS.flatMap((name, n) => BODIES.filter((_, i) => i % 9 === 1).map((body, i) => faced(name, body, n + i))),
  ];
}
