// Which way up a photo is, the one thing of its metadata that is kept (Exif 2.32, tag 0x0112), and a block that says nothing else.
import { beginsWith, big16, big32, little16, little32 } from './byte-reading';

const mark = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;
const orientationTag = 0x0112;

/** `content`: of an APP1 segment, without marker and length. 2 to 8; undefined when it is upright or does not say. */
export function exifOrientation(content: Uint8Array): number | undefined {
  if (!beginsWith(content, mark)) return undefined;
  const tiff = content.subarray(6);
  const little = beginsWith(tiff, [0x49, 0x49]);
  if (!little && !beginsWith(tiff, [0x4d, 0x4d])) return undefined;
  const [two, four] = little ? [little16, little32] : [big16, big32];
  const directory = four(tiff, 4);
  const entries = Math.min(two(tiff, directory), 200);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12;
    if (two(tiff, entry) !== orientationTag) continue;
    const way = two(tiff, entry + 8);
    return way >= 2 && way <= 8 ? way : undefined;
  }
  return undefined;
}

/** A whole APP1 segment with this one tag. */
export const orientationSegment = (way: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34],
    ...mark,
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8], // big-endian, the directory follows at once
    ...[0, 1], // one entry
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0],
    ...[0, 0, 0, 0], // no further directory
  ]);
