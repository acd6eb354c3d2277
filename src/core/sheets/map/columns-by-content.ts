/** Columns of ours without their marks: by the words of the header row, or by what the hidden keys say of each cell. */
import { cellText, fold, type Grid } from "../../cells/cell";
import { locales } from "../../model/locale";
import { words } from "../../words/words";
import { twoLetters } from "./hash";
import { type Field, fields, type OwnColumns, printedFields } from "./layout";
import { tokens } from "./marks";
import { isRowKey, writtenKey } from "./row-key";

/** The header row of a sheet by the texts in its hidden columns; undefined where there is none. */
export function headerRowIn(cells: Grid): number | undefined {
  const at = cells.findIndex((line) => line.includes(tokens.key) && line.includes(tokens.order));
  return at < 0 ? undefined : at;
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

/** Columns of the table by what the keys say was written there. */
export function columnsByKeys(cells: Grid, key: number, order: number | null): OwnColumns["table"] {
  const rows = cells.flatMap((line) => {
    const { cells: prints, confidence } = isRowKey(line[key]) ? writtenKey(cellText(line[key]), "") : noPrints;
    return prints === null ? [] : [{ prints, confidence, line: line.map((cell) => twoLetters(cellText(cell))) }];
  });
  const found: Partial<Record<Field, number>> = {};
  const width = cells[0]?.length ?? 0;
  const find = (field: Field, known: readonly { readonly print: string; readonly line: readonly string[] }[]) => {
    if (known.length === 0) return;
    let best = enough * known.length;
    for (let at = 0; at < width; at += 1) {
      if (at === key || at === order || Object.values(found).includes(at)) continue;
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
    );
  });
  find(
    "confidence",
    rows.flatMap(({ confidence, line }) => (confidence === null ? [] : [{ print: confidence, line }])),
  );
  return found;
}

const noPrints = { cells: null, confidence: null };
