// A PDF is kept untouched and never opened (ISO 32000-1, 7.5). What can be seen without opening it is looked for: a lock, a program, another file inside.
import { latin } from './byte-reading';
import { faulty, type ReadFile } from './file-fault';

const lock = /\/Encrypt(?![A-Za-z])/;
const more = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z])/;

/** What stands outside the streams, where names can be read. A stream is packed, and words found in it would mean nothing. */
function outsideStreams(text: string): string {
  const parts: string[] = [];
  for (let at = 0; ; ) {
    const begins = text.indexOf('stream', at);
    if (begins === -1) return parts.concat(text.slice(at)).join(' ');
    parts.push(text.slice(at, begins));
    const ends = text.indexOf('endstream', begins + 6);
    if (ends === -1) return parts.concat(text.slice(begins)).join(' ');
    at = ends + 'endstream'.length;
  }
}

/** “/J#61vaScript” is “/JavaScript” (7.3.5). */
const unescaped = (text: string): string => text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Begins at the first byte and ends with its mark: nothing else is wrapped around it. */
export function readPdf(bytes: Uint8Array): ReadFile {
  const text = latin(bytes, 0, bytes.length);
  if (!/^%PDF-[12]\.\d\s/.test(text.slice(0, 16)) || !/%%EOF\s*$/.test(text.slice(-64))) return faulty('damaged');
  const seen = unescaped(outsideStreams(text));
  if (lock.test(seen)) return faulty('locked-pdf');
  return more.test(seen) ? faulty('pdf-with-more') : { ok: true, kind: 'pdf', bytes };
}
