/** Columns of ours without their marks: by the words of the header row, or by what the hidden keys say of each cell. */
import { cellText, fold, type Grid } from "../../cells/cell";
import { locales } from "../../model/locale";
import { words } from "../../words/words";
import { grouped } from "./grouped";
import { twoLetters } from "./hash";
import { type Field, fields, type OwnColumns, printedFields } from "./layout";
import { tokens } from "./marks";
import { isRowKey, writtenKey } from "./row-key";

/** The header row of a sheet by the texts in its hidden columns; undefined where there is none. */
export function headerRowIn(cells: Grid): number | undefined {
  const at = cells.findIndex((line) => line.includes(tokens.key) && orderIn(line) >= 0);
  return at < 0 ? undefined : at;
}

/** The column of the order in a header row: a build that died while it put the header back has left a number beside the key. */
export function orderIn(header: Grid[number]): number {
  const beside = header.indexOf(tokens.key) + 1;
  return header.includes(tokens.order)
    ? header.indexOf(tokens.order)
    : beside > 0 && typeof header[beside] === "number"
      ? beside
      : -1;
}

/** Columns of the table whose header is a word of ours in any language, right of a column; none that is taken already. */
export function columnsByWords(
  line: Grid[number],
  from: number,
  taken: ReadonlySet<number> = new Set(),
): OwnColumns["table"] {
  const texts = line.map((cell, at) => (taken.has(at) ? "" : fold(cellText(cell))));
  const found: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    for (const locale of locales) {
      const at = texts.indexOf(fold(words[locale].mapHeaders[field]), from);
      if (at < 0) continue;
      found[field] = at;
      break;
    }
  }
  return found;
}

/** The column of the rows' keys, from what stands in it; undefined where no column holds keys. */
export function keyColumnIn(cells: Grid): number | undefined {
  const counts = new Map<number, number>();
  for (const line of cells) {
    line.forEach((cell, at) => {
      if (typeof cell === "string" && isRowKey(cell)) counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The share of rows in which a cell must be what its key says. */
const enough = 0.6;

interface Written {
  readonly prints: string;
  readonly confidence: string | null;
  /** The fingerprints of the row that shows what was written with the key. */
  readonly line: readonly string[];
}

/** Columns of the table by what the keys say was written there: beside them, or where that was sorted away, in the rows that show their names. */
export function columnsByKeys(cells: Grid, key: number, order: number | null): OwnColumns["table"] {
  const lines = cells
    .filter((line) => isRowKey(line[key]) || line[key] === tokens.key)
    .map((line) => ({ key: line[key], line: line.map((cell) => twoLetters(cellText(cell))) }));
  const written = lines.flatMap(({ key: text, line }): Written[] => {
    const { cells: prints, confidence } = isRowKey(text ?? "") ? writtenKey(cellText(text), "") : noPrints;
    return prints === null ? [] : [{ prints, confidence, line }];
  });
  const isFree = (at: number) => at !== key && at !== order;
  const beside = columnsIn(written, written.length, isFree);
  if (beside.partner !== undefined) return beside;
  const shown = byNames(
    written,
    lines.map(({ line }) => line),
    isFree,
  );
  const apart = columnsIn(shown, written.length, isFree);
  return apart.partner === undefined ? beside : apart;
}

/** Each key with the row that shows its name, in the column that shows most of them. */
function byNames(
  written: readonly Written[],
  lines: readonly (readonly string[])[],
  isFree: (column: number) => boolean,
): readonly Written[] {
  let best: readonly Written[] = [];
  const width = lines[0]?.length ?? 0;
  for (let at = 0; at < width; at += 1) {
    if (!isFree(at)) continue;
    const rows = grouped(lines, (line) => line[at] ?? "");
    const shown = written.flatMap((each) => {
      const [line, ...others] = rows.get(each.prints.slice(0, 2)) ?? [];
      return line && others.length === 0 ? [{ ...each, line }] : [];
    });
    if (shown.length > best.length) best = shown;
  }
  return best;
}

/** Columns that hold what was written in most of a number of rows. */
function columnsIn(rows: readonly Written[], count: number, isFree: (column: number) => boolean): OwnColumns["table"] {
  const found: Partial<Record<Field, number>> = {};
  const width = rows[0]?.line.length ?? 0;
  const find = (
    field: Field,
    known: readonly { readonly print: string; readonly line: readonly string[] }[],
    of: number,
  ) => {
    if (known.length === 0) return;
    let best = enough * of;
    for (let at = 0; at < width; at += 1) {
      if (!isFree(at) || Object.values(found).includes(at)) continue;
      const same = known.filter(({ print, line }) => line[at] === print).length;
      if (same < best || (same === best && found[field] !== undefined)) continue;
      best = same;
      found[field] = at;
    }
  };
  printedFields.forEach((field, index) => {
    find(
      field,
      rows.map(({ prints, line }) => ({ print: prints.slice(2 * index, 2 * index + 2), line })),
      count,
    );
  });
  const sure = rows.flatMap(({ confidence, line }) => (confidence === null ? [] : [{ print: confidence, line }]));
  find("confidence", sure, sure.length);
  return found;
}

const noPrints = { cells: null, confidence: null };
