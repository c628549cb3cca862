import 'server-only';
// The picture that an app reads, as one path of an SVG: a square of side 1 for each dark module.
import { encode } from 'uqr';

export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

export function qrPath(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
