/** The map sheet as the work columns need it: its marks, and the row of each partner by key and name. */
import { cellText } from "../../cells/cell";
import { type DayOrder, parseDay } from "../../cells/day";
import { receivedGrid, type SentCell, sentGrid } from "../../cells/sent";
import type { Evaluation } from "../../evaluate/evaluation";
import type { WorkField } from "../../words/account-plan-words";
import {
  type FoundSheet,
  plainFormat,
  type SentBlock,
  type SheetChange,
  type WantedSheet,
} from "../further/further-sheet";
import { matchRows } from "../map/match-rows";
import { PlannedCells } from "../map/planned-cells";
import { type MapRead, readMapSheet } from "../map/read-map-sheet";
import { partnerKeys } from "../map/row-key";
import { isNothing } from "../map/table-rows";
import { type WorkColumns, workColumnsIn } from "../map/work-columns";

export const wantedMap: WantedSheet = { mark: "map", names: [], formulas: true };

export interface MapRows {
  readonly found: FoundSheet;
  readonly read: MapRead;
  readonly columns: WorkColumns;
  /** Rows of the sheet by partner. */
  readonly rows: ReadonlyMap<number, number>;
  readonly holds: (row: number, column: number) => boolean;
  /** How the spreadsheet reads 3/11/2026. */
  readonly dayOrder: DayOrder;
}

/** Null where the sheet is no map. */
export function mapRows(found: FoundSheet, evaluation: Evaluation, dayOrder: DayOrder = "mdy"): MapRows | null {
  const values = receivedGrid(found.cells);
  const formulas = values.map((line) => line.map(() => ""));
  for (const [row, column, formula] of found.formulas) {
    const line = formulas[row];
    if (line) line[column] = formula;
  }
  const read = readMapSheet({ values, formulas });
  if (!read) return null;
  const keys = partnerKeys(evaluation);
  const known = evaluation.partners.flatMap(({ name }, at) => {
    const key = keys[at];
    return key ? [{ name, key }] : [];
  });
  const { rows } = matchRows(read.rows, known, {});
  const holds = (row: number, column: number) =>
    !isNothing(values[row]?.[column]) || (formulas[row]?.[column] ?? "") !== "";
  return { found, read, columns: workColumnsIn(read), rows, holds, dayOrder };
}

export const textAt = ({ read }: MapRows, row: number, column: number | undefined): string =>
  column === undefined ? "" : cellText(read.values[row]?.[column]);

/** "" where the cell holds none. */
export const formulaAt = ({ found }: MapRows, row: number, column: number | undefined): string =>
  found.formulas.find(([at, across]) => at === row && across === column)?.[2] ?? "";

/** A cell of a work column that is to hold another text; a due text that is a day becomes one. */
export interface WorkWrite {
  readonly row: number;
  readonly field: WorkField;
  readonly text: string;
}

export const workCell = (field: WorkField, text: string, order: DayOrder): SentCell => {
  const day = field === "due" ? parseDay(text, order) : undefined;
  return day === undefined ? text : { day };
};

/** Writes those cells and no other; `seen` is what must still stand there. */
export function workChange(rows: MapRows, writes: readonly WorkWrite[], seen: SheetChange["seen"]): SheetChange {
  const planned = new PlannedCells((row, column) => rows.read.values[row]?.[column] ?? "");
  const blocks: SentBlock[] = [];
  for (const { row, field, text } of writes) {
    const column = rows.columns[field];
    if (column === undefined) continue;
    const cell = workCell(field, text, rows.dayOrder);
    if (typeof cell === "object") blocks.push({ row, column, cells: [[cell]] });
    else planned.set(row, column, cell, plainFormat(cell));
  }
  const days = blocks.map(({ row, column }) => ({ row, column, formats: [["yyyy/mm/dd"]] }));
  return {
    seen,
    formats: [...planned.formats(), ...days],
    writes: [
      ...planned.blocks().map(({ row, column, values }) => ({ row, column, cells: sentGrid(values) })),
      ...blocks,
    ],
  };
}

/** What stands in some cells of the sheet now. */
export function seenCells({ found, read }: MapRows, cells: readonly (readonly [row: number, column: number])[]) {
  const { key, table } = read.columns;
  const own = [key, table.partner].flatMap((column) => (column === null || column === undefined ? [] : [column]));
  const rows = [...new Set(cells.map(([row]) => row))];
  const all = [...cells, ...rows.flatMap((row) => own.map((column) => [row, column] as const))];
  return {
    kind: "cells" as const,
    sheet: found.id,
    blocks: all.map(([row, column]): SentBlock => ({ row, column, cells: [[found.cells[row]?.[column] ?? ""]] })),
  };
}
