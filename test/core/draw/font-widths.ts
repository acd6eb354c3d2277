/** Widths of letters as BIZ UDPGothic has them, read from the font's own files (WOFF 1.0, tables cmap and hmtx). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

const folder = join("node_modules", "@fontsource", "biz-udpgothic", "files");

type Tables = ReadonlyMap<string, Buffer>;

function tablesOf(file: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  for (let entry = 0; entry < file.readUInt16BE(12); entry += 1) {
    const at = 44 + 20 * entry;
    const [offset, packed, whole] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const data = file.subarray(offset, offset + packed);
    tables.set(file.toString("latin1", at, at + 4), packed < whole ? inflateSync(data) : data);
  }
  return tables;
}

const table = (tables: Tables, name: string) => tables.get(name) ?? Buffer.alloc(0);

/** Code points and glyphs of a format 4 subtable. */
function* glyphs(cmap: Buffer, start: number): Generator<readonly [code: number, glyph: number]> {
  const segments = cmap.readUInt16BE(start + 6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const field = (part: number) => start + 14 + 2 * segment + part * 2 * segments + (part > 0 ? 2 : 0);
    const [last, first, delta, range] = [0, 1, 2, 3].map((part) => cmap.readUInt16BE(field(part))) as [
      number,
      number,
      number,
      number,
    ];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.readUInt16BE(field(3) + range + 2 * (code - first));
      if (listed !== 0) yield [code, (listed + delta) & 0xffff];
    }
  }
}

function readWidths(): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith("-400-normal.woff"))) {
    const tables = tablesOf(readFileSync(join(folder, name)));
    const unit = table(tables, "head").readUInt16BE(18);
    const [metrics, advances, cmap] = [
      table(tables, "hhea").readUInt16BE(34),
      table(tables, "hmtx"),
      table(tables, "cmap"),
    ];
    for (let at = 0; at < cmap.readUInt16BE(2); at += 1) {
      const start = cmap.readUInt32BE(8 + 8 * at);
      if (cmap.readUInt16BE(start) !== 4) continue;
      for (const [code, glyph] of glyphs(cmap, start)) {
        widths.set(code, advances.readUInt16BE(4 * Math.min(glyph, metrics - 1)) / unit);
      }
    }
  }
  return widths;
}

const widths = readWidths();

const clusters = new Intl.Segmenter("ja", { granularity: "grapheme" });
/** As the font for them has it that is widest. */
const emoji = 1.4;

/** In em. A letter that the font lacks is as wide as a kanji; marks upon a letter take nothing, and an emoji is one however it is written. */
export const fontWidth = (text: string): number => {
  let sum = 0;
  for (const { segment } of clusters.segment(text)) {
    if (/\p{Emoji_Presentation}|.\ufe0f|.\u20e3/u.test(segment)) sum += emoji;
    else
      for (const letter of segment.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, ""))
        sum += widths.get(letter.codePointAt(0) ?? 0) ?? 1;
  }
  return sum;
};
