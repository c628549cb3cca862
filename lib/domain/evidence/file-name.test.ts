import { expect, it } from 'vitest';
import { namesAPerson, shownFileName } from './file-name';

it.each([
  ['Training log 2026.pdf', 'Training log 2026.pdf'],
  ['../../../etc/passwd', 'passwd.pdf'],
  ['C:\\fakepath\\notice.PDF', 'notice.pdf'],
  ['photo.jpg.exe', 'photo.jpg.pdf'],
  ['CON', 'evidence.pdf'],
  ['nul.pdf', 'evidence.pdf'],
  ['a\0b\r\nSet-Cookie: x.pdf', 'a b Set-Cookie x.pdf'],
  ['invoice\u202Efdp.exe', 'invoice fdp.pdf'],
  ['zero\u200Bwidth.pdf', 'zero width.pdf'],
  ['"quoted"; filename=x.pdf', 'quoted ; filename=x.pdf'],
  ['é'.repeat(300), `${'é'.repeat(80)}.pdf`],
  ['.htaccess', 'htaccess.pdf'],
  ['', 'evidence.pdf'],
  ['   ', 'evidence.pdf'],
  ['<script>alert(1)</script>.pdf', 'script.pdf'],
  ['Polisi preifatrwydd – Cymraeg.pdf', 'Polisi preifatrwydd – Cymraeg.pdf'],
])('%j is shown as %j', (given, shown) => expect(shownFileName(given, 'pdf')).toBe(shown));

it('has the ending of its content', () => expect([shownFileName('a.pdf', 'jpeg'), shownFileName('b', 'docx')]).toEqual(['a.jpg', 'b.docx']));

it('leaves out what may be about a person, and knows a number of one', () => {
  expect(shownFileName('Smith, Jane 12.03.1954.pdf', 'pdf')).toBe('evidence.pdf');
  expect(namesAPerson('Referral 401 023 2137.pdf')).toBe(true);
});

it('knows the names that cameras give from numbers of people', () => {
  const days = Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2026, 0, 1, 9) + i * 77_777_777));
  const names = days.flatMap((day) => {
    const stamp = day.toISOString().replace(/\D/g, '');
    return [
      `IMG_${stamp.slice(0, 8)}_${stamp.slice(8, 14)}.jpg`,
      `PXL_${stamp.slice(0, 8)}_${stamp.slice(8, 17)}.jpg`,
      `${day.getTime()}.jpg`,
      `IMG-${stamp.slice(0, 8)}-WA0001.jpg`,
    ];
  });
  expect(names.filter(namesAPerson)).toEqual([]);
});
