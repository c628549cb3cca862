import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { log } from './log';
import { lookUpIn } from './register-lists';

const root = mkdtempSync(join(tmpdir(), 'sharing-agreed-registers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const charity = { register: 'charity', number: '9999999' } as const;
const now = () => new Date('2026-11-23T09:00:00Z');
const head = 'number,name,status,date\n';

/** What a list with this text says of the number, and what the log got. */
async function look(text: string | Buffer, one: Parameters<ReturnType<typeof lookUpIn>>[0][number] = charity) {
  const folder = mkdtempSync(join(root, 'lists-'));
  writeFileSync(join(folder, 'charity.csv'), text);
  const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  const found = await lookUpIn(folder, now)([one]);
  const told = warned.mock.calls.map(([, line]) => line);
  warned.mockRestore();
  return { found, told };
}

describe('the list of a register', () => {
  it('says under which name it has a number, and of which day it is', async () => {
    const { found } = await look(`${head}8888888,Another,Registered,2026-11-01\n9999999,Riverside Debt Advice,Removed,2026-11-01\n`);
    expect(found).toEqual([{ ...charity, name: 'Riverside Debt Advice', status: 'Removed', on: '2026-11-01' }]);
  });

  it('is read with quotes, commas in a name, the mark of UTF-8, the line ends of Windows and no line end at the end', async () => {
    const { found, told } = await look('\uFEFF"Number","Name","Status","Date"\r\n"9999999","Hope, ""Help"" & Home",,"2026-11-01"');
    expect(found).toEqual([{ ...charity, name: 'Hope, "Help" & Home', on: '2026-11-01' }]);
    expect(told).toEqual([]);
  });

  it('shows a name without what nobody sees in it, and says so in the log', async () => {
    const { found, told } = await look(`${head}9999999,River\u200Bside \u202EDebt\u202C Advice,Registered\u2060,2026-11-01\n`);
    expect(found).toEqual([{ ...charity, name: 'Riverside Debt Advice', status: 'Registered', on: '2026-11-01' }]);
    expect(told).toEqual([{ about: 'charity.csv' }]);
  });

  it('says that it has not got a number, and takes no longer one for it', async () => {
    const { found, told } = await look(
      `${head}1111111,First,Registered,2026-11-01\n99999991,Longer,Registered,2026-11-01\n19999999,Ends alike,Registered,2026-11-01\n1,"x\n`,
    );
    expect(found).toEqual([{ ...charity, on: '2026-11-01' }]);
    expect(told).toEqual([]);
  });

  it.each([
    ['of other columns', 'Number;Name\n9999999;Riverside\n', 'the first line is not number,name,status,date'],
    ['without a row', head, 'it has no row'],
    ['that is empty', '', 'it has no row'],
    ['with a day that never was', `${head}9999999,Riverside,,2026-02-30\n`, 'a row is not number, name, status and a date like 2026-11-01'],
    ['of a day to come', `${head}9999999,Riverside,,2036-11-01\n`, 'its date is to come, or more than two years ago'],
    ['of a day long ago', `${head}9999999,Riverside,,1999-11-01\n`, 'its date is to come, or more than two years ago'],
    ['with a row of a day to come', `${head}1111111,One,,2026-11-01\n9999999,Riverside,,2027-01-01\n`, 'its date is to come, or more than two years ago'],
    ['with a name that nobody sees', `${head}9999999,\u200B\u202E,,2026-11-01\n`, 'a row is not number, name, status and a date like 2026-11-01'],
    [
      'with a quote left open',
      `${head}1111111,One,,2026-11-01\n9999999,"Riverside,,2026-11-01\n`,
      'a row is not number, name, status and a date like 2026-11-01',
    ],
    [
      'with numbers in words of its own',
      `${head}No. 9999999,Riverside,,2026-11-01\n9999999,Riverside,,2026-11-01\n`,
      'a number is not written as its register writes it',
    ],
    ['that is no text', Buffer.concat([Buffer.from(head), Buffer.alloc(40_000, 0xff)]), 'a line is longer than any row'],
    [
      'of another encoding',
      Buffer.concat([Buffer.from(`${head}9999999,Caf`), Buffer.from([0xe9]), Buffer.from(',,2026-11-01\n')]),
      'TypeError ERR_ENCODING_INVALID_ENCODED_DATA',
    ],
  ])('%s is told in the log and says nothing', async (_, text, error) => {
    expect(await look(text)).toEqual({ found: [], told: [{ about: 'charity.csv', error }] });
  });

  it('that is not there is no fault, and a folder in its place never stops anybody', async () => {
    expect(await look(`${head}1,One,,2026-11-01\n`, { register: 'ico', number: 'ZA000000' })).toEqual({ found: [], told: [] });
    expect(await lookUpIn(root, now)([{ register: 'ods', number: 'ZZ999' }])).toEqual([]);
  });

  it('is read for one at a time, and for nobody once enough wait', async () => {
    const folder = mkdtempSync(join(root, 'lists-'));
    writeFileSync(join(folder, 'charity.csv'), `${head}9999999,Riverside,,2026-11-01\n`);
    const lookUp = lookUpIn(folder, now);
    const found = await Promise.all(Array.from({ length: 12 }, () => lookUp([charity])));
    expect(found.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(await lookUp([charity])).toHaveLength(1);
  });

  it('may be longer than one piece: a row on the border of two is found', async () => {
    const row = (n: number) => `${String(n).padStart(7, '0')},Charity ${n},Registered,2026-11-01\n`;
    const many = head + Array.from({ length: 60_000 }, (_, n) => row(n)).join('');
    const border = Math.floor(((1 << 20) - head.length) / row(10_000).length);
    for (const near of [border - 300, border, 59_999]) {
      const number = String(near).padStart(7, '0');
      expect((await look(many, { register: 'charity', number })).found).toMatchObject([{ number, name: `Charity ${near}` }]);
    }
  });
});
