// What somebody sent as evidence, told by its content alone: its name and the type that the browser says mean nothing.
import { beginsWith, latin } from './byte-reading';
import { faulty, type ReadFile } from './file-fault';
import { readDocx, zipSignature } from './read-docx';
import { jpegSignature, readJpeg } from './read-jpeg';
import { readPdf } from './read-pdf';
import { pngSignature, readPng } from './read-png';

/** 10 MB: a photo of any phone, and a document of many pages. */
export const largestFile = 10 * 1024 * 1024;

const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;
/** Word before 2007, and a DOCX with a password. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0] as const;
const isHeic = (bytes: Uint8Array): boolean => /^ftyp(hei|hev|mif1|msf1|avif)/.test(latin(bytes, 4, 12));

/** The file as it is kept, or why it is not. A file is read, cleaned by leaving parts out, and never opened. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) return faulty('empty');
  if (bytes.length > largestFile) return faulty('too-big');
  if (beginsWith(bytes, pngSignature)) return readPng(bytes);
  if (beginsWith(bytes, jpegSignature)) return readJpeg(bytes);
  if (beginsWith(bytes, pdfSignature)) return readPdf(bytes);
  if (beginsWith(bytes, zipSignature)) return readDocx(bytes);
  if (beginsWith(bytes, oldOffice)) return faulty('old-word');
  return faulty(isHeic(bytes) ? 'heic' : 'unknown-type');
}
