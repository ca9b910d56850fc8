import { inflateSync } from "node:zlib";

/** The characters that a WOFF 1.0 file has a glyph for: what its `cmap` table maps to anything but glyph 0 (OpenType 1.9, formats 4 and 12). */
export function charactersOf(woff: Uint8Array): Set<number> {
  const cmap = tableOf(woff, "cmap");
  const count = cmap.getUint16(2);
  const found = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const offset = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(offset);
    if (format === 4) addSegments(cmap, offset, found);
    if (format === 12) addGroups(cmap, offset, found);
  }
  return found;
}

function tableOf(woff: Uint8Array, name: string): DataView {
  const file = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = file.getUint16(12);
  for (let index = 0; index < count; index += 1) {
    const entry = 44 + index * 20;
    if (String.fromCharCode(...woff.subarray(entry, entry + 4)) !== name) continue;
    const start = file.getUint32(entry + 4);
    const packed = woff.subarray(start, start + file.getUint32(entry + 8));
    const table = packed.length < file.getUint32(entry + 12) ? inflateSync(packed) : packed;
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  }
  throw new Error(`the typeface has no table ${name}`);
}

/** Format 4: segments of the basic plane, whose glyphs are counted from a delta or looked up. */
function addSegments(cmap: DataView, at: number, found: Set<number>): void {
  const doubled = cmap.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let place = 0; place < doubled; place += 2) {
    const [start, end] = [cmap.getUint16(starts + place), cmap.getUint16(ends + place)];
    const offset = cmap.getUint16(offsets + place);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : cmap.getUint16(offsets + place + offset + 2 * (code - start));
      if (glyph !== 0 && ((glyph + cmap.getUint16(deltas + place)) & 0xffff) !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of consecutive characters and glyphs. */
function addGroups(cmap: DataView, at: number, found: Set<number>): void {
  const count = cmap.getUint32(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12;
    const [start, end, glyph] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)];
    for (let code = start; code <= end; code += 1) if (glyph + code - start !== 0) found.add(code);
  }
}
