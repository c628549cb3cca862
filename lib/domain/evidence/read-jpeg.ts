// A JPEG without its metadata: only the segments that draw the picture are kept, and which way up it is (ITU-T T.81, annex B). Place, time, camera,
// comments, previews, colour profiles and whatever stands behind the end are left out. No picture is ever unpacked.
import { beginsWith, big16, byteAt, joined } from './byte-reading';
import { exifOrientation, orientationSegment } from './exif-orientation';
import { faulty, isTooLarge, type ReadFile } from './file-fault';

export const jpegSignature = [0xff, 0xd8, 0xff] as const;

const [SOI, EOI, SOS, APP0, APP1, APP14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee];
/** Baseline, extended and progressive: what cameras and browsers know. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const [DHT, DQT, DRI] = [0xc4, 0xdb, 0xdd];
const tables: ReadonlySet<number> = new Set([DHT, DQT, DRI]);
/** JFIF 1.01 without a preview. */
const plainJfif = Uint8Array.from([0xff, APP0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
/** A progressive photo has some ten scans, and notes beyond 64 kB come in a few hundred parts; a file of millions would hold up everybody. */
const mostSegments = 1000;
/** The shortest header of a scan: one component (B.2.3). */
const shortestScan = 10;
const adobe = [0x41, 0x64, 0x6f, 0x62, 0x65] as const;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Where the picture data that begins here ends: at the next marker that is none of its own. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = byteAt(bytes, at + 1);
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

interface Segment {
  readonly marker: number;
  readonly whole: Uint8Array;
  readonly end: number;
}

/** The segment that begins here; fill bytes before a marker are passed over. undefined: there is none, or it is cut off. */
function segmentAt(bytes: Uint8Array, from: number): Segment | undefined {
  if (bytes[from] !== 0xff) return undefined;
  let at = from;
  while (bytes[at + 1] === 0xff) at += 1;
  const marker = byteAt(bytes, at + 1);
  if (marker === EOI) return { marker, whole: bytes.subarray(at, at + 2), end: at + 2 };
  const end = at + 2 + big16(bytes, at + 2);
  const sound = marker >= 0xc0 && marker !== SOI && !isRestart(marker) && big16(bytes, at + 2) >= 2 && end <= bytes.length;
  return sound ? { marker, whole: bytes.subarray(at, end), end } : undefined;
}

interface Reading {
  readonly kept: Uint8Array[];
  way: number | undefined;
  framed: boolean;
  jfif: boolean;
}

const isAdobe = ({ marker, whole }: Segment): boolean => marker === APP14 && whole.length === 16 && beginsWith(whole, adobe, 4);

/** Keeps what draws. Returns why the picture cannot be kept, if so. */
function take(reading: Reading, segment: Segment): 'damaged' | 'picture-too-large' | undefined {
  const { marker, whole } = segment;
  if (frames.has(marker)) {
    const [height, width] = [big16(whole, 5), big16(whole, 7)];
    if (reading.framed || height === 0 || width === 0) return 'damaged';
    if (isTooLarge(width, height)) return 'picture-too-large';
    reading.framed = true;
  }
  if (frames.has(marker) || tables.has(marker) || isAdobe(segment)) reading.kept.push(whole);
  else if (marker === APP0) reading.jfif = true;
  else if (marker === APP1) reading.way ??= exifOrientation(whole.subarray(4));
  else if (marker < 0xe0) return 'damaged'; // a kind of JPEG that hardly anything shows
  return undefined;
}

function whole({ kept, way, jfif }: Reading): Uint8Array {
  return joined([Uint8Array.from([0xff, SOI]), ...(jfif ? [plainJfif] : []), ...(way === undefined ? [] : [orientationSegment(way)]), ...kept]);
}

/** Reads a JPEG strictly, from its start to its end marker. */
export function readJpeg(bytes: Uint8Array): ReadFile {
  if (!beginsWith(bytes, jpegSignature)) return faulty('damaged');
  const reading: Reading = { kept: [], way: undefined, framed: false, jfif: false };
  let scans = 0;
  for (let at = 2, segments = 1; ; segments += 1) {
    const segment = segmentAt(bytes, at);
    if (!segment || segments > mostSegments) return faulty('damaged');
    at = segment.end;
    if (segment.marker === EOI) {
      reading.kept.push(segment.whole);
      return scans > 0 ? { ok: true, kind: 'jpeg', bytes: whole(reading) } : faulty('damaged');
    }
    if (segment.marker === SOS) {
      at = endOfScan(bytes, segment.end);
      if (!reading.framed || segment.whole.length < shortestScan || at === segment.end) return faulty('damaged');
      scans += 1;
      reading.kept.push(segment.whole, bytes.subarray(segment.end, at));
      continue;
    }
    const fault = take(reading, segment);
    if (fault) return faulty(fault);
  }
}
