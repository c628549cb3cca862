// What the letter to an old mailbox can still put back, over a chain of changes.
import { describe, expect, it } from 'vitest';
import { type EmailChange, STOP_DAYS, stopState } from './change-email';
import { maskedUnlike } from './invitation';

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 9));
const change = (before: string, after: string, at: number): EmailChange => ({
  id: `${before}-${after}`,
  personId: 'p',
  before,
  after,
  askedAt: day(at),
  confirmedAt: day(at),
  stoppedAt: null,
});
const state = (of: EmailChange, later: readonly EmailChange[], mailboxNow: string, now = day(4)) =>
  stopState({ change: of, later, mailboxNow, organisations: [] }, now);

describe('the letter to an old mailbox', () => {
  const [first, second] = [change('a', 'b', 1), change('b', 'c', 2)];

  it('puts back what the change, or one after it, has moved', () => {
    expect(state(first, [], 'b')).toBe('changed');
    expect(state(first, [second], 'c')).toBe('changed');
  });

  it('puts nothing back where the mailbox of now was not reached from the one before', () => {
    expect(state(second, [], 'a')).toBe('waiting');
    expect(state(first, [{ ...second, stoppedAt: day(3) }], 'c')).toBe('waiting');
  });

  it('does nothing a second time, nor after its days', () => {
    expect(state({ ...first, stoppedAt: day(2) }, [], 'b')).toBe('stopped');
    expect(state(first, [], 'b', day(1 + STOP_DAYS))).toBe('too-late');
  });
});

it('masks a new address so that it does not read as the one before it', () => {
  expect(maskedUnlike('mo@kitchen.example', 'amina@harbour.example')).toBe('m…@kitchen.example');
  expect(maskedUnlike('amina.zed@harbour.example', 'amina.yusuf@harbour.example')).toBe('amina.z…@harbour.example');
  expect(maskedUnlike('amina@harbour.example', 'amina.yusuf@harbour.example')).toBe('amina@harbour.example');
});
