// A PDF is kept untouched and never opened (ISO 32000-1, 7.5). What can be seen without opening it is looked for: a lock, a program, another file inside.
import { latin } from './byte-reading';
import { faulty, type ReadFile } from './file-fault';

const lock = /\/Encrypt(?![A-Za-z])/;
const more = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z])/;

/** A document of 10 MB has some thousands; a file of millions would hold up everybody. */
const mostStreams = 20_000;
const [LF, CR, percent, open, close, backslash, less, greater] = [10, 13, 0x25, 0x28, 0x29, 0x5c, 0x3c, 0x3e];
const beginning = /\s*stream(?:\r\n|\n|\r)/y;

/** Where the comment or text that begins here ends (7.2.4, 7.3.4.2): a word in it begins no stream. */
function pastWords(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  if (bytes[from] === percent) {
    while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
    return at;
  }
  if (bytes[from] === less) {
    while (at < bytes.length && bytes[at] !== greater) at += 1;
    return at + 1;
  }
  for (let depth = 1; depth > 0 && at < bytes.length; at += 1) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === open) depth += 1;
    else if (bytes[at] === close) depth -= 1;
  }
  return at;
}

/** Where the next stream begins: right behind the outermost list of an object, and at the end of a line (7.3.8). */
function nextStream(bytes: Uint8Array, text: string, from: number): number | undefined {
  for (let at = from, depth = 0; at < bytes.length; ) {
    const byte = bytes[at];
    const doubled = bytes[at + 1] === byte;
    if (byte === percent || byte === open || (byte === less && !doubled)) {
      at = pastWords(bytes, at);
    } else if (doubled && (byte === less || byte === greater)) {
      depth += byte === less ? 1 : -1;
      at += 2;
      beginning.lastIndex = at;
      if (byte === greater && depth === 0 && beginning.test(text)) return beginning.lastIndex;
    } else at += 1;
  }
  return undefined;
}

/**
 * What stands outside the streams, where names can be read; undefined where there are too many. A stream is packed, and words found in it would mean
 * nothing; one that holds objects may be pointed into, so it is read too. Comments and texts stay: leaving out too little hides nothing.
 */
function outsideStreams(bytes: Uint8Array, text: string): string | undefined {
  const parts: string[] = [];
  for (let at = 0, streams = 0; streams <= mostStreams; streams += 1) {
    const begins = nextStream(bytes, text, at);
    const ends = begins === undefined ? -1 : text.indexOf('endstream', begins);
    if (begins === undefined || ends === -1) return parts.concat(text.slice(at)).join(' ');
    const inside = text.slice(begins, ends);
    parts.push(text.slice(at, begins), /(?<![A-Za-z])obj(?![A-Za-z])/.test(inside) ? inside : '');
    at = ends + 'endstream'.length;
  }
  return undefined;
}

/** “/J#61vaScript” is “/JavaScript” (7.3.5). */
const unescaped = (text: string): string => text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Begins at the first byte and ends with its mark: nothing else is wrapped around it. */
export function readPdf(bytes: Uint8Array): ReadFile {
  const text = latin(bytes, 0, bytes.length);
  if (!/^%PDF-[12]\.\d\s/.test(text.slice(0, 16)) || !/%%EOF\s*$/.test(text.slice(-64))) return faulty('damaged');
  const outside = outsideStreams(bytes, text);
  if (outside === undefined) return faulty('damaged');
  const seen = unescaped(outside);
  if (lock.test(seen)) return faulty('locked-pdf');
  return more.test(seen) ? faulty('pdf-with-more') : { ok: true, kind: 'pdf', bytes };
}
