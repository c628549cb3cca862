import { describe, expect, it } from 'vitest';
import { plannedFile } from '@/lib/domain/print/testing/golden-file';
import { escaped, folded, promisesCalendar } from './promises-calendar';
import { blocksOf, paperNamed, papersOfFile } from './testing/papers-on-file';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const about = {
  name: 'receiving',
  title: 'What you have promised',
  reference: 'SA-7K4M-2QXR',
  version: 1,
  other: 'Northfield Surgery',
  at: '2026-11-21T09:30:00.000Z',
};
const rows = blocksOf(paperNamed(papersOfFile(plannedFile, { reviewOn: '2027-11-21' }), 'promises-receiving'), 'dates').flatMap((block) => block.rows);

describe('the calendar of what a side has promised', () => {
  const file = promisesCalendar({ ...about, dates: rows });

  it('has an all-day event for each duty with a date, and for no other', () => {
    const dated = rows.filter(({ due }) => due !== undefined);
    expect(dated.map(({ due }) => due)).toEqual(['2026-12-12', '2027-11-21']);
    expect([...file.matchAll(/BEGIN:VEVENT/gu)]).toHaveLength(dated.length);
    expect(file).toContain('DTSTART;VALUE=DATE:20271121\r\nDTEND;VALUE=DATE:20271122\r\n');
    expect(file).toContain('DTSTAMP:20261121T093000Z\r\n');
    expect(file).toContain('SUMMARY:Review the agreement (Northfield Surgery\\, SA-7K4M-2QXR)\r\n');
    const uids = [...unfolded(file).matchAll(/^UID:(.+)$/gmu)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(dated.length);
  });

  it('opens and closes each part once, and ends every line with CRLF', () => {
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect([...file.matchAll(/^BEGIN:/gmu)]).toHaveLength([...file.matchAll(/^END:/gmu)].length);
  });

  it('says of what a later look asked for when that was, and of no part of the agreement', () => {
    const asked = { what: 'Lock the cupboard', when: '', who: 'Manager', section: 'asked for on 21 March 2027', due: '2027-04-02' } as const;
    expect(unfolded(promisesCalendar({ ...about, dates: [asked] }))).toContain('Manager. Asked for on 21 March 2027\\, beside SA-7K4M-2QXR.\r\n');
  });

  it('is a calendar without events when nothing falls due on a date', () => {
    expect(promisesCalendar({ ...about, dates: [] })).not.toContain('VEVENT');
  });

  it('lets nothing typed break out of its line', () => {
    const hostile = 'Ring, then; write\\note\r\nEND:VEVENT\nBEGIN:VEVENT\u0007';
    expect(escaped(hostile)).toBe('Ring\\, then\\; write\\\\note\\nEND:VEVENT\\nBEGIN:VEVENT');
    const odd = promisesCalendar({ ...about, dates: [{ what: hostile, when: '', who: hostile, section: 8, due: '2026-12-31' }] });
    expect([...unfolded(odd).matchAll(/^END:VEVENT\r$/gmu)]).toHaveLength(1);
    expect(odd).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('folds at 75 octets, inside no character, and gives the same text back', () => {
    for (const text of ['x'.repeat(75), 'x'.repeat(76), 'x'.repeat(400), 'łódź ’“” '.repeat(40), 'বাংলা'.repeat(30), '🦋'.repeat(60)]) {
      const lines = folded(text).split('\r\n');
      for (const line of lines) expect(bytes(line), text).toBeLessThanOrEqual(75);
      expect(unfolded(folded(text))).toBe(text);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(lines[0]))).toBe(lines[0]);
    }
    expect(folded('x'.repeat(75))).not.toContain('\r\n');
  });
});
