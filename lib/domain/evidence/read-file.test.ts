import { describe, expect, it } from 'vitest';
import { big16, big32, joined, latin, little32 } from './byte-reading';
import { crc32 } from './crc32';
import { exifOrientation } from './exif-orientation';
import { largestFile, readFile } from './read-file';
import { aDocument, aPdf, aPhoto, aPicture, aZip } from './testing/files';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const kept = (file: Uint8Array) => {
  const read = readFile(file);
  if (!read.ok) throw new Error(`refused: ${read.fault}`);
  return read.bytes;
};
const text = (file: Uint8Array) => latin(file, 0, file.length);
const spliced = (file: Uint8Array, at: number, inside: Uint8Array) => joined([file.subarray(0, at), inside, file.subarray(at)]);
const four = (n: number) => Uint8Array.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
const chunk = (type: string, content: Uint8Array) => joined([four(content.length), bytes(type), content, four(crc32(joined([bytes(type), content])))]);
const changed = (file: Uint8Array, at: number, ...values: readonly number[]) => {
  const copy = file.slice();
  copy.set(values, at);
  return copy;
};
const afterHeader = 33;

describe('a photo', () => {
  it('loses place, camera, owner and comment, keeps which way up it is, and every byte that draws', () => {
    expect(text(aPhoto)).toMatch(/Canary[\s\S]*Canary/);
    const clean = kept(aPhoto);
    expect(text(clean)).not.toContain('Canary');
    const at = text(clean).indexOf('Exif');
    expect(exifOrientation(clean.subarray(at))).toBe(6);
    expect(big16(clean, at - 2)).toBe(34);
    const scan = (file: Uint8Array) => text(file).slice(text(file).lastIndexOf('\xff\xdb'));
    expect(scan(clean)).toBe(scan(aPhoto));
    expect(kept(clean)).toEqual(clean);
  });

  it('loses what stands behind its end, and previews, profiles and unknown notes before it', () => {
    const clean = kept(aPhoto);
    const note = joined([Uint8Array.from([0xff, 0xe2, 0, 12]), bytes('MPF Canary')]);
    expect(kept(spliced(aPhoto, 2, note))).toEqual(clean);
    expect(kept(joined([aPhoto, bytes('PK\x03\x04 <script>Canary</script>')]))).toEqual(clean);
  });

  it.each([
    ['cut off', aPhoto.subarray(0, aPhoto.length - 20)],
    ['a segment longer than the file', changed(aPhoto, 4, 0xff, 0xff)],
    ['nothing but its first bytes', aPhoto.subarray(0, 3)],
    ['a page that begins like one', bytes('\xff\xd8\xff<html><script>alert(1)</script></html>')],
    ['no picture inside', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
  ])('is refused: %s', (_, file) => expect(readFile(file)).toEqual({ ok: false, fault: 'damaged' }));

  it.each([
    ['a thousand scans and more', 1000, [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12]],
    ['a thousand notes and more', 1000, [0xff, 0xfe, 0, 2]],
    ['a scan without a picture', 1, [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0]],
    ['a scan that names nothing', 1, [0xff, 0xda, 0, 2, 0x12]],
  ])('is refused with %s, that would be read for longer than anybody may wait', (_, times, segment) => {
    const many = Uint8Array.from(Array.from({ length: times }, () => segment).flat());
    expect(readFile(spliced(aPhoto, aPhoto.length - 2, many))).toEqual({ ok: false, fault: 'damaged' });
  });

  it('is kept with a hundred scans', () => {
    const many = Uint8Array.from(Array.from({ length: 100 }, () => [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12]).flat());
    expect(readFile(spliced(aPhoto, aPhoto.length - 2, many)).ok).toBe(true);
  });

  it('is refused when it says that it is 50,000 wide', () => {
    const frame = text(aPhoto).indexOf('\xff\xc0');
    expect(readFile(changed(aPhoto, frame + 5, 0xc3, 0x50, 0xc3, 0x50))).toEqual({ ok: false, fault: 'picture-too-large' });
  });
});

describe('a picture', () => {
  it('loses texts, place and time, and what stands behind its end', () => {
    expect(text(aPicture)).toContain('Canary');
    const clean = kept(aPicture);
    expect(text(clean)).not.toMatch(/Canary|tEXt|iTXt|eXIf|tIME/);
    expect(kept(joined([aPicture, bytes('<?php Canary')]))).toEqual(clean);
    for (const type of ['tIME', 'zTXt', 'iCCP', 'acTL', 'prVt']) expect(kept(spliced(aPicture, afterHeader, chunk(type, bytes('Canary'))))).toEqual(clean);
  });

  it.each([
    ['damaged', 'cut off', aPicture.subarray(0, aPicture.length - 6)],
    ['damaged', 'a flipped byte', changed(aPicture, aPicture.length - 20, 1)],
    ['damaged', 'a part that must be known and is not', spliced(aPicture, afterHeader, chunk('EVIL', bytes('x')))],
    ['damaged', 'two headers', spliced(aPicture, afterHeader, aPicture.subarray(8, afterHeader))],
    ['damaged', 'no picture inside', joined([aPicture.subarray(0, afterHeader), chunk('IEND', bytes(''))])],
    [
      'picture-too-large',
      '50,000 × 50,000',
      joined([aPicture.subarray(0, 8), chunk('IHDR', joined([four(50_000), four(50_000), aPicture.subarray(24, 29)])), aPicture.subarray(afterHeader)]),
    ],
  ] as const)('is %s: %s', (fault, _, file) => expect(readFile(file)).toEqual({ ok: false, fault }));

  it('of many thousand parts is refused', () => {
    const parts = (times: number) => spliced(aPicture, afterHeader, joined(Array.from({ length: times }, () => chunk('tIME', bytes('')))));
    expect([readFile(parts(10_000)).ok, readFile(parts(20_000))]).toEqual([true, { ok: false, fault: 'damaged' }]);
  });

  it('has sums that are right', () => expect(big32(four(crc32(bytes('123456789'))), 0)).toBe(0xcbf43926));
});

describe('a PDF', () => {
  it('is kept untouched; words in a packed stream mean nothing', () => expect(kept(aPdf())).toEqual(aPdf()));

  it.each([
    ['locked-pdf', '/Encrypt 5 0 R'],
    ['pdf-with-more', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
    ['pdf-with-more', '/J#61vaScript 3 0 R'],
    ['pdf-with-more', '/A << /S /Launch /F (cmd.exe) >>'],
    ['pdf-with-more', '/Names << /EmbeddedFiles 4 0 R >>'],
  ] as const)('is %s with %s', (fault, inside) => expect(readFile(aPdf(inside))).toEqual({ ok: false, fault }));

  it.each([
    ['cut off', aPdf().subarray(0, 60)],
    ['with something behind it', joined([aPdf(), aDocument()])],
    ['only by its first bytes', bytes('%PDF-<script>alert(1)</script>')],
  ])('is damaged: %s', (_, file) => expect(readFile(file)).toEqual({ ok: false, fault: 'damaged' }));

  it('without an end to its stream is read in a straight line', () => {
    const loop = bytes(`%PDF-1.7\n${'1 0 obj << /Prev 9 >> stream\n'.repeat(20_000)}%%EOF`);
    expect(readFile(loop).ok).toBe(true);
  });

  it.each(['<< /F <ab>>>\nstream\n/JS x\nendstream', '<</T (>>)>>stream\r\n/JS x\nendstream', '<</A<</B 1>>>>\r\nstream\n/JS x\nendstream'])(
    'finds the beginning of what is packed: %s',
    (object) => expect(readFile(bytes(`%PDF-1.7\n1 0 obj\n${object}\nendobj\n%%EOF`)).ok).toBe(true),
  );

  it('of many thousand empty streams is refused', () => {
    const many = (times: number) => bytes(`%PDF-1.7\n${'<<>>stream\nendstream '.repeat(times)}%%EOF`);
    expect([readFile(many(20_000)).ok, readFile(many(20_001))]).toEqual([true, { ok: false, fault: 'damaged' }]);
  });

  it.each([
    ['a comment', '%stream\n /OpenAction << /S /JavaScript >> %endstream\n'],
    ['a comment that ends a list', '% >>stream\n /OpenAction << /S /JavaScript >> %endstream\n'],
    ['a text', '/Title (>>stream\n) /OpenAction << /S /JavaScript >> /Author (endstream)'],
    ['a text with brackets', '/Title (\\) ( ) >>stream\n) /OpenAction << /S /JavaScript >> /Author (endstream)'],
    ['a percent sign in a text', '/Title (100%) /OpenAction << /S /JavaScript >>'],
    ['a list inside a list', '/X << >>\nstream\n /OpenAction << /S /JavaScript >> endstream'],
    ['a stream that holds objects', '>> endobj 4 0 obj << >>\nstream\n 5 0 obj << /S /JavaScript >> endobj\nendstream endobj 6 0 obj <<'],
  ])('does not hide a program behind %s', (_, inside) => expect(readFile(aPdf(inside))).toEqual({ ok: false, fault: 'pdf-with-more' }));
});

/** A document whose last entry is followed by bytes that no entry names. */
const withGap = (gap: number, flags: number) => {
  const file = aDocument({ name: 'word/a.xml', flags });
  const [end, table] = [file.length - 22, little32(file, file.length - 6)];
  const moved = table + gap;
  const copy = spliced(file, table, new Uint8Array(gap));
  return changed(copy, end + gap + 16, moved & 255, (moved >> 8) & 255);
};

describe('a Word document', () => {
  it('may say behind an entry how long it was', () => expect(readFile(withGap(16, 8)).ok).toBe(true));

  it('is kept untouched, and only its table of contents is read', () => {
    const file = aDocument({ name: 'word/media/image1.png' }, { name: 'docProps/core.xml', packed: 60, size: 9000 });
    expect(kept(file)).toEqual(file);
  });

  it.each([
    ['word-with-macros', 'a macro', aDocument({ name: 'word/vbaProject.bin' })],
    ['word-with-macros', 'a control', aDocument({ name: 'word/activeX/activeX1.xml' })],
    ['word-with-macros', 'a program inside', aDocument({ name: 'word/embeddings/run.EXE' })],
    ['word-with-macros', 'a document with macros inside', aDocument({ name: 'word/embeddings/a.docm' })],
    ['word-with-macros', 'a table with macros inside', aDocument({ name: 'word/embeddings/a.XLSM' })],
    ['word-with-macros', 'a text that brings objects', aDocument({ name: 'word/afchunk.rtf' })],
    ['word-with-macros', 'a web page inside', aDocument({ name: 'word/afchunk1.html' })],
    ['word-too-large', 'a bomb', aDocument({ name: 'word/bomb.xml', packed: 60, size: 4_000_000_000 })],
    ['word-too-large', 'many that swell together', aDocument(...Array.from({ length: 300 }, (_, i) => ({ name: `w/${i}`, packed: 60, size: 900_000 })))],
    ['unknown-type', 'a ZIP of something else', aZip([{ name: 'a.txt' }])],
    ['damaged', 'two of one name', aDocument({ name: 'word/document.xml' })],
    ['damaged', 'a way out of its folder', aDocument({ name: '../../etc/passwd' })],
    ['damaged', 'an entry that begins at another', aDocument({ name: 'word/other.xml', at: 0 })],
    [
      'damaged',
      'entries that share their bytes',
      aDocument({ name: 'word/a.xml', packed: 100 }, { name: 'word/b.xml', packed: 60 }, { name: 'word/c.xml', packed: 60 }),
    ],
    ['damaged', 'bytes between two entries', withGap(1, 0)],
    ['damaged', 'more behind an entry than its length and sum', withGap(25, 8)],
    ['damaged', 'locked entries', aDocument({ name: 'word/a.xml', flags: 1 })],
    ['damaged', 'something behind it', joined([aDocument(), bytes('%PDF-1.7')])],
    ['damaged', 'its beginning alone', aDocument().subarray(0, 60)],
  ] as const)('is %s: %s', (fault, _, file) => expect(readFile(file)).toEqual({ ok: false, fault }));
});

describe('any file', () => {
  it.each([
    ['empty', bytes('')],
    ['unknown-type', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['unknown-type', bytes('MZ\x90\x00')],
    ['unknown-type', bytes('GIF89a')],
    ['unknown-type', bytes(' %PDF-1.7 later')],
    ['heic', bytes('\0\0\0\x18ftypheic\0\0')],
    ['old-word', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['too-big', new Uint8Array(largestFile + 1)],
  ] as const)('is %s by its content, whatever it is called', (fault, file) => expect(readFile(file)).toEqual({ ok: false, fault }));

  it('never throws and never grows, whatever bytes are changed', () => {
    for (const good of [aPhoto, aPicture, aPdf(), aDocument()])
      for (let at = 0; at < good.length; at += 7)
        for (const value of [0, 0x7f, 0xff]) {
          const read = readFile(changed(good, at, value, value));
          if (read.ok) expect(read.bytes.length).toBeLessThanOrEqual(good.length);
        }
  });
});
