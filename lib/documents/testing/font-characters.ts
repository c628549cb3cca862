// Every character that a font can draw, read from its table “cmap” (OpenType, formats 4 and 12).

type Sink = (first: number, last: number) => void;

/** Segments of the first plane. A segment with an offset names each glyph; glyph 0 is “no such character”. */
function readFormat4(font: Buffer, at: number, add: Sink): void {
  const bytes = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const [last, first] = [font.readUInt16BE(at + 14 + segment), font.readUInt16BE(at + 16 + bytes + segment)];
    const delta = font.readUInt16BE(at + 16 + 2 * bytes + segment);
    const place = at + 16 + 3 * bytes + segment;
    const offset = font.readUInt16BE(place);
    for (let point = first; point <= last && point !== 0xffff; point++) {
      const glyph = offset === 0 ? (point + delta) % 0x10000 : font.readUInt16BE(place + offset + 2 * (point - first));
      if (glyph !== 0) add(point, point);
    }
  }
}

function readFormat12(font: Buffer, at: number, add: Sink): void {
  const groups = font.readUInt32BE(at + 12);
  for (let group = 0; group < groups; group++) add(font.readUInt32BE(at + 16 + 12 * group), font.readUInt32BE(at + 20 + 12 * group));
}

function tableAt(font: Buffer, tag: string): number {
  for (let entry = 0; entry < font.readUInt16BE(4); entry++) {
    const at = 12 + 16 * entry;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`a font without its table ${tag}`);
}

/** Code points, in no order. */
export function fontCharacters(font: Buffer): ReadonlySet<number> {
  const points = new Set<number>();
  const add: Sink = (first, last) => {
    for (let point = first; point <= last; point++) points.add(point);
  };
  const cmap = tableAt(font, 'cmap');
  for (let encoding = 0; encoding < font.readUInt16BE(cmap + 2); encoding++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * encoding);
    const format = font.readUInt16BE(at);
    if (format === 4) readFormat4(font, at, add);
    if (format === 12) readFormat12(font, at, add);
  }
  return points;
}
