/** The table's rows on a sheet that has been built before: each partner keeps the row where its notes are. */

import { type Cell, cellText, fold, type Grid, isBlank } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { mapRow } from "../../evaluate/map-table";
import { type MapField, mapFields } from "../../model/fields";
import { words } from "../../words/words";
import { isUsers, type MapColumns, tokens } from "./map-columns";
import { homesOf, type OldRow, type RenameAnswers } from "./match-rows";
import { keyText, type PartnerKey, partnerKeys, writtenKey } from "./partner-keys";

/** New values by column for all rows under the header; sorting by `order` afterwards puts them in their order. */
export interface TableRows {
  readonly columns: ReadonlyMap<number, readonly Cell[]>;
  readonly rows: number;
  /** Partners with notes that may have been renamed. */
  readonly renames: readonly Rename[];
}

/** A partner that left with its notes, and the one it may be called now; the keys are what an answer names. */
export interface Rename {
  readonly from: string;
  readonly fromKey: string;
  readonly to: string;
  readonly toKey: string;
}

/** Sort keys: partners 1…n, the archive of those that left, then rows that hold only notes. Blank rows sort last. */
interface Row {
  readonly key: Cell;
  readonly order: Cell;
  readonly cells: Readonly<Record<MapField, Cell>>;
}

/** `minimum` is how many rows are written at least. */
export function tableRows(
  evaluation: Evaluation,
  columns: MapColumns,
  cells: Grid,
  minimum: number,
  answers: RenameAnswers,
): TableRows {
  const body = cells.slice(columns.headerRow + 1);
  const isNote = isUsers(columns);
  const hasNotes = (at: number) => (body[at] ?? []).some((cell, column) => isNote(column) && !isBlank(cell));
  const old = oldRows(body, columns, hasNotes);
  const keys = partnerKeys(evaluation);
  const homes = homesOf(
    old,
    keys,
    evaluation.partners.map(({ name }) => name),
    answers,
  );
  const rows = new Map<number, Row>();
  const orders = new Map(evaluation.order.map((partner, at) => [partner, at + 1]));
  const rowOf = (partner: number) =>
    partnerRow(evaluation, partner, keyText(keys[partner] as PartnerKey, null), orders.get(partner) ?? 0);
  for (const [partner, at] of homes.rows) rows.set(at, rowOf(partner));
  const left = old.filter(({ at, hasNotes: kept }) => kept && !rows.has(at));
  let order = evaluation.order.length + 1;
  const nameOf = new Map(keys.map(({ base }, at) => [fold(base), evaluation.partners[at]?.name ?? ""]));
  const renames: Rename[] = [];
  for (const row of left) {
    const heir = homes.heirs.get(row.at) ?? null;
    const to = heir === null ? null : (nameOf.get(fold(heir)) ?? heir);
    if (heir !== null && to !== null) renames.push({ from: row.name, fromKey: row.key.base, to, toKey: heir });
    const isAnswered = answers[row.key.base] === "";
    order += 1;
    rows.set(
      row.at,
      leftRow(evaluation, row.name, keyText({ ...row.key, row: isAnswered ? 0 : row.key.row }, heir), to, order),
    );
  }
  const heading = body.findIndex((line) => line[columns.key] === tokens.archive);
  body.forEach((line, at) => {
    const typed = isBlank(line[columns.key]) && Object.values(columns.table).some((column) => !isBlank(line[column]));
    if (rows.has(at) || at === heading || !(typed || hasNotes(at))) return;
    order += 1;
    rows.set(at, typedRow(line, columns, order));
  });
  let free = 0;
  const freeRow = () => {
    while (rows.has(free) || (free === heading && hasNotes(heading))) free += 1;
    return free;
  };
  if (left.length > 0 || hasNotes(heading)) {
    rows.set(heading >= 0 ? heading : freeRow(), archiveRow(evaluation, evaluation.order.length + 1));
  }
  for (const partner of evaluation.order) if (!homes.rows.has(partner)) rows.set(freeRow(), rowOf(partner));
  const count = Math.max(minimum, body.length, lastOf(rows) + 1);
  return { columns: columnsOf(rows, columns, count), rows: count, renames };
}

/** Rows with a key are partners' rows; so are those of a sheet whose keys somebody cleared, by the name. */
function oldRows(body: Grid, columns: MapColumns, hasNotes: (at: number) => boolean): OldRow[] {
  return body.flatMap((line, at) => {
    const name = cellText(line[columns.table.partner]);
    const key = cellText(line[columns.key]);
    if (key === tokens.archive || (key === "" && name === "")) return [];
    return [{ at, name, key: writtenKey(key, name), hasNotes: hasNotes(at) }];
  });
}

function partnerRow(evaluation: Evaluation, index: number, key: string, order: number): Row {
  const values = mapRow(evaluation, index);
  const cells = Object.fromEntries(mapFields.map((field, at) => [field, values[at]])) as Row["cells"];
  return { key, order, cells };
}

/** What someone typed into the table's columns, under the partners, stays as it is. */
function typedRow(line: readonly Cell[], { table }: MapColumns, order: number): Row {
  const cells = mapFields.map((field) => [field, table[field] === undefined ? "" : (line[table[field]] ?? "")]);
  return { key: "", order, cells: Object.fromEntries(cells) as Row["cells"] };
}

const noCells = { potential: "", results: "", support: "", priority: "", data: "", why: "" };

/** A partner that is no longer in the profile keeps its row and its name while it has notes. */
function leftRow({ settings }: Evaluation, name: string, key: string, heir: string | null, order: number): Row {
  const { notInProfile, renamed } = words[settings.locale].mapSheet;
  const segment = name === "" ? "" : notInProfile;
  return { key, order, cells: { ...noCells, partner: name, segment, why: heir === null ? "" : renamed(heir) } };
}

/** The heading over the partners that left. */
function archiveRow({ settings }: Evaluation, order: number): Row {
  return {
    key: tokens.archive,
    order,
    cells: { ...noCells, partner: words[settings.locale].mapSheet.archive, segment: "" },
  };
}

function columnsOf(rows: ReadonlyMap<number, Row>, { key, order, table }: MapColumns, count: number) {
  const column = (value: (row: Row) => Cell) =>
    Array.from({ length: count }, (_, at) => {
      const row = rows.get(at);
      return row ? value(row) : "";
    });
  const columns = new Map<number, readonly Cell[]>([
    [key, column((row) => row.key)],
    [order, column((row) => row.order)],
  ]);
  for (const [field, at] of Object.entries(table) as [MapField, number][]) {
    columns.set(
      at,
      column(({ cells }) => cells[field]),
    );
  }
  return columns;
}

function lastOf(rows: ReadonlyMap<number, Row>): number {
  let last = -1;
  for (const at of rows.keys()) last = Math.max(last, at);
  return last;
}
