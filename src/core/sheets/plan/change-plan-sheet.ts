/** The Support plan sheet as it is to be: our cells of every partner's row, and the users' cells beside them where they were. */
import { addressOf, columnLetters } from "../../cells/address";
import { type Cell, cellText } from "../../cells/cell";
import { type Day, dayText } from "../../cells/day";
import type { Plan } from "../../decide/plan/plan";
import { tint } from "../../draw/colours";
import type { Evaluation } from "../../evaluate/evaluation";
import { type PlanField, planFields } from "../../model/fields";
import { segmentKeys } from "../../model/segment";
import { planWords } from "../../words/plan-table";
import { words } from "../../words/words";
import { type FoundSheet, type Look, rowPrints, type SheetChange, sentBlock } from "../further/further-sheet";
import { headerBackground, quietInk } from "../further/looks";
import { grouped } from "../map/grouped";
import { PlannedCells } from "../map/planned-cells";
import { keyText, type PartnerKey, partnerKeys } from "../map/row-key";
import { isNothing } from "../map/table-rows";
import { isSamePin, type Placed } from "./pins";
import { planCells } from "./plan-cells";
import {
  columnMark,
  handPin,
  headerKey,
  hiddenFields,
  lineKey,
  matchedRows,
  type PlanColumn,
  type PlanSheetRead,
  readPlanSheet,
  wantedPlan,
} from "./read-plan-sheet";

export interface PlanSheetSources {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** Title lines: how good the plan is, how far the hours go. */
  readonly lines: readonly string[];
  readonly day: Day;
  /** What is fixed by hand on the sheet, by partner key: it stays there whatever the plan knew of it. */
  readonly pinned: ReadonlyMap<string, Placed>;
  /** The sheet as it stands, if there is one. */
  readonly found: FoundSheet | null;
}

const formats: Readonly<Record<PlanColumn, string>> = {
  key: "@",
  order: "General",
  given: "@",
  priority: "General",
  partner: "@",
  segment: "@",
  support: "@",
  owner: "@",
  hours: "General",
  gain: "0.0",
  ownerNow: "@",
  change: "@",
  pin: "@",
  why: "@",
};

const widths: Partial<Readonly<Record<PlanField, number>>> = {
  priority: 80,
  partner: 200,
  support: 160,
  hours: 70,
  gain: 70,
  change: 80,
  why: 380,
};

const numbers = ["priority", "hours", "gain"] as const;

/** A row of the table to come. */
interface Row {
  /** Null: it is put in. */
  readonly from: number | null;
  /** Null: a person's row, left as it is. */
  readonly cells: Readonly<Partial<Record<PlanColumn, Cell>>> | null;
}

export function changedPlanSheet(sources: PlanSheetSources): SheetChange {
  const { found } = sources;
  const read = found && readPlanSheet(found);
  if (found && read) return rewritten(sources, read, found);
  const isBlank = found?.cells.every((line) => line.every((cell) => cell === "")) === true;
  return fresh(sources, isBlank ? (found?.id ?? null) : null);
}

const columnsOfNew = new Map<PlanColumn, number>(
  [...hiddenFields, ...planFields].map((column, at) => [column, at] as const),
);

function fresh(sources: PlanSheetSources, blank: number | null): SheetChange {
  const { evaluation, lines } = sources;
  const { locale } = evaluation.settings;
  const markRow = lines.length + 1;
  const headerRow = markRow + 1;
  const rows = partnerRows(sources, new Map());
  const planned = new PlannedCells(() => undefined);
  writeHead(planned, columnsOfNew, sources, new Map(lineRows(lines)), markRow, headerRow, () => true);
  rows.forEach((row, at) => {
    writeRow(planned, columnsOfNew, headerRow + 1 + at, row, at + 1);
  });
  const { block, formats: whole } = planned.whole();
  const name = planWords[locale].sheets.plan;
  const columns = columnsOfNew.size;
  return {
    seen: blank === null ? { kind: "none", mark: wantedPlan.mark, name } : { kind: "rows", sheet: blank, prints: [] },
    size: { rows: headerRow + rows.length + 100, columns: columns + 6 },
    formats: [whole],
    hideColumns: [{ column: 0, count: hiddenFields.length }],
    hideRows: [{ row: markRow, count: 1 }],
    writes: [],
    looks: looksOf(sources, columnsOfNew, headerRow, rows, true),
    widths: (Object.entries(widths) as [PlanField, number][]).map(([field, width]) => ({
      column: columnsOfNew.get(field) ?? 0,
      count: 1,
      width,
    })),
    heights: [{ row: 0, count: 1, height: 32 }],
    frozenRows: headerRow + 1,
    hideGrid: true,
    warning: { text: planWords[locale].sheet.warning, from: columns },
    // Last: a run that dies before leaves a blank sheet, which the next click fills and dresses.
    last: [sentBlock(block)],
    show: true,
  };
}

const lineRows = (lines: readonly string[]): [number, number][] =>
  [...lines.keys(), lines.length].map((line) => [line, line]);

/** Title and lines, the marks, and the headers that are not there. */
function writeHead(
  planned: PlannedCells,
  columns: ReadonlyMap<PlanColumn, number>,
  { evaluation, lines, day }: PlanSheetSources,
  rowOfLine: ReadonlyMap<number, number>,
  markRow: number,
  headerRow: number,
  isHeaderFree: (column: number) => boolean,
): void {
  const texts = planWords[evaluation.settings.locale];
  const key = columns.get("key") ?? 0;
  const first = columns.get("priority") ?? columns.get("partner") ?? Math.max(...columns.values());
  [`${texts.sheet.title}  ${dayText(day)}`, ...lines].forEach((text, line) => {
    const row = rowOfLine.get(line);
    if (row === undefined) return;
    planned.set(row, key, lineKey(line), "@");
    planned.set(row, first, text, "@");
  });
  for (const [column, at] of columns) planned.set(markRow, at, columnMark(column), "@");
  planned.set(headerRow, key, headerKey, "@");
  for (const field of planFields) {
    const at = columns.get(field);
    if (at !== undefined && isHeaderFree(at)) planned.set(headerRow, at, texts.planHeaders[field], "@");
  }
}

function writeRow(
  planned: PlannedCells,
  columns: ReadonlyMap<PlanColumn, number>,
  row: number,
  { cells }: Row,
  order: number,
): void {
  const at = columns.get("order");
  if (at !== undefined) planned.set(row, at, order, formats.order);
  if (!cells) return;
  for (const [column, to] of columns) {
    if (column !== "order") planned.set(row, to, cells[column] ?? "", formats[column]);
  }
}

/** Every partner's, in the order of the plan. */
function partnerRows({ plan, evaluation, pinned }: PlanSheetSources, from: ReadonlyMap<number, number>): Row[] {
  const keys = partnerKeys(evaluation);
  const [, ...grid] = planCells(plan, evaluation.order, evaluation.settings);
  return evaluation.order.map((partner, at): Row => {
    const entries = planFields.map((field, column) => [field, grid[at]?.[column] ?? ""] as const);
    const cells = Object.fromEntries(entries) as Record<PlanField, Cell>;
    const key = keyText({
      ...(keys[partner] as PartnerKey),
      cells: null,
      confidence: null,
      heir: null,
      isInDoubt: false,
    });
    const byHand = pinned.get(evaluation.partners[partner]?.key ?? "")?.text;
    const pin = byHand === undefined || isSamePin(byHand, cellText(cells.pin)) ? cells.pin : byHand;
    const given = byHand === undefined ? cells.pin : "";
    return { from: from.get(partner) ?? null, cells: { ...cells, key, pin, given } };
  });
}

function rewritten(sources: PlanSheetSources, read: PlanSheetRead, found: FoundSheet): SheetChange {
  const { evaluation } = sources;
  const { needsRow, columns, inserted } = columnsAfter(read);
  const matched = matchedRows(read, evaluation);
  const partners = partnerRows(sources, matched.rows);
  const taken = new Set(matched.rows.values());
  const isOurs = (at: number) => taken.has(at) || matched.leftKeys.has(at);
  const lastOurs = read.rows.reduce((last, { at }) => (isOurs(at) ? at : last), read.headerRow);
  const region = read.rows.filter(({ at }) => at <= lastOurs);
  const others = region.filter(({ at }) => !taken.has(at));
  const pinOf = (at: number) => handPin(read, at)?.text ?? "";
  const isKept = ({ at, isFilled }: { readonly at: number; readonly isFilled: boolean }) =>
    isFilled || pinOf(at) !== "";
  const left = others.filter((row) => matched.leftKeys.has(row.at) && isKept(row));
  // Also rows that a change put in and then died.
  const spare = others.filter((row) => row.isBlank || (matched.leftKeys.has(row.at) && !isKept(row)));
  const users = others.filter((row) => !left.includes(row) && !spare.includes(row));
  const usable = spare.map(({ at }) => at);
  const placed = partners.map((row) => (row.from === null ? { ...row, from: usable.shift() ?? null } : row));
  const { notInProfile } = words[evaluation.settings.locale].mapSheet;
  const table: Row[] = [
    ...placed,
    ...left.map(({ at, name }): Row => {
      const key = read.columns.get("key");
      const text = key === undefined ? "" : (read.values[at]?.[key] ?? "");
      return { from: at, cells: { key: text, partner: name, pin: pinOf(at), why: notInProfile } };
    }),
    ...usable.map((at): Row => ({ from: at, cells: {} })),
    ...users.map(({ at }): Row => ({ from: at, cells: null })),
  ];
  const news = table.filter(({ from }) => from === null).length;
  // One row above the table is put in where somebody deleted the marks, or the header under them.
  const markRow = read.markRow ?? (needsRow ? read.headerRow : read.headerRow - 1);
  const headerRow = needsRow ? markRow + 1 : read.headerRow;
  const putInAt = read.markRow === null ? markRow : headerRow;
  const before = Math.max(read.headerRow + 1, lastOurs);
  const insertsNew = news > 0 && read.rows.some(({ at, isBlank }) => at > lastOurs && !isBlank);
  const sequence: (number | null)[] = region.map(({ at }) => at);
  const putIn = Array.from({ length: news }, () => null);
  // Before the last row: a sum over the partners then goes on over all of them.
  sequence.splice(insertsNew ? before - read.headerRow - 1 : sequence.length, 0, ...putIn);
  const first = headerRow + 1;
  const target = new Map(table.flatMap(({ from }, at) => (from === null ? [] : [[from, at] as const])));
  const free = table.flatMap(({ from }, at) => (from === null ? [at] : []));
  const order = sequence.map((from) => (from === null ? (free.shift() ?? 0) : (target.get(from) ?? 0)) + 1);
  const isInOrder = order.every((value, at) => value === at + 1);
  const rowsFrom = Array.from({ length: first }, (_, row): number | null => {
    if (!needsRow || row < putInAt) return row;
    return row === putInAt ? null : row - 1;
  });
  rowsFrom.push(...table.map(({ from }) => from));
  const columnBefore = (column: number) =>
    inserted && column >= inserted.before
      ? column < inserted.before + inserted.count
        ? null
        : column - inserted.count
      : column;
  const now = (row: number, column: number): Cell | undefined => {
    const [from, at] = [rowsFrom[row] ?? null, columnBefore(column)];
    if (from === null || at === null) return undefined;
    if (!isInOrder && column === columns.get("order") && row >= first) return row - first + 1;
    return read.values[from]?.[at] ?? "";
  };
  const planned = new PlannedCells(now);
  const rowOfLine = new Map([...read.lines].map(([line, row]) => [line, needsRow && row >= putInAt ? row + 1 : row]));
  writeHead(planned, columns, sources, rowOfLine, markRow, headerRow, (at) => isNothing(now(headerRow, at)));
  table.forEach((row, at) => {
    writeRow(planned, columns, first + at, row, at + 1);
  });
  const lost = lostCell(read, region, rowsFrom, planned, columnBefore);
  if (lost) throw new Error(`The plan sheet would lose ${lost}.`);
  const orderColumn = columns.get("order") ?? 0;
  // Before anything is sorted a format that changes nothing is tried: Sheets refuses them in a range that became a table.
  const name = read.columns.get("partner");
  const known = sequence.findIndex((from) => from !== null && taken.has(from));
  const triedFormats =
    name === undefined || known < 0
      ? []
      : [{ row: first + known, column: columns.get("partner") ?? name, formats: [["@"]] }];
  return {
    seen: { kind: "rows", sheet: found.id, prints: rowPrints(found.cells) },
    insertRows: [
      ...(insertsNew ? [{ before, count: news }] : []),
      ...(needsRow ? [{ before: putInAt, count: 1 }] : []),
    ],
    ...(inserted ? { insertColumns: inserted, hideColumns: [{ column: inserted.before, count: inserted.count }] } : {}),
    size: { rows: first + table.length, columns: Math.max(...columns.values()) + 1 },
    ...(isInOrder
      ? { formats: planned.formats() }
      : {
          formats: [{ row: first, column: orderColumn, formats: order.map(() => ["General"]) }, ...triedFormats],
          order: { row: first, column: orderColumn, values: order },
          formatsInOrder: planned.formats(),
        }),
    writes: planned.blocks().map(sentBlock),
    ...(read.markRow === null ? { hideRows: [{ row: markRow, count: 1 }] } : {}),
    looks: looksOf(sources, columns, headerRow, table, false),
    show: true,
  };
}

/** Hidden columns that are missing are put in right of ours; other columns that somebody deleted stay away. */
function columnsAfter(read: PlanSheetRead) {
  const missing = hiddenFields.filter((column) => !read.columns.has(column));
  const before = Math.max(...read.columns.values()) + 1;
  const columns = new Map(read.columns);
  missing.forEach((column, at) => {
    columns.set(column, before + at);
  });
  // A blank one above the header is taken: a change put it in and then died.
  const above = read.headerRow - 1;
  const isFree = above >= 0 && !(read.values[above] ?? []).some((_, column) => read.holds(above, column));
  const needsRow = read.markRow === null ? !isFree : read.headerRow === read.markRow;
  return { needsRow, columns, inserted: missing.length > 0 ? { before, count: missing.length } : null };
}

/** A cell of somebody's that the change would write over, or leave without its row: nothing is written then. */
function lostCell(
  read: PlanSheetRead,
  region: readonly { readonly at: number }[],
  rowsFrom: readonly (number | null)[],
  planned: PlannedCells,
  columnBefore: (column: number) => number | null,
): string | null {
  const own = new Set(read.columns.values());
  const kept = new Set(rowsFrom);
  for (const { at } of region) {
    const filled = (read.values[at] ?? []).findIndex((_, column) => !own.has(column) && read.holds(at, column));
    if (filled >= 0 && !kept.has(at)) return addressOf(at, filled);
  }
  for (const { row, column, values } of planned.blocks()) {
    for (const [down, line] of values.entries()) {
      for (const right of line.keys()) {
        const [from, at] = [rowsFrom[row + down] ?? null, columnBefore(column + right)];
        if (from !== null && at !== null && !own.has(at) && read.holds(from, at)) return addressOf(from, at);
      }
    }
  }
  return null;
}

function looksOf(
  { plan, evaluation }: PlanSheetSources,
  columns: ReadonlyMap<PlanColumn, number>,
  headerRow: number,
  table: readonly Row[],
  isNew: boolean,
): Look[] {
  const { segments, locale } = evaluation.settings;
  const cell = (row: number, column: PlanColumn) => {
    const at = columns.get(column);
    return at === undefined ? [] : [addressOf(row, at)];
  };
  const down = (column: PlanColumn) => {
    const at = columns.get(column);
    return at === undefined ? [] : [`${addressOf(headerRow + 1, at)}:${columnLetters(at)}`];
  };
  const colourOf = new Map(segmentKeys.map((key) => [segments[key].name, tint(segments[key].colour, 0.22)] as const));
  const ours = table.flatMap(({ cells }, at) => (cells ? [{ at, name: cellText(cells.segment ?? "") }] : []));
  const segmentColumn = columns.get("segment");
  const colours = [...grouped(ours, ({ name }) => colourOf.get(name) ?? null)].map(
    ([background, rows]): Look => ({ ranges: stretches(rows, headerRow + 1, segmentColumn ?? 0), background }),
  );
  const people = plan.problem.team.people.map(({ name }) => name);
  const looks: Look[] = [
    ...(segmentColumn === undefined ? [] : colours),
    { ranges: down("pin"), choices: [...people, planWords[locale].techTouch] },
  ];
  const heads = planFields.flatMap((field) => cell(headerRow, field));
  const first: Look[] = [
    { ranges: heads, bold: true, background: headerBackground },
    { ranges: cell(0, "priority"), bold: true, size: 16 },
    { ranges: [...cell(1, "priority"), ...cell(2, "priority"), ...down("why")], ink: quietInk },
    { ranges: down("why"), wrap: "clip" },
    { ranges: numbers.flatMap((field) => [...cell(headerRow, field), ...down(field)]), align: "center" },
  ];
  return [...(isNew ? first : []), ...looks].filter(({ ranges }) => ranges.length > 0);
}

/** Rows of one column as few ranges. */
function stretches(rows: readonly { readonly at: number }[], first: number, column: number): string[] {
  const ranges: [number, number][] = [];
  for (const { at } of rows) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] === at - 1) last[1] = at;
    else ranges.push([at, at]);
  }
  return ranges.map(([from, to]) => `${addressOf(first + from, column)}:${addressOf(first + to, column)}`);
}
