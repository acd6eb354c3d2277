/** The table's rows on a sheet that has been built before: each partner keeps the row where its notes are. */
import { type MapHeaders, words } from "../locale/words";
import type { Evaluation } from "../plan/evaluation";
import { mapRow } from "../plan/map-table";
import { type Cell, cellText, fold, type Grid, isBlank } from "../read/cell";
import { type MapColumns, rowColumns } from "./map-columns";
import { nameKeys, partnerKeys } from "./partner-keys";

/** New values by column for all rows under the header; sorting by `order` afterwards puts them in their order. */
export interface TableRows {
  readonly columns: ReadonlyMap<number, readonly Cell[]>;
  readonly rows: number;
}

/** Sort keys: partners 1…n, then those that left, then rows that hold only notes. Blank rows sort last. */
interface Row {
  readonly key: Cell;
  readonly order: Cell;
  readonly cells: Readonly<Record<keyof MapHeaders, Cell>>;
}

/** `minimum` is how many rows are written at least. */
export function tableRows(evaluation: Evaluation, columns: MapColumns, cells: Grid, minimum: number): TableRows {
  const body = cells.slice(columns.headerRow + 1);
  const own = new Set(rowColumns(columns));
  const hasNotes = (at: number) =>
    (body[at] ?? []).some((cell, column) => column > columns.key && !own.has(column) && !isBlank(cell));
  const keys = partnerKeys(evaluation);
  const names = nameKeys(evaluation.partners);
  const homes = homesIn(body, columns, new Set(keys.map(fold)));
  const rows = new Map<number, Row>();
  const homeless: number[] = [];
  evaluation.order.forEach((partner, at) => {
    const home = homes.byKey.get(fold(keys[partner] ?? "")) ?? homes.byName.get(fold(names[partner] ?? ""));
    if (home === undefined) homeless.push(partner);
    else rows.set(home, partnerRow(evaluation, partner, keys[partner] ?? "", at + 1));
  });
  let order = evaluation.order.length;
  body.forEach((line, at) => {
    const isTyped = isBlank(line[columns.key]) && Object.values(columns.table).some((column) => !isBlank(line[column]));
    if (rows.has(at) || !(isTyped || hasNotes(at))) return;
    order += 1;
    rows.set(at, isTyped ? typedRow(line, columns, order) : leftRow(evaluation, line, columns, order));
  });
  const place = new Map(evaluation.order.map((partner, at) => [partner, at + 1]));
  let free = 0;
  for (const partner of homeless) {
    while (rows.has(free)) free += 1;
    rows.set(free, partnerRow(evaluation, partner, keys[partner] ?? "", place.get(partner) ?? 0));
  }
  const count = Math.max(minimum, body.length, lastOf(rows) + 1);
  return { columns: columnsOf(rows, columns, count), rows: count };
}

interface Homes {
  readonly byKey: ReadonlyMap<string, number>;
  /** Rows whose key is nobody's any more: from before the profile had codes, or from after it lost them. */
  readonly byName: ReadonlyMap<string, number>;
}

/** Where each partner's row stands already; `wanted` are the keys of today's partners. */
function homesIn(body: Grid, columns: MapColumns, wanted: ReadonlySet<string>): Homes {
  const byKey = new Map<string, number>();
  const strays: { readonly at: number; readonly name: string }[] = [];
  body.forEach((line, at) => {
    const name = cellText(line[columns.table.partner]);
    const key = fold(cellText(line[columns.key]) || name);
    if (key !== "" && !byKey.has(key)) byKey.set(key, at);
    if (name !== "" && !wanted.has(key)) strays.push({ at, name });
  });
  const byName = new Map(nameKeys(strays).map((name, index) => [fold(name), strays[index]?.at ?? 0]));
  return { byKey, byName };
}

function partnerRow(evaluation: Evaluation, index: number, key: string, order: number): Row {
  const fields = Object.keys(words.ja.mapHeaders) as (keyof MapHeaders)[];
  const values = mapRow(evaluation, index);
  const cells = Object.fromEntries(fields.map((field, at) => [field, values[at]])) as Row["cells"];
  return { key, order, cells };
}

/** What someone typed into the table's columns, under the partners, stays as it is. */
function typedRow(line: readonly Cell[], { table }: MapColumns, order: number): Row {
  const fields = Object.keys(words.ja.mapHeaders) as (keyof MapHeaders)[];
  const cells = fields.map((field) => [field, table[field] === undefined ? "" : (line[table[field]] ?? "")]);
  return { key: "", order, cells: Object.fromEntries(cells) as Row["cells"] };
}

/** A partner that is no longer in the profile keeps its row and its name while it has notes. */
function leftRow({ settings }: Evaluation, line: readonly Cell[], columns: MapColumns, order: number): Row {
  const name = cellText(line[columns.table.partner]);
  const key = cellText(line[columns.key]);
  const segment = name === "" ? "" : words[settings.locale].mapSheet.notInProfile;
  const blank = { potential: "", results: "", support: "", priority: "", data: "", why: "" };
  return { key: key === "" ? name : key, order, cells: { ...blank, partner: name, segment } };
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
  for (const [field, at] of Object.entries(table) as [keyof MapHeaders, number][]) {
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
