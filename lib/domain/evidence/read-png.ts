// A PNG without its metadata: only the parts that draw the picture are kept (PNG specification, third edition, 5 and 11). Texts, places, times,
// colour profiles, moving pictures and whatever stands behind the end are left out. No picture is ever unpacked.
import { beginsWith, big32, joined, latin } from './byte-reading';
import { crc32 } from './crc32';
import { faulty, isTooLarge, type ReadFile } from './file-fault';

export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

const draws: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYS']);

/** What packs pictures makes parts of 8 kB and more; a file of millions would hold up everybody. */
const mostChunks = 20_000;

interface Chunk {
  readonly type: string;
  /** Length, type, content and check sum. */
  readonly whole: Uint8Array;
}

/** undefined: cut off, or not what its check sum says. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | undefined {
  const length = big32(bytes, at);
  const end = at + 12 + length;
  if (end > bytes.length) return undefined;
  const type = latin(bytes, at + 4, at + 8);
  const sound = /^[A-Za-z]{4}$/.test(type) && crc32(bytes.subarray(at + 4, end - 4)) === big32(bytes, end - 4);
  return sound ? { type, whole: bytes.subarray(at, end) } : undefined;
}

/** A part whose name begins with a small letter may be left out by anybody; a large one that we do not know may not. */
const mayBeLeftOut = (type: string): boolean => type.charCodeAt(0) >= 97;

function isHeader({ type, whole }: Chunk): boolean {
  return type === 'IHDR' && whole.length === 25 && big32(whole, 8) > 0 && big32(whole, 12) > 0;
}

/** Reads a PNG strictly, from its signature to IEND. */
export function readPng(bytes: Uint8Array): ReadFile {
  if (!beginsWith(bytes, pngSignature)) return faulty('damaged');
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let drawn = false;
  for (let at = 8, chunks = 1; chunks <= mostChunks; chunks += 1) {
    const chunk = chunkAt(bytes, at);
    const first = at === 8;
    if (!chunk || first !== (chunk.type === 'IHDR') || (first && !isHeader(chunk))) return faulty('damaged');
    if (first && isTooLarge(big32(chunk.whole, 8), big32(chunk.whole, 12))) return faulty('picture-too-large');
    if (draws.has(chunk.type)) kept.push(chunk.whole);
    else if (!mayBeLeftOut(chunk.type)) return faulty('damaged');
    drawn ||= chunk.type === 'IDAT';
    if (chunk.type === 'IEND') return drawn && chunk.whole.length === 12 ? { ok: true, kind: 'png', bytes: joined(kept) } : faulty('damaged');
    at += chunk.whole.length;
  }
  return faulty('damaged');
}
