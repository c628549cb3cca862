import { describe, expect, it } from 'vitest';
import { contactSheet } from '../print/contact-sheet';
import { contactSheetPaper } from '../print/papers/printed-paper';
import { goldenFile } from '../print/testing/golden-file';
import { knownBefore, waitingMailboxes } from './confirm-mailbox';
import { lineOf, takesDetails } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { earlierSheets, plannedNotices } from './earlier-sheets';
import { withPlanned } from './planned-on-sheet';
import { paperNamed, papersOfFile } from '../print/papers/testing/papers-on-file';
import { ownRows, rowOf, sheetInForce } from './sheet-in-force';

const base = contactSheet(goldenFile, '2026-11-21');
let n = 0;
function notice(over: Partial<ContactNotice> = {}): ContactNotice {
  n += 1;
  return {
    id: `n${n}`,
    notice: `n${n}`,
    reference: goldenFile.reference,
    side: 'sharing',
    line: 'safeguarding',
    before: { name: 'Before' },
    after: { name: 'Sam Lee', phone: '01632 960 113' },
    from: '2026-12-01',
    by: 'maya',
    byName: 'Maya Collins',
    at: `2026-11-22T10:00:${String(n % 60).padStart(2, '0')}.000Z`,
    ...over,
  };
}
const on = (day: string, ...notices: readonly ContactNotice[]) => sheetInForce(base, notices, day);

describe('what is planned', () => {
  const planned = (...notices: readonly ContactNotice[]) => withPlanned(on('2026-11-22', ...notices), notices, '2026-11-22');

  it('stands on the printed sheet beside who is there now, and on no sheet when its day has come', () => {
    const change = notice();
    const printed = JSON.stringify(contactSheetPaper(planned(change), { reference: goldenFile.reference }).blocks);
    const now = rowOf(base, 'sharing', 'safeguarding');
    expect(printed).toContain(`${now?.name}, ${now?.phone}, ${now?.email}; from 1 December 2026: Sam Lee, 01632 960 113`);
    expect(withPlanned(base, [change], '2026-12-01')).toBe(base);
  });

  it('says of a mailbox for details that nobody has confirmed it', () => {
    const change = notice({ side: 'receiving', line: 'referrals', after: { name: 'Desk', email: 'new@riverside-debt.example' } });
    const rowOn = (one: ContactNotice) => rowOf(planned(one), 'receiving', 'referrals')?.planned;
    expect(rowOn(change)).toEqual([{ day: 'from 1 December 2026', name: 'Desk', email: 'new@riverside-debt.example (not yet confirmed)' }]);
    expect(rowOn({ ...change, confirmed: { by: 'p', byName: 'Priya Shah', at: '2026-11-22T11:00:00.000Z' } })).toEqual([
      { day: 'from 1 December 2026', name: 'Desk', email: 'new@riverside-debt.example' },
    ]);
  });

  it('is told by the staff guide', () => {
    const sheet = planned(notice());
    expect(JSON.stringify(paperNamed(papersOfFile(goldenFile, { sheet }), 'staff-guide').blocks)).toContain(
      'Safeguarding lead: Dr Ruth Adeyemi, on 01632 960103 or at safeguarding@northfield-surgery.example; from 1 December 2026: Sam Lee, 01632 960 113.',
    );
  });
});

describe('a contact sheet', () => {
  it('has a line for each of its rows, each once a side', () => {
    for (const { rows } of base.sides) {
      const lines = rows.map(({ job }) => lineOf(job));
      expect(lines).not.toContain(undefined);
      expect(new Set(lines).size).toBe(lines.length);
    }
    expect(lineOf('Incidents (day and night)')).toBe('incidents');
    for (const none of ['Signatory', 'Signs', 'constructor', '']) expect(lineOf(none)).toBeUndefined();
  });

  it('is what stood beside the version until the day of a notice, and then carries that day', () => {
    const change = notice();
    expect(on('2026-11-30', change)).toBe(base);
    const after = on('2026-12-01', change);
    expect(after.date).toBe('2026-12-01');
    expect(rowOf(after, 'sharing', 'safeguarding')).toEqual({ job: 'Safeguarding lead', name: 'Sam Lee', phone: '01632 960 113' });
    expect(rowOf(after, 'receiving', 'safeguarding')).toEqual(rowOf(base, 'receiving', 'safeguarding'));
    expect(after.sides.flatMap(({ rows }) => rows)).toHaveLength(base.sides.flatMap(({ rows }) => rows).length);
  });

  it('takes notices in the order of their days, and on one day of their moments', () => {
    const [far, near, near2] = [
      notice({ from: '2027-01-01', after: { name: 'Far' } }),
      notice({ after: { name: 'Near' } }),
      notice({ after: { name: 'Next' } }),
    ];
    const nameOn = (day: string) => rowOf(on(day, near2, far, near), 'sharing', 'safeguarding')?.name;
    expect([nameOn('2026-12-01'), nameOn('2027-01-01')]).toEqual(['Next', 'Far']);
    expect(plannedNotices([far, near], '2026-11-30').map(({ after }) => after.name)).toEqual(['Near', 'Far']);
  });

  it('in every order of the same notices is the same sheet, and each earlier one is that of its own last day', () => {
    const days = ['2026-11-22', '2026-12-01', '2026-12-01', '2027-01-15'];
    const lines = ownRows(base, 'sharing').map(({ line }) => line);
    const all = days.flatMap((from) => lines.map((line, i) => notice({ from, line, after: { name: `${line} ${from} ${i}`, email: `${line}@x${n}.example` } })));
    const today = '2027-02-01';
    expect(on(today, ...all.toReversed())).toEqual(on(today, ...all));
    const earlier = earlierSheets(base, all, today);
    expect(earlier.map(({ until }) => until)).toEqual(['2027-01-15', '2026-12-01', '2026-11-22']);
    for (const { sheet, until } of earlier) expect(sheet).toEqual(on(new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10), ...all));
    expect(earlier.at(-1)?.sheet).toEqual(base);
  });
});

describe('a new mailbox that details go to', () => {
  const to = (email: string, over: Partial<ContactNotice> = {}) =>
    notice({ side: 'receiving', line: 'referrals', after: { name: 'Referrals', phone: '01632 960 199', email }, from: '2026-12-01', ...over });
  const old = rowOf(base, 'receiving', 'referrals')?.email;
  const row = (day: string, ...notices: readonly ContactNotice[]) => rowOf(on(day, ...notices), 'receiving', 'referrals');
  const said = { by: 'jo', byName: 'Jo Reed', at: '2026-12-05T09:00:00.000Z' };

  it('stands beside the earlier one until it is confirmed, while name and number change at once', () => {
    const change = to('new@riverside.example');
    expect(row('2026-12-04', change)).toEqual({
      job: 'Referrals',
      name: 'Referrals',
      phone: '01632 960 199',
      email: old,
      unconfirmed: 'new@riverside.example',
    });
    expect(waitingMailboxes(base, [change])).toEqual([change]);
    const confirmed = { ...change, confirmed: said };
    expect(row('2026-12-04', confirmed)?.email).toBe(old);
    expect(row('2026-12-05', confirmed)).toEqual({ job: 'Referrals', name: 'Referrals', phone: '01632 960 199', email: 'new@riverside.example' });
    expect(on('2026-12-05', confirmed).date).toBe('2026-12-05');
    expect(waitingMailboxes(base, [confirmed])).toEqual([]);
  });

  it('confirmed before its day is used from its day on', () => {
    const change = to('new@riverside.example', { confirmed: { by: 'jo', byName: 'Jo', at: '2026-11-25T09:00:00.000Z' } });
    expect([row('2026-11-30', change)?.email, row('2026-12-01', change)?.email]).toEqual([old, 'new@riverside.example']);
  });

  it('waits no more once it is taken back, and a third one waits for itself', () => {
    const [first, back, third] = [to('new@riverside.example'), to(String(old)), to('third@riverside.example')];
    expect(row('2026-12-01', first, back)?.unconfirmed).toBeUndefined();
    expect(waitingMailboxes(base, [first, back])).toEqual([]);
    expect(waitingMailboxes(base, [{ ...first, confirmed: said }, third])).toEqual([third]);
    expect(row('2026-12-20', { ...first, confirmed: said }, third)).toMatchObject({ email: old, unconfirmed: 'third@riverside.example' });
  });

  it('is asked about only where details go, and at a number that has stood for a while', () => {
    expect((['referrals', 'team', 'incidents', 'objections'] as const).filter(takesDetails)).toEqual(['referrals', 'team']);
    expect(waitingMailboxes(base, [notice({ after: { name: 'Sam', email: 'sam@northfield.example' } })])).toEqual([]);
    const number = to(String(old), { before: { name: 'Referrals', phone: '01632 960 123' } });
    const mailbox = to('new@riverside.example', { before: { name: 'Referrals', phone: '01632 960 199' } });
    expect(knownBefore([number, mailbox], mailbox).phone).toBe('01632 960 123');
    expect(knownBefore([{ ...number, at: '2026-09-01T10:00:00.000Z' }, mailbox], mailbox).phone).toBe('01632 960 199');
  });

  it('is printed with the earlier one and what to do', () => {
    const printed = JSON.stringify(contactSheetPaper(on('2026-12-01', to('new@riverside.example')), { reference: 'SA-1' }));
    expect(printed).toContain(`${old} (new@riverside.example is not yet confirmed: use the earlier one)`);
  });
});
