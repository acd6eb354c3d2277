/**
 * The Support plan sheet as it stands: which columns and rows are ours, known by hidden marks above the header and hidden
 * keys beside the rows, and what people fixed in the column 固定.
 */
import { addressOf } from "../../cells/address";
import { type Cell, cellText, fold, type Grid, isMissing } from "../../cells/cell";
import { receivedGrid } from "../../cells/sent";
import type { Evaluation } from "../../evaluate/evaluation";
import { type PlanField, planFields } from "../../model/fields";
import { locales } from "../../model/locale";
import { planWords } from "../../words/plan-table";
import { type FoundSheet, sheetMark, type WantedSheet } from "../further/further-sheet";
import { type Known, type MatchedRows, matchRows } from "../map/match-rows";
import { type PartnerKey, partnerKeys, writtenKey } from "../map/row-key";
import { isNothing, type TableRow } from "../map/table-rows";
import type { Placed } from "./pins";

/** Stands above the column of keys: found with it, wherever the sheet went. */
export const wantedPlan: WantedSheet = {
  formulas: true,
  mark: sheetMark("plan"),
  names: locales.map((locale) => planWords[locale].sheets.plan),
};

/** Hidden columns: whose a row is, its place, and the pin that the profile gave. */
export const hiddenFields = ["key", "order", "given"] as const;
export type HiddenField = (typeof hiddenFields)[number];
export type PlanColumn = HiddenField | PlanField;

export const columnMark = (column: PlanColumn): string => (column === "key" ? wantedPlan.mark : `plan:${column}`);
/** In the column of keys. */
export const headerKey = "plan.header";
export const lineKey = (line: number): string => `plan.line ${line}`;

export interface PlanSheetRead {
  readonly sheet: { readonly id: number; readonly name: string };
  readonly values: Grid;
  readonly holds: (row: number, column: number) => boolean;
  readonly columns: ReadonlyMap<PlanColumn, number>;
  /** Null where somebody deleted it. */
  readonly markRow: number | null;
  readonly headerRow: number;
  /** Rows of the lines above the table. */
  readonly lines: ReadonlyMap<number, number>;
  readonly rows: readonly TableRow[];
}

/** Null where the sheet is none of ours. */
export function readPlanSheet(found: FoundSheet): PlanSheetRead | null {
  const values = receivedGrid(found.cells);
  const formulas = new Set(found.formulas.map(([row, column]) => `${row} ${column}`));
  const holds = (row: number, column: number) => !isNothing(values[row]?.[column]) || formulas.has(`${row} ${column}`);
  const head = markedHead(values) ?? wordedHead(values);
  if (!head) return null;
  const { columns, headerRow } = head;
  const key = columns.get("key");
  const partner = columns.get("partner");
  const own = new Set(columns.values());
  const lines = new Map<number, number>();
  const rows: TableRow[] = [];
  values.forEach((line, at) => {
    const text = key === undefined ? "" : cellText(line[key]);
    const number = /^plan\.line (\d+)$/.exec(text)?.[1];
    if (number !== undefined && at < headerRow) lines.set(Number(number), at);
    if (at <= headerRow) return;
    const name = partner === undefined ? "" : cellText(line[partner]);
    const ofOurs = [...columns].filter(([column, to]) => column !== "order" && column !== "key" && holds(at, to));
    const isFilled = line.some((_, column) => !own.has(column) && holds(at, column));
    rows.push({
      at,
      name,
      key: text === "" || text === headerKey ? null : { ...writtenKey(text, name), cells: null },
      kind: text === "" || text === headerKey ? "keyless" : "partner",
      cells: noPrints,
      isFilled,
      isBlank: !isFilled && ofOurs.length === 0,
      isNameAlone: ofOurs.every(([column]) => column === "partner"),
      isLikeOurs: false,
    });
  });
  return { sheet: { id: found.id, name: found.name }, values, holds, lines, rows, ...head };
}

/** Nothing is known of what was written beside a key. */
const noPrints = "----------------";

interface Head {
  readonly columns: ReadonlyMap<PlanColumn, number>;
  readonly markRow: number | null;
  readonly headerRow: number;
}

const columnOfMark = new Map([...hiddenFields, ...planFields].map((column) => [columnMark(column), column] as const));

function markedHead(values: Grid): Head | null {
  const markRow = values.findIndex((line) => line.filter((cell) => columnOfMark.has(cellText(cell))).length >= 2);
  if (markRow < 0) return null;
  const columns = new Map<PlanColumn, number>();
  (values[markRow] ?? []).forEach((cell, at) => {
    const column = columnOfMark.get(cellText(cell));
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  const key = columns.get("key");
  const header = key === undefined ? -1 : values.findIndex((line) => line[key] === headerKey);
  return { columns, markRow, headerRow: Math.max(header, markRow) };
}

/** A sheet whose marks somebody deleted: by the words of its header. */
function wordedHead(values: Grid): Head | null {
  for (const locale of locales) {
    const fieldOf = new Map(planFields.map((field) => [fold(planWords[locale].planHeaders[field]), field] as const));
    const headerRow = values.findIndex(
      (line) => new Set(line.flatMap((cell) => fieldOf.get(fold(cellText(cell))) ?? [])).size >= planFields.length - 3,
    );
    if (headerRow < 0) continue;
    const columns = new Map<PlanColumn, number>();
    (values[headerRow] ?? []).forEach((cell, at) => {
      const field = fieldOf.get(fold(cellText(cell)));
      if (field !== undefined && !columns.has(field)) columns.set(field, at);
    });
    // The hidden ones stand side by side, and have no words.
    const line = values[headerRow] ?? [];
    const key = line.indexOf(headerKey);
    if (key >= 0 && line.slice(key + 1, key + hiddenFields.length).every(isNothing))
      hiddenFields.forEach((column, at) => {
        columns.set(column, key + at);
      });
    return { columns, markRow: null, headerRow };
  }
  return null;
}

/** Whose each row is. */
export function matchedRows({ rows }: PlanSheetRead, evaluation: Evaluation): MatchedRows {
  const keys = partnerKeys(evaluation);
  const known = evaluation.partners.map(({ name }, at): Known => ({ name, key: keys[at] as Known["key"] }));
  return matchRows(rows, known, {});
}

export interface SheetPins {
  /** What people fixed on the sheet, by partner key: not what a plan wrote there because the profile says so. */
  readonly pins: ReadonlyMap<string, Placed>;
  /** Fixed in a row of no partner of the profile, or in a second row of one: by the name in the row. */
  readonly unused: readonly { readonly partner: string; readonly pin: Placed }[];
}

export function sheetPins(read: PlanSheetRead, evaluation: Evaluation): SheetPins {
  const pins = new Map<string, Placed>();
  const { rows, leftKeys } = matchedRows(read, evaluation);
  const keys = partnerKeys(evaluation);
  for (const [partner, at] of rows) {
    const pin = handPin(read, at, keys[partner]);
    if (pin) pins.set(evaluation.partners[partner]?.key ?? "", pin);
  }
  const unused = [...leftKeys.keys()].flatMap((at) => {
    const pin = handPin(read, at);
    return pin ? [{ partner: read.rows.find((row) => row.at === at)?.name ?? "", pin }] : [];
  });
  return { pins, unused };
}

/** What a person chose in a row; null where nothing stands there but what the profile says. */
export function handPin({ sheet, values, columns, rows }: PlanSheetRead, at: number, key?: PartnerKey): Placed | null {
  const [pin, given] = [columns.get("pin"), columns.get("given")];
  const cell: Cell = pin === undefined ? "" : values[at]?.[pin];
  if (pin === undefined || isMissing(cell)) return null;
  // Somebody may have sorted what is visible: what the profile gave stays beside the key.
  const own = key ? rows.filter((row) => row.key && fold(row.key.base) === fold(key.base)) : [];
  const written = (own.length === 1 ? own[0]?.at : undefined) ?? at;
  const text = cellText(cell).trim();
  if (given !== undefined && text === cellText(values[written]?.[given])) return null;
  return { text, place: { sheet: sheet.name, cell: addressOf(at, pin) } };
}
