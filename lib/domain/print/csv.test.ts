import { describe, expect, it } from 'vitest';
import { csv } from './csv';

describe('a CSV file', () => {
  it('starts with the mark of UTF-8, ends each row, and quotes what would break it', () => {
    expect(
      csv([
        ['Reference', 'With'],
        ['SA-7K4M-2QXR', 'Help, “now”, "today"\nhere'],
      ]),
    ).toBe('\uFEFFReference,With\r\nSA-7K4M-2QXR,"Help, “now”, ""today""\nhere"\r\n');
  });

  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '\tx', '\rx', ' =1+1', '＝1+1'])('lets no spreadsheet run %j', (cell) => {
    const [, line = ''] = csv([[cell]]).split('\uFEFF');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    expect(line).toContain(cell);
  });

  it('leaves words and dates as they are', () => {
    expect(csv([['2026-11-21', 'Age-well', '1+1']])).toBe('\uFEFF2026-11-21,Age-well,1+1\r\n');
  });
});
