// Ordinary requests with a few bytes changed, the same ones every time: the seed is fixed, so a finding can be repeated.
import { requestText } from '@/scripts/testing/raw-http';
import { FORM, type Hostile, headOf, JSON_BODY, type Target } from './request';

/** mulberry32: small, even, and the same everywhere. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const SPICE = [
  '\0',
  '\r\n',
  '\n',
  ' ',
  '%',
  '%00',
  ':',
  '\t',
  '\u00ff',
  '\u0080',
  '/',
  '..',
  '//',
  '&',
  '=',
  '"',
  '<',
  '\\',
  ';',
  ',',
  'HTTP/1.1',
  'chunked',
  '{',
  '[',
  '\r\n\r\n',
  '-1',
  '9'.repeat(30),
];

function mutate(text: string, roll: (below: number) => number): string {
  const at = roll(text.length);
  const length = 1 + roll(8);
  switch (roll(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + SPICE[roll(SPICE.length)] + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at, at + length).repeat(1 + roll(40)) + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(roll(256)) + text.slice(at + 1);
    case 4: {
      const lines = text.split('\r\n');
      const line = lines[roll(lines.length)] ?? '';
      lines.splice(roll(lines.length), 0, line);
      return lines.join('\r\n');
    }
    default:
      return text.slice(0, at) + SPICE[roll(SPICE.length)] + text.slice(at + length);
  }
}

function ordinary(target: Target): readonly string[] {
  const form = 'once=hostile-hostile-0001&reference=SA-2026-0001&screen=share&revision=0&share=yes&hostile=1';
  const json = JSON.stringify({ once: 'hostile-hostile-0002', reference: 'SA-2026-0001', hostile: true });
  return [
    requestText(
      'GET /home?attempt=1 HTTP/1.1',
      headOf(target, [
        ['Accept', 'text/html'],
        ['RSC', '1'],
        ['Next-Router-State-Tree', '%5B%22%22%2C%7B%7D%5D'],
      ]),
    ),
    requestText('GET /agreements/SA-2026-0001/draft/share HTTP/1.1', headOf(target, [['Accept', 'text/html']])),
    requestText('POST /do/answer-question HTTP/1.1', headOf(target, [FORM, ['Content-Length', String(form.length)]], true), form),
    requestText(
      'POST /do/start-draft HTTP/1.1',
      headOf(target, [JSON_BODY, ['Accept', 'application/json'], ['Content-Length', String(json.length)]], true),
      json,
    ),
    requestText(
      'POST /do/log-out HTTP/1.1',
      headOf(target, [FORM, ['Transfer-Encoding', 'chunked']], true),
      `${form.length.toString(16)}\r\n${form}\r\n0\r\n\r\n`,
    ),
  ];
}

/** count mutants, each with one to three changes. */
export function mutations(target: Target, count: number, seed: number): readonly Hostile[] {
  const roll = chance(seed);
  const seeds = ordinary(target);
  return Array.from({ length: count }, (_, i) => {
    let text = seeds[i % seeds.length] ?? '';
    for (let n = 1 + roll(3); n > 0; n--) text = mutate(text, roll);
    return { name: `mutant ${i} of seed ${seed}: ${JSON.stringify(text.slice(0, 200))}`, chunks: [Buffer.from(text, 'latin1')] };
  });
}
